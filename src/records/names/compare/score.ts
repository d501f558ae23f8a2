/** The 0 to 1 score: a fixed monotone map of the weight, the same for all names and schemas. */
import { FULL } from "./name-weight.ts";

/** Score from which two names are proposed as a match. The weight there is 0: as much for as against. */
export const DEFAULT_THRESHOLD = 0.7;
/** Bits against that halve the score below the threshold. */
const HALVED_BY = 7;
const DECIMALS = 10_000;

/** Weight in bits to score: 1 at the weight of equal names, 0.7 at 0, towards 0 below. */
export function scoreOf(weight: number): number {
  const score =
    weight >= 0
      ? DEFAULT_THRESHOLD + (1 - DEFAULT_THRESHOLD) * Math.min(1, weight / FULL)
      : DEFAULT_THRESHOLD * 2 ** (weight / HALVED_BY);
  return Math.round(score * DECIMALS) / DECIMALS;
}
