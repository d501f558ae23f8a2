import { CareoError } from "../base/index.ts";
import { type LedgerEffects, systemEffects } from "../ledger/index.ts";
import { actingPerson, type OpenCase, openCase } from "./open-case.ts";
import { type CaseSource, getSource, sourcesInOrder } from "./read-source.ts";

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
    open.ledger.erase(entries, by, input.reason);
    return { entries };
  } finally {
    open.ledger.close();
  }
}

/** The entries about a source and about what came inside it: an attachment stands in the bytes of its mail, too. */
function entriesOf(open: OpenCase, seq: number): number[] {
  const named = new Set(family(open, getSource(open.state, seq)).flatMap((source) => idsOf(open, source)));
  const isAbout = (payload: object): boolean => stringsIn(payload).some((text) => named.has(text));
  const entries = [...open.ledger.entries()].filter(
    ({ payload }) => payload !== undefined && payload.kind !== "disposed" && isAbout(payload),
  );
  if (entries.length > 0) return entries.map((entry) => entry.seq);
  throw new CareoError("casework/no-such-source", `There is nothing of source ${seq} left to erase.`);
}

function family(open: OpenCase, root: CaseSource): CaseSource[] {
  const children = sourcesInOrder(open.state).filter(({ source }) => source.parentSource === root.source.id);
  return [root, ...children.flatMap((child) => family(open, child))];
}

/** Every id and hash by which entries speak of a source: itself, its capture, its artifacts, its passages and claims. */
function idsOf({ state }: OpenCase, { source, artifact }: CaseSource): string[] {
  const capture = [...state.captures.values()].find(({ entry }) => entry.capture.source === source.id)?.entry
    .capture;
  const passages = [...state.passages.values()].filter(({ entry }) => entry.passage.artifact === artifact);
  const cited = new Set(passages.map(({ entry }) => entry.passage.id));
  const claims = [...state.claims.values()].filter(({ entry }) =>
    entry.claim.passages.some((id) => cited.has(id)),
  );
  const ids = [source.id, artifact, ...(capture ? [capture.id, ...capture.artifacts] : [])];
  return [...ids, ...cited, ...claims.map(({ entry }) => entry.claim.id)];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
