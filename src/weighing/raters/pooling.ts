import { fromLogs } from "../bayes/posterior.ts";
import { DEFAULTS } from "../vocabulary.generated.ts";

/** What several raters hold together. */
export interface Pooled {
  readonly pooled: readonly number[];
  /** Present from three raters on: fewer are shown one by one. One entry a hypothesis. */
  readonly spread?: readonly Spread[];
}

/** Of the log-odds of one hypothesis over the raters: sample SD, least and most. */
export interface Spread {
  readonly deviation: number;
  readonly least: number;
  readonly most: number;
}

// With fewer raters a spread would be a number about two people (weighing.md, section 5).
const FEWEST_FOR_SPREAD = DEFAULTS.raters.value;

/**
 * The geometric pool of probabilities, p proportional to exp(mean ln p); with two hypotheses this is the mean of
 * log-odds.
 *
 * @param raters a row a rater, coherent numbers above 0, one a hypothesis
 */
export function poolProbabilities(raters: readonly (readonly number[])[]): Pooled {
  const pooled = fromLogs(poolLogs(raters.map((row) => row.map((each) => Math.log(each)))));
  if (raters.length < FEWEST_FOR_SPREAD) return { pooled };
  return { pooled, spread: pooled.map((_, at) => logOddsSpread(raters.map((row) => row[at] ?? Number.NaN))) };
}

/** The mean of rows of logs: how likelihoods pool, before the cap. */
export function poolLogs(rows: readonly (readonly number[])[]): number[] {
  const first = rows[0] ?? [];
  return first.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? Number.NaN), 0) / rows.length);
}

function logOddsSpread(shares: readonly number[]): Spread {
  const odds = shares.map((share) => Math.log(share / (1 - share)));
  const mean = odds.reduce((sum, each) => sum + each, 0) / odds.length;
  const squares = odds.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return {
    deviation: Math.sqrt(squares / (odds.length - 1)),
    least: Math.min(...odds),
    most: Math.max(...odds),
  };
}
