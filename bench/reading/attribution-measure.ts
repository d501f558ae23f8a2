/** Measuring who-says-what: token F1 per role, and content matched by intersection over union. */
import { codePointIndex } from "../../src/base/index.ts";
import { readAttributions } from "../../src/claims/attribution/index.ts";
import type { FoundAttribution } from "../../src/claims/found.ts";
import { readNames } from "../../src/claims/names/index.ts";
import { readQuotations } from "../../src/claims/quotations/index.ts";
import { type Language, type Range, readSections, readTokens } from "../../src/claims/text/index.ts";
import type { Counts } from "./intervals.ts";

export type Role = "source" | "cue" | "content";
export const ROLES: readonly Role[] = ["source", "cue", "content"];

/** Token indexes of one attribution, by role. */
export type TokenRoles = Readonly<Record<Role, ReadonlySet<number>>> & { readonly rule?: string };

export interface MeasuredDocument {
  readonly text: string;
  readonly wanted: readonly TokenRoles[];
  readonly found: readonly TokenRoles[];
  readonly attributions: readonly FoundAttribution[];
}

type WrittenRoles = Readonly<Record<Role, readonly (readonly [number, number])[]>>;

/** Reads `text` in `language` and puts what was found and what is wanted on the same tokens. */
export function measureDocument(
  text: string,
  language: Language,
  wanted: readonly WrittenRoles[],
): MeasuredDocument {
  const words = readTokens(text).filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  const tokensIn = tokenFinder(words);
  const attributions = readText(text, language);
  const index = codePointIndex(text);
  const toUnits = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => ({ start: index.toUnits(start), end: index.toUnits(end) }));
  return {
    text,
    attributions,
    wanted: wanted.map((roles) => ({
      source: tokensIn(toUnits(roles.source)),
      cue: tokensIn(toUnits(roles.cue)),
      content: tokensIn(toUnits(roles.content)),
    })),
    found: attributions.map((each) => ({
      rule: each.rule,
      source: tokensIn(each.source ? [each.source] : []),
      cue: tokensIn(each.cue ? [each.cue] : []),
      content: tokensIn(each.content),
    })),
  };
}

/** All attributions of a text in one language. */
export function readText(text: string, language: Language): FoundAttribution[] {
  const firstLine = text.indexOf("\n");
  const cut = firstLine > 0 && firstLine < 300 ? firstLine : 0;
  const blocks = [
    ...(cut > 0 ? [{ type: "title" as const, start: 0, end: cut, main: true }] : []),
    { type: "body" as const, start: cut, end: text.length, main: true },
  ];
  const found: FoundAttribution[] = [];
  for (const section of readSections({ text, blocks, language: () => language })) {
    const quotations = readQuotations(section);
    found.push(...readAttributions(section, { quotations, names: readNames(section, []) }));
  }
  return found;
}

function tokenFinder(words: readonly Range[]): (ranges: readonly Range[]) => ReadonlySet<number> {
  return (ranges) => {
    const inside = new Set<number>();
    for (const range of ranges) {
      let low = 0;
      let high = words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((words[middle] as Range).end <= range.start) low = middle + 1;
        else high = middle;
      }
      for (let at = low; at < words.length && (words[at] as Range).start < range.end; at++) inside.add(at);
    }
    return inside;
  };
}

/** A token counts once for a role, however many attributions it stands in. */
export function roleCounts(document: MeasuredDocument, role: Role): Counts {
  const wanted = new Set(document.wanted.flatMap((each) => [...each[role]]));
  const found = new Set(document.found.flatMap((each) => [...each[role]]));
  const truePositive = [...found].filter((token) => wanted.has(token)).length;
  return {
    truePositive,
    falsePositive: found.size - truePositive,
    falseNegative: wanted.size - truePositive,
  };
}

/** The best partner of each attribution in `others` by content, where intersection over union is more than a half. */
export function matchContents(
  some: readonly TokenRoles[],
  others: readonly TokenRoles[],
): readonly (TokenRoles | undefined)[] {
  return some.map((one) => {
    let best: TokenRoles | undefined;
    let bestShare = 0.5;
    for (const other of others) {
      const share = intersectionOverUnion(one.content, other.content);
      if (share <= bestShare) continue;
      best = other;
      bestShare = share;
    }
    return best;
  });
}

export function intersectionOverUnion(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const token of a) if (b.has(token)) shared++;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : shared / union;
}
