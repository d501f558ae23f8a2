/**
 * The arithmetic of chance that `records` and `weighing` share, for neither may import the other: tails, exact intervals,
 * seeded chance. Pure: chance comes in as a seed.
 */
export {
  type ChanceMatches,
  type ChanceName,
  chanceMatches,
  chanceOfName,
  compareDecoys,
  frequencyOf,
  type MatchOdds,
  matchOdds,
  namesTail,
  pairsTail,
  shareByChance,
  unseenUpperBound,
} from "./chance-matches.ts";
export { poissonInterval, type Rate, rateRatio } from "./exact-intervals.ts";
export {
  chiSquareTail,
  chiSquareTest,
  poissonLowerTail,
  poissonTail,
  type Uniformity,
} from "./gamma-tail.ts";
export { hypergeometric, hypergeometricShares, hypergeometricTail, type Urn } from "./hypergeometric.ts";
export { logChoose, logGamma, pairs } from "./log-gamma.ts";
export { convolve, poissonBinomial, tailOf } from "./poisson-binomial.ts";
export { below, type Chance, drawWithout, seededChance, shuffled } from "./seeded.ts";
export { type Interval, newcombe, wilson } from "./share-intervals.ts";
