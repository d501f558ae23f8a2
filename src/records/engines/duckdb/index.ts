export { type Caps, capsHere } from "./caps.ts";
export type { DuckDb, SqlParameter, SqlValue } from "./connection.ts";
export { type DuckDbInstance, type OpenDuckDb, openDuckDb } from "./open.ts";
export type { SqlCell } from "./read-only/messages.ts";
export {
  type ReadOnlyOptions,
  type ReadOnlyResult,
  runReadOnly,
  type SqlTable,
  sqlColumns,
} from "./read-only/run-read-only.ts";
export { sqlName, sqlText } from "./sql-text.ts";
