import { CareoError } from "../../base/index.ts";
import type { Group } from "../entries/rivals.ts";
import type { OpenCase } from "../open-case.ts";
import { type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";

export interface GroupInput {
  /** The group to be changed; without it a new one. */
  readonly ref?: string | undefined;
  readonly question?: string | undefined;
  readonly exclusive?: boolean | undefined;
  readonly exhaustive?: boolean | undefined;
  readonly words?: Group["words"] | undefined;
  readonly capDecades?: string | undefined;
  readonly handle?: string | undefined;
  readonly reason?: string | undefined;
  readonly person?: string | undefined;
}

/**
 * Poses a question to which rival answers are weighed, or changes how it is posed.
 *
 * @throws CareoError casework/incomplete for a new group without a question, weighing/bad-number for a cap that is none
 */
export function poseGroup(open: OpenCase, input: GroupInput): RecordedThing {
  const id = input.ref === undefined ? undefined : resolveHandle(open.state, input.ref, ["group"]);
  const earlier = id === undefined ? undefined : open.state.things.group.get(id)?.thing;
  const question = input.question ?? earlier?.question;
  if (question === undefined) {
    throw new CareoError("casework/incomplete", "A group of hypotheses has no question.", {
      hint: 'Say what the hypotheses answer: --question "Who ordered it?"',
    });
  }
  const group = {
    ...earlier,
    question,
    exclusive: input.exclusive ?? earlier?.exclusive ?? false,
    exhaustive: input.exhaustive ?? earlier?.exhaustive ?? false,
    words: input.words ?? earlier?.words ?? "likely",
    ...(input.capDecades === undefined ? {} : { capDecades: checkCap(input.capDecades) }),
  };
  const { handle, reason, person } = input;
  return recordThings(open, [{ noun: "group", thing: group, handle, reason }], {
    person,
  })[0] as RecordedThing;
}

function checkCap(text: string): string {
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) > 0) return text;
  throw new CareoError("weighing/bad-number", `The cap "${text}" is no number of powers of ten.`, {
    hint: "2 lets one origin favour one answer a hundredfold at most; 1 tenfold.",
  });
}
