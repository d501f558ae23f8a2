export type { AuditResult } from "./audit-match.ts";
export {
  type ClickHouseConfig,
  type ConfigEffects,
  type OpenClickHouseEngine,
  openClickHouseEngine,
  readClickHouseConfig,
} from "./clickhouse/index.ts";
export { type OpenDuckDbEngine, openDuckDbEngine } from "./duckdb/match-engine.ts";
export type { MatchEngine, RunAnswer, RunEffects } from "./engine.ts";
export type {
  MatchDocument,
  MatchedCandidate,
  MatchedQuery,
  MatchedRecord,
  MatchRun,
} from "./match-document.ts";
export { type MatchEffects, type MatchList, matchList } from "./match-list.ts";
export type { MatchColumns, MatchProgress } from "./match-source.ts";
export { matchColumns, readPeople } from "./table-roles.ts";
