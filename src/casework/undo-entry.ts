import { CareoError } from "../base/index.ts";
import { type LedgerEffects, systemEffects } from "../ledger/index.ts";
import { actingPerson, type OpenCase } from "./open-case.ts";

export interface UndoInput {
  readonly seq: number;
  readonly reason: string;
  readonly person?: string | undefined;
}

export interface Undone {
  /** Number of the entry that records the undoing. */
  readonly seq: number;
  /** How many accepted claims rest on what was undone; they stay, and stand without it. */
  readonly resting: number;
}

/**
 * Undoes an entry by a later one; nothing is removed. Undoing an undoing brings the entry back.
 * Throws `ledger/no-such-entry`, `ledger/payload-refused` for what cannot be undone, `casework/already-undone`.
 */
export function undoEntry(open: OpenCase, input: UndoInput, effects: LedgerEffects = systemEffects): Undone {
  const { payload } = open.ledger.entry(input.seq);
  if (payload && !isInForce(open, input.seq)) {
    throw new CareoError(
      "casework/already-undone",
      `Entry ${input.seq} (${payload.kind}) is undone already.`,
      {
        hint: "To bring it back, undo the entry that undid it: careo history shows its number.",
      },
    );
  }
  const by = actingPerson(open, input.person, effects);
  const { seq } = open.ledger.undo(input.seq, by, input.reason);
  return { seq, resting: payload?.kind === "source.added" ? claimsResting(open, payload) : 0 };
}

function isInForce(open: OpenCase, seq: number): boolean {
  const undone = new Set<number>();
  for (const { payload, seq: at } of [...open.ledger.entries(seq)].reverse()) {
    if (payload?.kind === "undone" && !undone.has(at)) undone.add(payload["s"] as number);
  }
  return !undone.has(seq);
}

function claimsResting(open: OpenCase, payload: { readonly [field: string]: unknown }): number {
  const source = (payload["source"] as { id: string }).id;
  const { captures, artifacts, passages, claims } = open.state;
  const kept = [...captures.values()]
    .filter(({ entry }) => entry.capture.source === source)
    .flatMap(({ entry }) => entry.capture.artifacts)
    .map((id) => artifacts.get(id)?.entry.artifact.sha256);
  const cited = new Set(
    [...passages.values()]
      .filter(({ entry }) => kept.includes(entry.passage.artifact))
      .map(({ entry }) => entry.passage.id),
  );
  return [...claims.values()].filter(({ entry }) => entry.claim.passages.some((id) => cited.has(id))).length;
}
