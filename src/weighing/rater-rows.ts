import type { CONSISTENCY_CODES } from "./ach/cells.ts";
import { absenceRange, type Range, reportRange } from "./bayes/report.ts";
import { groupBy } from "./group.ts";
import type { Likelihood, Rating, WeighingSettings } from "./question.ts";
import { poolLogs } from "./raters/pooling.ts";
import type { LogEnds } from "./sensitivity/intervals.ts";

/** Natural logs of what raters together hold of one target: the value, and its ends. One number a hypothesis. */
export interface LogRow extends LogEnds {
  readonly value: readonly number[];
}

/** What one rater's ratings of a target come to, or why they cannot enter. */
export type PooledRow = { readonly row: LogRow } | { readonly missing: string };

/**
 * The pooled log likelihoods of one item or cluster: the mean over raters who rated it under every hypothesis. A rater who
 * left one out is not pooled, since likelihoods have a meaning only beside each other.
 *
 * @param ratings of one target, by any number of raters, sorted by rater
 */
export function poolRatings(
  ratings: readonly Rating[],
  hypotheses: readonly string[],
  settings: WeighingSettings,
): PooledRow {
  const byRater = groupBy(ratings, ({ rater }) => rater);
  const rows: Range[][] = [];
  for (const [, own] of [...byRater].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = hypotheses.map((hypothesis) => rangeOf(own, hypothesis, settings));
    if (row.every((range) => range !== undefined)) rows.push(row);
  }
  if (rows.length === 0) return { missing: missingBecause(ratings, settings) };
  const pooled = (end: keyof Range): number[] =>
    poolLogs(rows.map((row) => row.map((range) => log(range[end]))));
  return { row: { value: pooled("value"), low: pooled("low"), high: pooled("high") } };
}

function rangeOf(
  ratings: readonly Rating[],
  hypothesis: string,
  settings: WeighingSettings,
): Range | undefined {
  const rating = ratings.find((each) => each.hypothesis === hypothesis);
  if (rating?.likelihood !== undefined) return likelihoodRange(rating.likelihood);
  const code = rating?.consistency;
  if (code === undefined || code === "NA" || settings.ratingLikelihoods === undefined) return undefined;
  const value = settings.ratingLikelihoods[code];
  return { value, low: value, high: value };
}

export function likelihoodRange(likelihood: Likelihood): Range {
  if (likelihood.kind === "direct") return likelihood.value;
  if (likelihood.kind === "absence") return absenceRange(likelihood.trace, likelihood.detection);
  return reportRange(likelihood);
}

function missingBecause(ratings: readonly Rating[], settings: WeighingSettings): string {
  if (ratings.length === 0) return "nobody rated it";
  if (ratings.every(({ consistency }) => consistency === "NA")) return "it does not bear on any hypothesis";
  if (ratings.every(({ likelihood }) => likelihood === undefined) && settings.ratingLikelihoods === undefined)
    return "it has ratings and no likelihoods";
  return "no rater gave a likelihood under every hypothesis";
}

// A likelihood of zero would rule a hypothesis out for good and make differences of logs undefined.
function log(likelihood: number): number {
  return Math.log(Math.max(likelihood, Number.MIN_VALUE));
}

/** The votes of every rater on one cell. */
export function votesOn(ratings: readonly Rating[], hypothesis: string): (keyof typeof CONSISTENCY_CODES)[] {
  return ratings.flatMap((rating) =>
    rating.hypothesis === hypothesis && rating.consistency !== undefined ? [rating.consistency] : [],
  );
}
