import { logChoose } from "../../statistics/index.ts";
import { averageAround, peakOf } from "./average-likelihood.ts";
import type { PredictedRange } from "./likelihood.ts";

export interface CountedShare {
  readonly marked: number;
  readonly total: number;
}

export interface CountedRate {
  readonly count: number;
  readonly exposure: number;
}

/**
 * P(both counts | the difference of the shares, first minus second, lies in the range). How great the second share is nobody
 * predicted: it is averaged over all values that leave both between 0 and 1 (docs/decisions/0213).
 */
export function differenceLikelihood(
  first: CountedShare,
  second: CountedShare,
  range: PredictedRange,
): number {
  const chosen = logChoose(first.total, first.marked) + logChoose(second.total, second.marked);
  const at = (difference: number): number => {
    const free = { low: Math.max(0, -difference), high: Math.min(1, 1 - difference) };
    const log = (share: number) => chosen + binomial(first, share + difference) + binomial(second, share);
    return averageAround(log, free, peakOf(log, free));
  };
  const mode = observedShare(first) - observedShare(second);
  const log = (difference: number) => Math.log(at(difference));
  // The room that is left for the second share has a bend where the difference is nothing; each side is smooth.
  const sides = [
    { low: range.low, high: Math.min(range.high, 0) },
    { low: Math.max(range.low, 0), high: range.high },
  ].filter(({ low, high }) => low < high);
  if (sides.length < 2) return averageAround(log, range, mode);
  const width = range.high - range.low;
  return sides.reduce(
    (sum, side) => sum + (averageAround(log, side, mode) * (side.high - side.low)) / width,
    0,
  );
}

/**
 * P(how the events divide | the ratio of the rates, first over second, lies in the range). Given how many there are in all,
 * the first count is binomial, so no rate has to be assumed.
 */
export function ratioLikelihood(first: CountedRate, second: CountedRate, range: PredictedRange): number {
  const total = first.count + second.count;
  const chosen = logChoose(total, first.count);
  const log = (ratio: number): number => {
    const share = (ratio * first.exposure) / (ratio * first.exposure + second.exposure);
    return chosen + binomial({ marked: first.count, total }, share);
  };
  const mode =
    second.count === 0
      ? Number.POSITIVE_INFINITY
      : first.count / first.exposure / (second.count / second.exposure);
  return averageAround(log, range, mode);
}

function observedShare({ marked, total }: CountedShare): number {
  return total === 0 ? 0.5 : marked / total;
}

/** ln(share^marked (1 - share)^(total - marked)), where nothing to the power of nothing is 1. */
function binomial({ marked, total }: CountedShare, share: number): number {
  // Sums of shares may pass 0 or 1 by rounding.
  const held = Math.min(1, Math.max(0, share));
  return power(marked, held) + power(total - marked, 1 - held);
}

function power(exponent: number, base: number): number {
  return exponent === 0 ? 0 : exponent * Math.log(base);
}
