import { CareoError } from "../base/index.ts";
import { findUndone, type LedgerEffects, NEVER_UNDONE, systemEffects } from "../ledger/index.ts";
import { actingPerson, type OpenCase } from "./open-case.ts";
import { ownText } from "./own-text.ts";

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
 * Throws `ledger/no-such-entry`, `ledger/payload-refused` for what cannot be undone, `casework/already-undone`,
 * `casework/not-undone-alone`.
 */
export function undoEntry(open: OpenCase, input: UndoInput, effects: LedgerEffects = systemEffects): Undone {
  const { payload } = open.ledger.entry(input.seq);
  if (payload && findUndone(open.ledger).has(input.seq)) {
    throw new CareoError(
      "casework/already-undone",
      `Entry ${input.seq} (${payload.kind}) is undone already.`,
      {
        hint: "To bring it back, undo the entry that undid it: careo history shows its number.",
      },
    );
  }
  if (payload) refusePart(input.seq, payload.kind);
  const by = actingPerson(open, input.person, effects);
  const { seq } = open.ledger.undo(input.seq, by, ownText(input.reason));
  return { seq, resting: payload?.kind === "source.added" ? claimsResting(open, payload) : 0 };
}

/** What the parts of an act hang on: undone alone they would leave a claim without words or a source without bytes. */
const WHOLE_OF: Readonly<Record<string, string>> = {
  "citation.made": "Undo the claim that cites the passage.",
  "artifact.kept": "Undo the source.",
  "handling.noted": "Undo the source.",
  "capture.made": "Undo the source.",
  "custody.noted": "Undo the source.",
  "derivative.made": "Undo the source.",
  "match.run.recorded": "Undo the judgements on its pairs.",
  "agent.added": "Whoever acted in a case stays in its history.",
  "case.opened": "A case cannot be without its beginning.",
};

/** Whether an entry of this kind is a part of a larger act, or records a fact, so that it is never undone by itself. */
export function isNeverUndoneAlone(kind: string): boolean {
  return kind in WHOLE_OF || NEVER_UNDONE.has(kind);
}

function refusePart(seq: number, kind: string): void {
  const hint = WHOLE_OF[kind];
  if (hint === undefined) return;
  throw new CareoError("casework/not-undone-alone", `Entry ${seq} (${kind}) cannot be undone by itself.`, {
    hint: `${hint} careo history shows the numbers.`,
  });
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
