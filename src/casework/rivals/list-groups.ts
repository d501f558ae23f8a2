import type { CaseState } from "../case-state.ts";
import type { Group, Hypothesis } from "../entries/rivals.ts";
import { handleOf } from "../things/index.ts";
import { hypothesesOf, sumOf } from "./add-hypothesis.ts";

export interface ListedGroup extends Group {
  readonly handle: string;
  readonly hypotheses: readonly (Hypothesis & { readonly handle: string })[];
  /** What stands in the way of a weighing, or limits what it can say; sentences. */
  readonly cautions: readonly string[];
}

/** The questions of a case with their rival answers, in the order in which they were posed. */
export function listGroups(state: CaseState): ListedGroup[] {
  return [...state.things.group.values()].map(({ thing }) => {
    const hypotheses = hypothesesOf(state, thing.id).map((each) => ({
      ...each,
      handle: handleOf(state, each.id),
    }));
    return {
      ...thing,
      handle: handleOf(state, thing.id),
      hypotheses,
      cautions: cautionsOf(thing, hypotheses),
    };
  });
}

function cautionsOf(
  group: Group,
  hypotheses: readonly (Hypothesis & { readonly handle: string })[],
): string[] {
  const cautions: string[] = [];
  if (hypotheses.length < 2) cautions.push("A weighing needs at least two hypotheses.");
  if (!(group.exclusive && group.exhaustive))
    cautions.push(`${unexhausted(group)}: only odds will be printed, no probability.`);
  if (!hypotheses.some(({ hypothesisKind }) => hypothesisKind === "null"))
    cautions.push(
      "No hypothesis is of the kind null: that nothing of the sort happened, or that chance did it.",
    );
  const without = hypotheses.filter(({ prior }) => prior === undefined).map(({ handle }) => handle);
  if (without.length === hypotheses.length)
    cautions.push("No priors were given: only the matrix of consistency can be weighed.");
  else if (without.length > 0) cautions.push(`No prior was given for ${without.join(", ")}.`);
  else {
    const total = sumOf(hypotheses.map(({ prior }) => prior?.value ?? "0"));
    if (Math.abs(total - 1) > 1e-9) cautions.push(`The priors sum to ${total}, not to 1.`);
  }
  return cautions;
}

function unexhausted({ exclusive, exhaustive }: Group): string {
  if (!exclusive && !exhaustive)
    return "Nobody declared that exactly one of these is so (exclusive and exhaustive)";
  return exclusive
    ? "Nobody declared that one of these must be so (exhaustive)"
    : "Nobody declared that no two of these can both be so (exclusive)";
}
