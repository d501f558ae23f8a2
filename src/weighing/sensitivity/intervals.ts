import { valueAt } from "../bayes/posterior.ts";
import type { Range } from "../bayes/report.ts";

/** Lowest and highest value that the stated ranges allow. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Natural logs of the low and high ends of one cluster's likelihoods, one number a hypothesis. */
export interface LogEnds {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/**
 * How far each posterior may lie when every prior and likelihood is anywhere in its range. An outer bound: what two
 * hypotheses share (the ends of one rating) is treated as free, so the truth of the inputs lies inside.
 *
 * @param prior a range a hypothesis
 * @param clusters a pair of rows a cluster, capped where the cap applies (capping either end keeps the bound)
 */
export function posteriorIntervals(prior: readonly Range[], clusters: readonly LogEnds[]): Interval[] {
  const low = prior.map((range, at) => weight(range.low, clusters, at, "low"));
  const high = prior.map((range, at) => weight(range.high, clusters, at, "high"));
  return prior.map((_, at) => ({
    low: shareAgainst(low, high, at),
    high: shareAgainst(high, low, at),
  }));
}

function weight(prior: number, clusters: readonly LogEnds[], at: number, end: keyof LogEnds): number {
  return clusters.reduce((sum, cluster) => sum + valueAt(cluster[end], at), Math.log(prior));
}

/** The share of `own[at]` when every other hypothesis has its weight from `others`. */
function shareAgainst(own: readonly number[], others: readonly number[], at: number): number {
  const mine = valueAt(own, at);
  const rivals = others.filter((_, index) => index !== at);
  const most = Math.max(mine, ...rivals);
  const total = rivals.reduce((sum, each) => sum + Math.exp(each - most), Math.exp(mine - most));
  return Math.exp(mine - most) / total;
}
