import type { BayesLens } from "../bayes-lens.ts";
import { TIE } from "../tie.ts";
import { rowsOf } from "./words.ts";

/** How confident one may be at most in what the Bayes lens gives, and every reason why not more; sentences without an end. */
export interface ConfidenceCeiling {
  readonly level: "low" | "moderate" | "high";
  readonly why: readonly string[];
}

// From so many origins on confidence may be moderate, and high (weighing.md, section 7).
const FOR_MODERATE = 2;
const FOR_HIGH = 3;
const MOST_ROWS = 2;

/**
 * The ceilings of weighing.md, section 7: not high where the leader hangs on one origin, fewer than three bear on it or its
 * interval spans more than two rows of the scale; not moderate where fewer than two bear on it.
 */
export function confidenceCeiling(bayes: BayesLens): ConfidenceCeiling {
  const bearing = bayes.origins.filter(({ capped }) => bears(capped)).length;
  const linchpins = bayes.origins.filter(({ linchpin }) => linchpin !== undefined).length;
  const interval = bayes.intervals[bayes.leaders[0] ?? 0];
  const rows = interval === undefined ? 0 : rowsOf(interval).length;
  const why = [
    ...(bearing < FOR_HIGH ? [`${saidNumber(bearing)} on it`] : []),
    ...(linchpins > 0
      ? [`the answer or its word hangs on ${linchpins === 1 ? "one origin" : `each of ${linchpins} origins`}`]
      : []),
    ...(rows > MOST_ROWS ? [`the interval spans ${rows} rows of the scale`] : []),
  ];
  return { level: bearing < FOR_MODERATE ? "low" : why.length > 0 ? "moderate" : "high", why };
}

function bears(row: readonly number[]): boolean {
  return Math.max(...row) - Math.min(...row) > TIE;
}

function saidNumber(bearing: number): string {
  if (bearing === 0) return "no origin bears";
  return bearing === 1 ? "only one origin bears" : `only ${bearing} origins bear`;
}
