/** Names of people across scripts: pure, no disk, no clock. */
export { compareTokens, comparisonsWith, neighbourKeys, type TokenAgreement } from "./agreement.ts";
export { type ColumnReading, hintsOfList, hintsOfTable, readColumn } from "./column-hints.ts";
export {
  type CompareOptions,
  compareNames,
  DEFAULT_THRESHOLD,
  knownWord,
  type NameComparison,
  type NameExplanation,
} from "./compare/index.ts";
export { readDictionary } from "./dictionary.ts";
export {
  CsvReader,
  type CsvRow,
  type EvaluateEffects,
  evaluatePairs,
  type MeasuredGroup,
  type MeasuredPairs,
  type NameEvaluation,
  type ThresholdMeasure,
} from "./evaluate/index.ts";
export { foldKey, splitCell } from "./key.ts";
export type { Rewriting } from "./letter-rules.ts";
export { readName } from "./name.ts";
export type {
  ColumnHints,
  Layout,
  NameCell,
  NameColumn,
  NameDictionary,
  NameForm,
  NameToken,
  PlacedToken,
  Reading,
  ReadingKind,
  Role,
  Script,
  TokenFlag,
} from "./name-form.ts";
export { type PackedReadings, packReadings } from "./packed-readings.ts";
export { phoneDistance, phoneSimilarity } from "./phone-distance.ts";
export { romanise, schemeNames } from "./romanise.ts";
export { type CyrillicLanguage, spellSpanish } from "./sounding.ts";
export { readToken, rememberingReader } from "./token.ts";
