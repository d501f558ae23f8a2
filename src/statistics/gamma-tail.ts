import { logGamma } from "./log-gamma.ts";

const ENOUGH = 1e-15;
const MOST_STEPS = 100_000;

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P, by series below a + 1 and by continued fraction
 * above it (Abramowitz & Stegun 6.5.29 and 6.5.31), each of them computed directly so that small tails keep their digits.
 */
function incompleteGamma(a: number, x: number): { readonly lower: number; readonly upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    const lower = Math.min(1, front * series(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, front * fraction(a, x));
  return { lower: 1 - upper, upper };
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_STEPS && term > sum * ENOUGH; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Lentz's way of evaluating the fraction from the front. */
function fraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let result = d;
  for (let n = 1; n < MOST_STEPS; n++) {
    const step = -n * (n - a);
    b += 2;
    d = 1 / nonZero(step * d + b, tiny);
    c = nonZero(b + step / c, tiny);
    result *= d * c;
    if (Math.abs(d * c - 1) < ENOUGH) break;
  }
  return result;
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** P(X ≥ x) for a chi-squared X. */
export function chiSquareTail(x: number, degreesOfFreedom: number): number {
  return incompleteGamma(degreesOfFreedom / 2, x / 2).upper;
}

/** P(X ≥ count) for a Poisson X with this mean. */
export function poissonTail(count: number, mean: number): number {
  return count <= 0 ? 1 : incompleteGamma(count, mean).lower;
}

/** P(X ≤ count) for a Poisson X with this mean. */
export function poissonLowerTail(count: number, mean: number): number {
  return count < 0 ? 0 : incompleteGamma(count + 1, mean).upper;
}

export interface Uniformity {
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly tail: number;
  /** Cramér's V for one distribution: √(χ² / (n · df)). Does not grow with the number of rows, as the tail's smallness does. */
  readonly strength: number;
}

/** Pearson's chi-squared of counts against shares (equal ones unless given). */
export function chiSquareTest(counts: readonly number[], shares?: readonly number[]): Uniformity {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const degreesOfFreedom = counts.length - 1;
  if (total === 0) return { statistic: 0, degreesOfFreedom, tail: 1, strength: 0 };
  const statistic = counts.reduce((sum, count, at) => {
    const expected = total * (shares?.[at] ?? 1 / counts.length);
    return sum + (count - expected) ** 2 / expected;
  }, 0);
  const tail = chiSquareTail(statistic, degreesOfFreedom);
  return { statistic, degreesOfFreedom, tail, strength: Math.sqrt(statistic / (total * degreesOfFreedom)) };
}
