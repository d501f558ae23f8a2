import { CareoError, newIdentifier } from "../../base/index.ts";
import { type LedgerEffects, type NewPayload, systemEffects } from "../../ledger/index.ts";
import type { RetractionMade } from "../../sources/index.ts";
import { actingPerson, type OpenCase } from "../open-case.ts";
import { ownText } from "../own-text.ts";
import { handleOf } from "../things/index.ts";
import { findDoubted } from "./doubt/find-doubted.ts";
import { oneOf } from "./one-of.ts";

const KINDS = ["withdrawn", "corrected", "superseded", "false-capture"] as const;

export interface RetractInput {
  /** Anything that something may rest on: a source, a claim, a match, a table, an item … */
  readonly target: string;
  readonly kind: string;
  readonly reason: string;
  /** What takes its place. */
  readonly replacement?: string | undefined;
  readonly person?: string | undefined;
}

export interface Retracted {
  readonly id: string;
  /** Number of the entry; undoing it takes the retraction back. */
  readonly seq: number;
  readonly target: string;
  readonly handle: string;
  readonly retractionKind: RetractionMade["retraction"]["retractionKind"];
}

/** Says that something no longer holds. Nothing is removed: what rests on it is marked. Throws `casework/already-retracted`. */
export async function retract(
  open: OpenCase,
  input: RetractInput,
  effects: LedgerEffects = systemEffects,
): Promise<Retracted> {
  const { state } = open;
  const retractionKind = oneOf(KINDS, input.kind, "kind of retraction");
  const target = await findDoubted(open, input.target);
  const handle = handleOf(state, target);
  const earlier = [...state.retractions.values()].find(({ entry }) => entry.retraction.target === target);
  if (earlier !== undefined) {
    throw new CareoError("casework/already-retracted", `${handle} was retracted by entry ${earlier.seq}.`, {
      hint: "Undo that entry to take the retraction back.",
    });
  }
  const replacement =
    input.replacement === undefined ? undefined : await findDoubted(open, input.replacement);
  const retraction = {
    id: newIdentifier("ret", effects.random),
    target,
    retractionKind,
    ...(replacement === undefined ? {} : { replacement }),
    reason: ownText(input.reason),
  };
  const by = actingPerson(open, input.person, effects);
  const { seq } = open.ledger.append({ kind: "retraction.made", by, retraction } as unknown as NewPayload);
  return { id: retraction.id, seq, target, handle, retractionKind };
}
