import { logChoose, logGamma } from "../../statistics/index.ts";

/** The range that a hypothesis predicted for a share or a rate, every value in it as good as the others. */
export interface PredictedRange {
  readonly low: number;
  readonly high: number;
}

/** P(x of n | the share lies in the range): the binomial probability averaged over it. A range may be one point. */
export function shareLikelihood(marked: number, total: number, range: PredictedRange): number {
  const log = (share: number): number =>
    logChoose(total, marked) + power(marked, share) + power(total - marked, 1 - share);
  return averageOf(log, range, total === 0 ? 0.5 : marked / total);
}

/** P(count | the expected number lies in the range): the Poisson probability averaged over it. */
export function countLikelihood(count: number, range: PredictedRange): number {
  const log = (mean: number): number => power(count, mean) - mean - logGamma(count + 1);
  return averageOf(log, range, count);
}

/** ln(base^exponent), where nothing to the power of nothing is 1. */
function power(exponent: number, base: number): number {
  return exponent === 0 ? 0 : exponent * Math.log(base);
}

// The integrand is log-concave. Below e^-40 of its greatest value it adds nothing that a double would show.
const NEGLIGIBLE = -40;
const HALVINGS = 60;
const PANELS = 64;
// Gauss and Legendre's five points: exact for polynomials up to the ninth degree (DLMF, table 3.5.1).
const NODES = [0, 0.5384693101056831, -0.5384693101056831, 0.906179845938664, -0.906179845938664] as const;
const WEIGHTS = [
  0.5688888888888889, 0.47862867049936647, 0.47862867049936647, 0.23692688505618908, 0.23692688505618908,
] as const;

/** The mean over a range of exp(log), whose greatest value is at `mode`: taken where it is not negligible, in panels. */
function averageOf(log: (at: number) => number, { low, high }: PredictedRange, mode: number): number {
  if (low === high) return Math.exp(log(low));
  const peak = Math.min(high, Math.max(low, mode));
  const top = log(peak);
  const from = edge(log, peak, low, top);
  const to = edge(log, peak, high, top);
  const width = (to - from) / PANELS;
  let sum = 0;
  for (let panel = 0; panel < PANELS; panel++) {
    const middle = from + (panel + 0.5) * width;
    NODES.forEach((node, at) => {
      sum += (WEIGHTS[at] as number) * Math.exp(log(middle + (node * width) / 2) - top);
    });
  }
  return (Math.exp(top) * sum * width) / 2 / (high - low);
}

/** From the peak toward the end of the range, the first place where the integrand is negligible, or the end. */
function edge(log: (at: number) => number, peak: number, end: number, top: number): number {
  if (log(end) - top > NEGLIGIBLE) return end;
  let near = peak;
  let far = end;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (near + far) / 2;
    if (log(middle) - top > NEGLIGIBLE) near = middle;
    else far = middle;
  }
  return far;
}
