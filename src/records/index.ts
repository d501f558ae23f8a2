/**
 * Big tables: taking them in, reading names across scripts, matching people, counting patterns. Knows no case and no
 * ledger; `casework` gives it folders and files and records what comes out. What it keeps on disk is a cache.
 */
export {
  type Caps,
  capsHere,
  type DuckDb,
  type DuckDbInstance,
  type OpenDuckDb,
  openDuckDb,
  type SqlParameter,
  type SqlValue,
  sqlName,
  sqlText,
} from "./engines/duckdb/index.ts";
export {
  type MatchContext,
  type MatchSettings,
  matchSettings,
  type Person,
  type PreparedQuery,
  type RowTokens,
  type TableStatistics,
} from "./matching/index.ts";
export {
  type ColumnHints,
  compareTokens,
  type Layout,
  type NameCell,
  type NameColumn,
  type NameDictionary,
  type NameForm,
  type NameToken,
  neighbourKeys,
  type PlacedToken,
  phoneDistance,
  phoneSimilarity,
  type Reading,
  type Role,
  readName,
  readToken,
  splitCell,
  type TokenAgreement,
  type TokenFlag,
} from "./names/index.ts";
