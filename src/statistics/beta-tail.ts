import { logGamma } from "./log-gamma.ts";

const ENOUGH = 1e-15;
const MOST_STEPS = 100_000;
const TINY = 1e-300;

/** The two parts of a regularised incomplete beta function; both computed so that a small one keeps its digits. */
export interface BetaTails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * I_x(a, b) and 1 - I_x(a, b) for a, b > 0 and x from 0 to 1, by the continued fraction of DLMF 8.17.22 on the side where it
 * converges fast. I_p(k, n - k + 1) is P(at least k of n).
 */
export function incompleteBeta(x: number, a: number, b: number): BetaTails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x >= 1) return { lower: 1, upper: 0 };
  if (x > (a + 1) / (a + b + 2)) {
    const { lower, upper } = incompleteBeta(1 - x, b, a);
    return { lower: upper, upper: lower };
  }
  const front =
    Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  const lower = Math.min(1, front * fraction(x, a, b));
  return { lower, upper: 1 - lower };
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / apart(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m < MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / apart(1 + even * d);
    c = apart(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / apart(1 + odd * d);
    c = apart(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < ENOUGH) break;
  }
  return result;
}

function apart(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
