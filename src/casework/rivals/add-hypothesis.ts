import { CareoError } from "../../base/index.ts";
import { DEFAULTS } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Hypothesis } from "../entries/rivals.ts";
import type { OpenCase } from "../open-case.ts";
import { handleOf, type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { readRange } from "./read-range.ts";

export interface HypothesisInput {
  /** The hypothesis to be changed; without it a new one. */
  readonly ref?: string | undefined;
  readonly group?: string | undefined;
  readonly text?: string | undefined;
  readonly kind?: Hypothesis["hypothesisKind"] | undefined;
  /** `0.5`, or `0.5:0.3:0.7`. */
  readonly prior?: string | undefined;
  readonly basis?: string | undefined;
  readonly handle?: string | undefined;
  readonly reason?: string | undefined;
  readonly person?: string | undefined;
}

/**
 * Adds a rival answer to a group, or changes one. A prior may come later, with those of the others (setPriors).
 *
 * @throws CareoError casework/incomplete, weighing/bad-prior where the priors of the group would sum to more than 1
 */
export function addHypothesis(open: OpenCase, input: HypothesisInput): RecordedThing {
  const { state } = open;
  const id = input.ref === undefined ? undefined : resolveHandle(state, input.ref, ["hypothesis"]);
  const earlier = id === undefined ? undefined : state.things.hypothesis.get(id)?.thing;
  const text = input.text ?? earlier?.text;
  if (text === undefined) throw incomplete("A hypothesis says nothing.", 'Say it in a sentence: --text "…"');
  const group = earlier?.group ?? groupOf(state, input.group);
  const prior =
    input.prior === undefined ? earlier?.prior : priorOf(input.prior, input.basis, input.handle ?? "it");
  if (prior !== undefined) refuseOverfull(state, group, { id, prior: prior.value });
  const thing = {
    ...earlier,
    group,
    text,
    hypothesisKind: input.kind ?? earlier?.hypothesisKind ?? ("rival" as const),
    ...(prior === undefined ? {} : { prior }),
  };
  const { handle, reason, person } = input;
  return recordThings(open, [{ noun: "hypothesis", thing, handle, reason }], { person })[0] as RecordedThing;
}

export interface PriorsInput {
  readonly group?: string | undefined;
  /** Name of a hypothesis and its prior as typed: `0.5`, `0.5:0.3:0.7`. */
  readonly priors: readonly (readonly [hypothesis: string, prior: string])[];
  readonly basis?: string | undefined;
  readonly reason?: string | undefined;
  readonly person?: string | undefined;
}

/**
 * Sets the priors of a whole group at once: every hypothesis of it has to be named, and they have to sum to 1.
 *
 * @throws CareoError weighing/bad-prior
 */
export function setPriors(open: OpenCase, input: PriorsInput): RecordedThing[] {
  const { state } = open;
  const group = groupOf(state, input.group);
  const given = new Map(
    input.priors.map(([ref, text]) => [
      resolveHandle(state, ref, ["hypothesis"]),
      priorOf(text, input.basis, ref),
    ]),
  );
  const members = hypothesesOf(state, group);
  const without = members.filter(({ id }) => !given.has(id)).map(({ id }) => handleOf(state, id));
  const strange = [...given.keys()].find((id) => !members.some((each) => each.id === id));
  if (strange !== undefined)
    throw badPrior(
      `${handleOf(state, strange)} is not of the group ${handleOf(state, group)}.`,
      "Name another.",
    );
  if (without.length > 0)
    throw badPrior(
      `No prior was given for ${without.join(", ")}.`,
      "Give every hypothesis of the group one.",
    );
  const total = sumOf([...given.values()].map(({ value }) => value));
  if (Math.abs(total - 1) > SUM_ERROR)
    throw badPrior(
      `The priors sum to ${total}, not to 1.`,
      "Change them, or add the hypothesis that is missing.",
    );
  const things = members.map((each) => ({
    noun: "hypothesis" as const,
    thing: { ...each, prior: given.get(each.id) },
    reason: input.reason,
  }));
  return recordThings(open, things, { person: input.person });
}

/** The group that is meant: as named, or the only one there is. Throws `casework/no-such-thing`, `casework/incomplete`. */
export function groupOf(state: CaseState, ref: string | undefined): string {
  if (ref !== undefined) return resolveHandle(state, ref, ["group"]);
  const groups = [...state.things.group.keys()];
  const [only] = groups;
  if (only !== undefined && groups.length === 1) return only;
  if (only === undefined)
    throw incomplete(
      "No question has been posed yet.",
      'careo hypotheses group CASE --question "Who ordered it?"',
    );
  const names = groups.map((id) => handleOf(state, id)).join(", ");
  throw incomplete("It is not said which question is meant.", `There are ${names}.`);
}

/** In the order in which they were entered. */
export function hypothesesOf({ things }: CaseState, group: string): Hypothesis[] {
  return [...things.hypothesis.values()].map(({ thing }) => thing).filter((each) => each.group === group);
}

const SUM_ERROR = 1e-9;

/** A sum of decimal strings, without the dust of floating point. */
export function sumOf(shares: readonly string[]): number {
  return Number(shares.reduce((sum, each) => sum + Number(each), 0).toFixed(9));
}

function priorOf(text: string, basis: string | undefined, name: string): NonNullable<Hypothesis["prior"]> {
  if (basis === undefined)
    throw incomplete(
      `The prior of ${name} has no basis.`,
      "Say why it is so likely before the evidence: --basis TEXT.",
    );
  const range = readRange(text, `the prior of ${name}`);
  const [least, most] = [DEFAULTS.priorLeast.value, DEFAULTS.priorMost.value];
  if (Number(range.low) < least || Number(range.high) > most)
    throw badPrior(
      `The prior of ${name} is ${range.value} (${range.low} to ${range.high}); it has to lie within ${least} and ${most}.`,
      "Nothing that is worth weighing is ruled out or taken for granted before the evidence.",
    );
  return { ...range, basis };
}

function refuseOverfull(
  state: CaseState,
  group: string,
  added: { readonly id: string | undefined; readonly prior: string },
): void {
  const others = hypothesesOf(state, group).filter(({ id }) => id !== added.id);
  const total = sumOf([...others.flatMap(({ prior }) => prior?.value ?? []), added.prior]);
  if (total <= 1 + SUM_ERROR) return;
  throw badPrior(
    `With this one the priors of ${handleOf(state, group)} would sum to ${total}, to more than 1.`,
    "Set those of the whole group at once: careo hypotheses priors CASE H1=0.6 H2=0.4 --basis TEXT.",
  );
}

function badPrior(message: string, hint: string): CareoError {
  return new CareoError("weighing/bad-prior", message, { hint });
}

function incomplete(message: string, hint: string): CareoError {
  return new CareoError("casework/incomplete", message, { hint });
}
