import { type Entry, type LedgerEffects, type Payload, systemEffects } from "../ledger/index.ts";
import { actingPerson, type OpenCase, openCase } from "./open-case.ts";
import { ownText } from "./own-text.ts";
import { getSource } from "./read-source.ts";

export interface EraseInput {
  readonly source: number;
  /** Why, without personal data: the reason stays when what it speaks of is gone. */
  readonly reason: string;
  readonly person?: string | undefined;
}

export interface Erased {
  /** Numbers of the entries whose content is gone. Their headers stay, so the chain still verifies. */
  readonly entries: readonly number[];
}

/**
 * Erases a source for good: its entries, claims and passages, the original and the frozen texts. Copies elsewhere, backups
 * and what was exported are beyond its reach. A crash half-way is finished when the case is opened next.
 */
export function eraseSource(root: string, input: EraseInput, effects: LedgerEffects = systemEffects): Erased {
  const open = openCase(root, "write", effects);
  try {
    const by = actingPerson(open, input.person, effects);
    const entries = entriesOf(open, input.source);
    open.ledger.erase(entries, by, ownText(input.reason));
    return { entries };
  } finally {
    open.ledger.close();
  }
}

/**
 * The entries about a source and about what came inside it: an attachment stands in the bytes of its mail, too.
 * Found in the ledger and not in the replay: what was undone says what it says, and must go as well.
 */
function entriesOf(open: OpenCase, seq: number): number[] {
  const known = namesOfSource(open, seq);
  let before: number;
  let about: Entry[];
  // An original stands before its source, a child after its parent: until nothing new is named.
  do {
    before = sizeOf(known);
    about = [...open.ledger.entries()].filter(({ payload }) => payload && isAbout(payload, known));
    for (const { payload } of about) if (payload) addNames(payload, known);
  } while (sizeOf(known) > before);
  return withUndoings(
    open,
    about.map((entry) => entry.seq),
  );
}

/** The reason of an undoing speaks of what was undone, and goes with it. */
function withUndoings(open: OpenCase, seqs: readonly number[]): number[] {
  const all = new Set(seqs);
  for (const { seq, payload } of open.ledger.entries()) {
    if (payload?.kind === "undone" && all.has(payload["s"] as number)) all.add(seq);
  }
  return [...all].sort((a, b) => a - b);
}

function sizeOf({ ids, originals, files }: Names): number {
  return ids.size + originals.size + files.size;
}

/** How entries speak of what is to be erased: by random ids, and by the SHA-256 of an original. */
interface Names {
  readonly ids: Set<string>;
  readonly originals: Set<string>;
  /** What the file was called: a problem that stopped it from being added once names nothing else. */
  readonly files: Set<string>;
}

function namesOfSource(open: OpenCase, seq: number): Names {
  const { payload } = seq < open.ledger.size ? open.ledger.entry(seq) : {};
  const added = payload?.kind === "source.added" ? (payload as Spoken).source : undefined;
  const { id } = added ?? getSource(open.state, seq).source;
  return { ids: new Set([id]), originals: new Set(), files: new Set() };
}

function isAbout(payload: Payload, { ids, originals, files }: Names): boolean {
  if (payload.kind === "disposed") return false;
  if (payload.kind === "problem.noted" && files.has(payload["about"] as string)) return true;
  const original = originalNamedBy(payload);
  if (original !== undefined && originals.has(original)) return true;
  return stringsIn(payload).some((text) => ids.has(text));
}

/**
 * The original that an entry speaks of. Only these fields count: the hash of a plain text file is also the hash of the
 * text frozen from another file with the same words, which stays.
 */
function originalNamedBy(payload: Payload): string | undefined {
  const { artifact, wasDerivedFrom, passage } = payload as Spoken;
  switch (payload.kind) {
    case "artifact.kept":
      return (artifact as { sha256: string }).sha256;
    case "derivative.made":
      return wasDerivedFrom;
    case "citation.made":
      return passage?.artifact;
    case "claim.rejected":
      return artifact as string;
    default:
      return undefined;
  }
}

/** Where entries of the kinds that speak of material hold their names. */
interface Spoken {
  readonly kind: string;
  readonly source?: { readonly id: string };
  readonly capture?: { readonly id: string; readonly artifacts: readonly string[] };
  readonly artifact?: { readonly sha256: string } | string;
  readonly wasDerivedFrom?: string;
  readonly passage?: { readonly id: string; readonly artifact: string };
  readonly claim?: { readonly id: string };
  readonly handling?: { readonly fileName?: string };
  readonly recordSet?: { readonly id: string } | string;
}

function addNames(payload: Payload, { ids, originals, files }: Names): void {
  const { source, capture, passage, claim, handling, recordSet } = payload as Spoken;
  if (handling?.fileName !== undefined) files.add(handling.fileName);
  const original = payload.kind === "artifact.kept" ? originalNamedBy(payload) : undefined;
  if (original !== undefined) originals.add(original);
  const table = typeof recordSet === "object" ? recordSet.id : undefined;
  const named = [table, source?.id, capture?.id, ...(capture?.artifacts ?? []), passage?.id, claim?.id];
  for (const id of named) if (id !== undefined) ids.add(id);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
