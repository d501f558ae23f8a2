import type { DuckDBAppender, DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import type { Caps } from "./caps.ts";
import { nameFailure } from "./failure.ts";

/** What a cell of a result is here. Integers are numbers where they are safe, and bigint beyond. */
export type SqlValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | Date
  | SqlValue[]
  | { [key: string]: SqlValue };

/** What may stand for `$1` … in a statement. */
export type SqlParameter = null | boolean | number | bigint | string;

/**
 * One connection. Statements run one after the other; for two at once, connect twice. Throws `records/too-big` where a cap
 * is met and `records/interrupted` after `interrupt()`.
 */
export interface DuckDb {
  /** Number of rows changed. */
  run(sql: string, parameters?: readonly SqlParameter[]): Promise<number>;
  /** Every row as an object by column name. For results that fit in memory. */
  rows<Row = Record<string, SqlValue>>(sql: string, parameters?: readonly SqlParameter[]): Promise<Row[]>;
  /** The same in batches of up to 2,048, without holding the whole. */
  stream<Row = Record<string, SqlValue>>(
    sql: string,
    parameters?: readonly SqlParameter[],
  ): AsyncGenerator<Row[]>;
  /** The driver's own chunks, column by column, for what must be fast. */
  chunks(sql: string, parameters?: readonly SqlParameter[]): AsyncGenerator<DuckDBDataChunk>;
  /** Appends rows to a table: `appendDataChunk` is the fast way. `closeSync()` writes what is left. */
  appender(table: string): Promise<DuckDBAppender>;
  /** Stops the statement that runs. */
  interrupt(): void;
  /** Percent of the statement that runs, or undefined where the engine cannot tell. */
  readonly progress: number | undefined;
  close(): void;
  /** The driver's connection, for what is not foreseen here. */
  readonly native: DuckDBConnection;
}

export function duckDbOn(native: DuckDBConnection, caps: Caps): DuckDb {
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw nameFailure(error, caps);
    }
  };
  async function* chunks(sql: string, parameters: readonly SqlParameter[] = []) {
    const result = await guarded(() => native.stream(sql, [...parameters]));
    for (;;) {
      const chunk = await guarded(() => result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) return;
      yield chunk;
    }
  }
  async function* stream<Row>(sql: string, parameters: readonly SqlParameter[] = []) {
    const result = await guarded(() => native.stream(sql, [...parameters]));
    const batches = result.yieldRowObjectJs();
    for (;;) {
      const next = await guarded(() => batches.next());
      if (next.done) return;
      yield next.value.map((row) => withNumbers(row) as Row);
    }
  }
  return {
    native,
    chunks,
    stream,
    async run(sql, parameters = []) {
      return guarded(async () => (await native.run(sql, [...parameters])).rowsChanged);
    },
    async rows<Row>(sql: string, parameters: readonly SqlParameter[] = []) {
      const reader = await guarded(() => native.runAndReadAll(sql, [...parameters]));
      return reader.getRowObjectsJS().map((row) => withNumbers(row) as Row);
    },
    appender: (table) => guarded(() => native.createAppender(table)),
    interrupt: () => native.interrupt(),
    get progress() {
      const { percentage } = native.progress;
      return percentage < 0 ? undefined : percentage;
    },
    close: () => native.closeSync(),
  };
}

/** Counts come as bigint; a count that is safe as a number is one. */
function withNumbers(value: unknown): SqlValue {
  if (typeof value === "bigint") return isSafe(value) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== "object" || value === null) return value as SqlValue;
  if (value instanceof Date || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withNumbers(each)]));
}

function isSafe(value: bigint): boolean {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
}
