/**
 * Rival explanations against one set of evidence: pure arithmetic. It knows nothing of where evidence came from; it counts
 * origins and not articles, prints its inputs beside its outputs, and shows what would flip the answer.
 */

export {
  type ChanceMatches,
  type ChanceName,
  chanceMatches,
  compareDecoys,
  frequencyOf,
  type MatchOdds,
  matchOdds,
  namesTail,
  pairsTail,
  shareByChance,
  unseenUpperBound,
} from "../statistics/index.ts";
export type { Consistency, Votes } from "./ach/cells.ts";
export { cellMean, consensus, disagreement } from "./ach/cells.ts";
export { rankHypotheses } from "./ach/matrix.ts";
export type { AchLens, AchView } from "./ach-lens.ts";
export type { Range } from "./bayes/report.ts";
export type { BayesLens, Linchpin, NotWeighed, WeighedOrigin } from "./bayes-lens.ts";
export { type ConfidenceCeiling, confidenceCeiling } from "./display/confidence.ts";
export { formatProbability, formatRatio } from "./display/figures.ts";
export { findJoinedConfidence } from "./display/no-joined-confidence.ts";
export { LIKELIHOOD_ROWS, likelihoodWords, ratioWord } from "./display/words.ts";
export { type Doubt, type DoubtStatus, findDoubt, type Resting, type Support } from "./doubt/cascade.ts";
export type { Origin } from "./origin-rows.ts";
export { type Citation, findCircle, findRoot } from "./origins/cluster-root.ts";
export { connectedGroups } from "./origins/components.ts";
export { findSharedErrors, type GivenForm } from "./origins/shared-error.ts";
export { compareSequences, type KeySequence } from "./origins/shared-sequence.ts";
export {
  findSharedText,
  SHARED_TEXT_LIMITS,
  type SharedText,
  type SharedTextLimits,
  type SourceText,
} from "./origins/shared-text.ts";
export { overlap, shingles, shingleWords } from "./origins/shingles.ts";
export { countLikelihood, type PredictedRange, shareLikelihood } from "./predictions/likelihood.ts";
export {
  TEST_COLUMNS,
  TEST_LIMITS,
  type TestCounts,
  type TestEstimate,
  type TestStatistic,
  testEstimate,
  testLikelihood,
} from "./predictions/test-result.ts";
export type * from "./question.ts";
export { likelihoodRange } from "./rater-rows.ts";
export { type Coherentized, coherentize } from "./raters/coherence.ts";
export { type Pooled, poolProbabilities } from "./raters/pooling.ts";
export { type Drift, type DriftKind, driftBetween, type Told } from "./tensions/drift.ts";
export {
  compareQuantities,
  type NumberVerdict,
  type StatedQuantity,
} from "./tensions/numbers.ts";
export { checkOrder, type OrderConstraint, type OrderVerdict } from "./tensions/order.ts";
export { compareStances, type Stance, type StanceVerdict } from "./tensions/polarity.ts";
export { leastDistance, type Whereabouts } from "./tensions/travel.ts";
export { almostEqual } from "./tie.ts";
export { TIMING_CAVEATS } from "./timing/caveats.ts";
export {
  type ShiftTest,
  shiftTest,
  TIMING_STATISTICS,
  type TimingStatistic,
  type TwoSeries,
} from "./timing/follows.ts";
export {
  type DayRange,
  type UncertainSeries,
  type UncertainShiftTest,
  uncertainShiftTest,
} from "./timing/uncertain-dates.ts";
export {
  CODING_SCHEMES,
  DEFAULTS,
  DENIALS,
  RELEASE_WORDS,
  SCALES,
} from "./vocabulary.generated.ts";
export type { CodingScheme, DefaultName, DefaultValue, DenialRung, Scales } from "./vocabulary.ts";
export { type Weighed, weigh } from "./weigh.ts";
