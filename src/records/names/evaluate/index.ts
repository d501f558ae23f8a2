/** Comparing measured against labelled pairs. */
export { CsvReader, type CsvRow } from "./csv-rows.ts";
export {
  type EvaluateEffects,
  evaluatePairs,
  type MeasuredGroup,
  type MeasuredPairs,
  type NameEvaluation,
} from "./evaluate-pairs.ts";
export type { ThresholdMeasure } from "./tally.ts";
