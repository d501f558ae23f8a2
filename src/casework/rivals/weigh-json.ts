import type { WeighedCase } from "./weighed-case.ts";

/** Odds of one answer over another, before the evidence and after it, with the cap and without. */
export interface AnswerOdds {
  readonly of: string;
  readonly over: string;
  readonly before: number;
  readonly after: number;
  readonly afterUncapped: number;
}

/**
 * A weighing at full precision, for other programs. Where the group is not exclusive and exhaustive every probability is left
 * out, and the odds of each two answers stand instead.
 */
export function weighJson(weighed: WeighedCase): object {
  const { bayes } = weighed.result;
  if (bayes === undefined || weighed.hasProbabilities) return weighed;
  const { posterior, posteriorUncapped, intervals, priorSweeps, breakEvenPriors, origins, ...rest } = bayes;
  const kept = { ...rest, origins: origins.map(({ without, withoutItems, ...origin }) => origin) };
  const priors = weighed.hypotheses.map(
    ({ id }) => weighed.question.hypotheses.find((each) => each.id === id)?.prior?.value ?? Number.NaN,
  );
  const ratio = (shares: readonly number[], a: number, b: number) =>
    (shares[a] ?? Number.NaN) / (shares[b] ?? Number.NaN);
  const odds = weighed.order.flatMap((a, at) =>
    weighed.order.slice(at + 1).map(
      (b): AnswerOdds => ({
        of: weighed.hypotheses[a]?.handle ?? "",
        over: weighed.hypotheses[b]?.handle ?? "",
        before: ratio(priors, a, b),
        after: ratio(posterior, a, b),
        afterUncapped: ratio(posteriorUncapped, a, b),
      }),
    ),
  );
  return { ...weighed, ratersApart: null, outright: null, odds, result: { ...weighed.result, bayes: kept } };
}
