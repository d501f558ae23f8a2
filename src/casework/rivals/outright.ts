import { type Coherentized, coherentize, type Pooled, poolProbabilities } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import { raterOf } from "../things/index.ts";
import type { BuiltQuestion } from "./build-question.ts";
import { raterName } from "./list-evidence.ts";

/**
 * What raters hold of the hypotheses outright, all in all, made to sum to 1, and pooled. It stands beside the weighing and never
 * enters it: whoever judges so has seen the same evidence.
 */
export interface OutrightJudgements {
  readonly raters: readonly ({ readonly name: string; readonly blind: boolean } & Coherentized)[];
  readonly pooled: Pooled;
}

/** Null where nobody judged every hypothesis of an exclusive and exhaustive group. */
export function outrightJudgements(
  state: CaseState,
  { group, question }: BuiltQuestion,
): OutrightJudgements | null {
  if (!(group.exclusive && group.exhaustive)) return null;
  const judgements = [...state.things.assessment.values()].filter(({ thing }) => thing.target === group.id);
  const hypotheses = question.hypotheses.map(({ id }) => id).sort();
  const raters = [...new Set(judgements.map(raterOf))].sort().flatMap((rater) => {
    const own = judgements.filter((each) => raterOf(each) === rater).map(({ thing }) => thing);
    const given = hypotheses.flatMap((id) => {
      const likelihood = own.find(({ cell }) => cell?.hypothesis === id)?.cell?.likelihood;
      return likelihood?.given === "direct" ? [Number(likelihood.value.value)] : [];
    });
    if (given.length < hypotheses.length || given.every((each) => each === 0)) return [];
    const blind = own.every((each) => each.blind);
    return [{ name: raterName(state, rater), blind, ...coherentize(given) }];
  });
  raters.sort((a, b) => (a.name < b.name ? -1 : 1));
  if (raters.length === 0) return null;
  return { raters, pooled: poolProbabilities(raters.map(({ floored }) => floored)) };
}
