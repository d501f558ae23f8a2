/**
 * Big tables: taking them in, reading names across scripts, matching people, counting patterns. Knows no case and no
 * ledger; `casework` gives it folders and files and records what comes out. What it keeps on disk is a cache.
 */

export {
  describeSample,
  drawSample,
  type JoinColumns,
  type KnownPerson,
  type NotTested,
  type OtherTable,
  type SampledRow,
  type TestResult,
  testTable,
} from "./authenticity/index.ts";
export {
  type Caps,
  capsHere,
  type DuckDb,
  type DuckDbInstance,
  type OpenDuckDb,
  openDuckDb,
  type ReadOnlyOptions,
  type ReadOnlyResult,
  runReadOnly,
  type SqlCell,
  type SqlParameter,
  type SqlTable,
  type SqlValue,
  sqlColumns,
  sqlName,
  sqlText,
} from "./engines/duckdb/index.ts";
export {
  type AuditResult,
  type ClickHouseConfig,
  type ConfigEffects,
  type MatchColumns,
  type MatchDocument,
  type MatchEffects,
  type MatchEngine,
  type MatchedCandidate,
  type MatchedQuery,
  type MatchedRecord,
  type MatchList,
  type MatchProgress,
  type MatchRun,
  matchColumns,
  matchList,
  openClickHouseEngine,
  openDuckDbEngine,
  readClickHouseConfig,
  readPeople,
} from "./engines/index.ts";
export {
  type FoundGroup,
  type FoundText,
  foldedWords,
  foldWord,
  type IndexedPart,
  type IndexedText,
  latinKey,
  openTextIndex,
  type SoughtTerm,
  TEXT_GROUPS,
  type TextGroup,
  type TextIndex,
} from "./engines/sqlite/index.ts";
export {
  alongPath,
  type CurrentPair,
  claimedTwice,
  currentPairs,
  type IdentityGroup,
  identityGroups,
  type PairJudgement,
  pairKey,
  relationOf,
  reviewQueue,
  type TwiceClaimed,
  type Verdict,
} from "./judgement/index.ts";
export {
  type ExplanationLine,
  type MatchContext,
  type MatchSettings,
  matchSettings,
  type NameBearers,
  type Person,
  type PreparedQuery,
  type RowTokens,
  readNameCounts,
  type TableStatistics,
} from "./matching/index.ts";
export { type DictionaryEffects, loadNameDictionary } from "./name-dictionary.ts";
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
  hintsOfList,
  hintsOfTable,
  knownWord,
  type Layout,
  type MeasuredGroup,
  type MeasuredPairs,
  type NameCell,
  type NameColumn,
  type NameComparison,
  type NameDictionary,
  type NameEvaluation,
  type NameExplanation,
  type NameForm,
  type NameToken,
  neighbourKeys,
  type PlacedToken,
  phoneDistance,
  phoneSimilarity,
  type Reading,
  type Rewriting,
  type Role,
  readColumn,
  readName,
  readToken,
  romanise,
  schemeNames,
  spellSpanish,
  splitCell,
  type ThresholdMeasure,
  type TokenAgreement,
  type TokenFlag,
} from "./names/index.ts";
export {
  type FoundPatterns,
  findPatterns,
  type NotSought,
  type PatternGroup,
  type PatternResult,
  type PatternSettings,
  type Range,
  type Selection,
} from "./patterns/index.ts";
export { checkKey } from "./table/check-key.ts";
export type { DateOrder } from "./table/dates/date-order.ts";
export { type DateCell, readDateCell } from "./table/dates/read-date-cell.ts";
export type {
  ColumnMapping,
  EncodingFound,
  SheetFound,
  StoredColumn,
  TableDescription,
  TableFormat,
  TableProblem,
} from "./table/description.ts";
export { findHeaderWord, type HeaderMatch, isTableProperty } from "./table/mapping/header-words.ts";
export { tableProperties } from "./table/mapping/headers.generated.ts";
export {
  findColumn,
  type MappedColumn,
  type OpenTable,
  type OpenTableOptions,
  openTable,
  type TableRow,
  withMappings,
} from "./table/open-table.ts";
export type { ColumnProfile } from "./table/profile/column-profile.ts";
export { escapeInvisible } from "./table/reject.ts";
export { type Cell, rowHash } from "./table/row-hash.ts";
export {
  findStored,
  type StoredTable,
  type StoreEffects,
  type StoreProgress,
  type StoreTable,
  storeTables,
  TABLE_READER,
} from "./table/store-table.ts";
export type { ReadingWishes } from "./table/wishes.ts";
