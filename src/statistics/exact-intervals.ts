import { incompleteBeta } from "./beta-tail.ts";
import { poissonLowerTail, poissonTail } from "./gamma-tail.ts";
import type { Interval } from "./share-intervals.ts";

// Half of the 5 % that lie outside a 95 % interval.
const OUTSIDE = 0.025;
const HALVINGS = 200;

/** The exact 95 % interval of a Poisson mean, from one count (Garwood 1936). */
export function poissonInterval(count: number): Interval {
  const far = count + 10 * Math.sqrt(count + 1) + 10;
  return {
    low: count === 0 ? 0 : solve((mean) => poissonTail(count, mean) - OUTSIDE, 0, count),
    high: solve((mean) => OUTSIDE - poissonLowerTail(count, mean), count, far),
  };
}

/** The exact 95 % interval of a share, from `marked` of `total` (Clopper and Pearson 1934). */
export function clopperPearson(marked: number, total: number): Interval {
  const atLeast = (share: number): number => incompleteBeta(share, marked, total - marked + 1).lower;
  const atMost = (share: number): number => incompleteBeta(share, marked + 1, total - marked).upper;
  return {
    low: marked === 0 ? 0 : solve((share) => atLeast(share) - OUTSIDE, 0, 1),
    high: marked === total ? 1 : solve((share) => OUTSIDE - atMost(share), 0, 1),
  };
}

/** A count over so much time, road or people. */
export interface Rate {
  readonly count: number;
  readonly exposure: number;
}

/**
 * The ratio of two rates, first over second, with its exact 95 % interval: given the sum, the first count is a share of it.
 * The ratio is NaN where neither happened and infinite where only the second did not.
 */
export function rateRatio(first: Rate, second: Rate): Interval & { readonly ratio: number } {
  const { low, high } = clopperPearson(first.count, first.count + second.count);
  const asRatio = (share: number): number => ((share / (1 - share)) * second.exposure) / first.exposure;
  return {
    ratio: first.count / first.exposure / (second.count / second.exposure),
    low: asRatio(low),
    high: asRatio(high),
  };
}

/** Where a rising function crosses zero, by halving, to the last digit. */
function solve(rising: (at: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  for (let step = 0; step < HALVINGS && high - low > Number.EPSILON * high; step++) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
