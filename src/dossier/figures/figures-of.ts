import { type BayesLens, likelihoodWords, type Weighed, weigh } from "../../weighing/index.ts";
import type { PublishedFigures, PublishedWeighing } from "../published/index.ts";
import { figureText } from "./nine-digits.ts";
import { publishedQuestion } from "./published-question.ts";

/**
 * The arithmetic that figures come from, with its version: it changes when the same ratings would give other figures, and
 * with nothing else, so that a later Careo still recomputes what an earlier one published.
 */
export const WEIGHING_ENGINE = "careo weighing 1";

/**
 * The figures of a weighing, from what was published of it and from nothing else. Publication and verification both call
 * this: what a reader recomputes is what was printed.
 *
 * - `ach`: the inconsistency of each hypothesis, every origin counted once, in the order of `hypotheses`.
 * - `posterior`: where one and only one hypothesis holds and every one has a prior.
 * - `odds`: of each two hypotheses in their order, where they have priors and some origin was weighed. `"Infinity"` where the
 *   second has no weight left that a computer can tell from none.
 *
 * @throws CareoError what is wrong with the question (weighing/bad-prior, weighing/unknown-reference …)
 */
export function figuresOf(weighing: Omit<PublishedWeighing, "figures">): PublishedFigures {
  const weighed = weigh(publishedQuestion(weighing));
  const { bayes } = weighed;
  const hasProbabilities = bayes !== undefined && weighing.exclusive && weighing.exhaustive;
  return {
    engine: WEIGHING_ENGINE,
    ach: achScores(weighing, weighed),
    ...(hasProbabilities ? { posterior: posteriors(weighing, weighed, bayes) } : {}),
    ...(bayes !== undefined && bayes.origins.length > 0 ? { odds: oddsOf(weighing, weighed, bayes) } : {}),
  };
}

type Asked = Omit<PublishedWeighing, "figures">;

function achScores({ hypotheses }: Asked, { ach }: Weighed): PublishedFigures["ach"] {
  const scores = new Map(ach.byOrigin.hypotheses.map((each) => [each.hypothesis, each.inconsistency]));
  return hypotheses.map(({ id }) => ({ hypothesis: id, score: figureText(scores.get(id) ?? Number.NaN) }));
}

function posteriors(
  { hypotheses, words }: Asked,
  weighed: Weighed,
  { posterior, posteriorUncapped, intervals }: BayesLens,
): NonNullable<PublishedFigures["posterior"]> {
  return hypotheses.map(({ id }) => {
    const at = weighed.hypotheses.indexOf(id);
    const { low = Number.NaN, high = Number.NaN } = intervals[at] ?? {};
    return {
      hypothesis: id,
      value: figureText(posterior[at] ?? Number.NaN),
      uncapped: figureText(posteriorUncapped[at] ?? Number.NaN),
      low: figureText(low),
      high: figureText(high),
      words: likelihoodWords({ low, high }, words),
    };
  });
}

function oddsOf(
  { hypotheses }: Asked,
  weighed: Weighed,
  { posterior }: BayesLens,
): NonNullable<PublishedFigures["odds"]> {
  const share = (id: string): number => posterior[weighed.hypotheses.indexOf(id)] ?? Number.NaN;
  return hypotheses.flatMap(({ id: of }, at) =>
    hypotheses
      .slice(at + 1)
      .map(({ id: over }) => ({ of, over, after: figureText(share(of) / share(over)) })),
  );
}
