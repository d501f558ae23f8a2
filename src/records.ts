/**
 * The library's door to records, `careo/records`: comparing names across spellings and scripts, with the reasons, measuring that
 * against labelled pairs, and the parts it is made of: words and their readings, whole names, columns, romanisation. No case, no table and no disk is needed for it.
 */
export {
  type ColumnHints,
  type ColumnReading,
  type CompareOptions,
  type CyrillicLanguage,
  compareNames,
  compareTokens,
  DEFAULT_THRESHOLD,
  type EvaluateEffects,
  evaluatePairs,
  type MeasuredGroup,
  type MeasuredPairs,
  type NameCell,
  type NameComparison,
  type NameEvaluation,
  type NameExplanation,
  type NameForm,
  type NameToken,
  phoneSimilarity,
  type Reading,
  type Rewriting,
  readColumn,
  readName,
  readToken,
  romanise,
  schemeNames,
  spellSpanish,
  type ThresholdMeasure,
  type TokenAgreement,
} from "./records/index.ts";
