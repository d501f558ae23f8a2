/**
 * The library's door to records, `careo/records`: comparing names across spellings and scripts, with the reasons, and measuring
 * that against labelled pairs. No case, no table and no disk is needed for it.
 */
export {
  type CompareOptions,
  compareNames,
  DEFAULT_THRESHOLD,
  type EvaluateEffects,
  evaluatePairs,
  type MeasuredGroup,
  type MeasuredPairs,
  type NameComparison,
  type NameEvaluation,
  type NameExplanation,
  type ThresholdMeasure,
} from "./records/index.ts";
