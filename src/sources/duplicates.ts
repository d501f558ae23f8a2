import { type Sha256, sha256 } from "../base/index.ts";

/** What is known of an original for comparing: any id, its hash, and the folded hash of its text where it has one. */
export interface Known {
  readonly id: string;
  readonly sha256: Sha256;
  readonly foldedTextSha256?: Sha256;
}

/** Originals that are one: the same bytes, or the same words in other bytes. Both stay; copies are one origin. */
export interface Duplicate {
  readonly same: "bytes" | "text";
  /** At least two, in the order given. */
  readonly ids: readonly string[];
}

/**
 * Hash of a text with every run of white space taken as one space: a page saved twice, or wrapped by a mailer, keeps its
 * words. Undefined for a text without words. Near copies are compared in `claims`.
 */
export function foldedTextSha256(text: string): Sha256 | undefined {
  const folded = text.replace(/\s+/gu, " ").trim();
  return folded === "" ? undefined : sha256(folded);
}

/** Groups of equal originals. A group of equal text is listed only where it says more than equal bytes do. */
export function findDuplicates(known: readonly Known[]): Duplicate[] {
  const byBytes = groupBy(known, (each) => each.sha256);
  const byText = groupBy(known, (each) => each.foldedTextSha256);
  return [
    ...byBytes.map((group) => ({ same: "bytes" as const, ids: group.map((each) => each.id) })),
    ...byText
      .filter((group) => new Set(group.map((each) => each.sha256)).size > 1)
      .map((group) => ({ same: "text" as const, ids: group.map((each) => each.id) })),
  ];
}

function groupBy(known: readonly Known[], keyOf: (each: Known) => string | undefined): Known[][] {
  const groups = new Map<string, Known[]>();
  for (const each of known) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
