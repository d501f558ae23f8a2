export { type Caps, capsHere } from "./caps.ts";
export type { DuckDb, SqlParameter, SqlValue } from "./connection.ts";
export { type DuckDbInstance, type OpenDuckDb, openDuckDb } from "./open.ts";
export { sqlName, sqlText } from "./sql-text.ts";
