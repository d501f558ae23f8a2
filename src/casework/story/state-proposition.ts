import { CareoError } from "../../base/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import { PROPOSITION_KINDS, type Proposition, type PropositionKind } from "../entries/story.ts";
import type { OpenCase } from "../open-case.ts";
import { type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { oneOf } from "./one-of.ts";

export interface PropositionInput {
  /** What to change; without it a new one is stated. */
  readonly ref?: string | undefined;
  readonly text?: string | undefined;
  readonly kind?: string | undefined;
  /** What would refute it. */
  readonly refutedBy?: string | undefined;
  readonly handle?: string | undefined;
  readonly reason?: string | undefined;
  readonly person?: string | undefined;
}

/** States a proposition, or changes one. Throws `casework/incomplete` where a new one lacks something. */
export function stateProposition(
  open: OpenCase,
  input: PropositionInput,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const { handle, reason, person } = input;
  const thing = input.ref === undefined ? newProposition(input) : changed(open, input.ref, input);
  return recordThings(
    open,
    [{ noun: "proposition", thing, handle, reason }],
    { person },
    effects,
  )[0] as RecordedThing;
}

function newProposition({ text, kind, refutedBy }: PropositionInput): Omit<Proposition, "id"> {
  if (text === undefined || kind === undefined || refutedBy === undefined) {
    throw new CareoError(
      "casework/incomplete",
      "A proposition has a text, a kind, and something that would refute it.",
      {
        hint: "What nothing could refute cannot be tested: say what would, with --refuted-by.",
      },
    );
  }
  return { text, propositionKind: kindOf(kind), refutedBy };
}

function changed({ state }: OpenCase, ref: string, { text, kind, refutedBy }: PropositionInput): Proposition {
  const id = resolveHandle(state, ref, ["proposition"]);
  const now = state.things.proposition.get(id)?.thing as Proposition;
  return {
    ...now,
    ...(text === undefined ? {} : { text }),
    ...(kind === undefined ? {} : { propositionKind: kindOf(kind) }),
    ...(refutedBy === undefined ? {} : { refutedBy }),
  };
}

function kindOf(kind: string): PropositionKind {
  return oneOf(PROPOSITION_KINDS, kind, "kind of proposition");
}
