import { CareoError, sha256 } from "../../../../base/index.ts";
import { builtEntry, type ChildEnding, ranOutOfMemory, runChild } from "../../../../child/index.ts";
import { gibibytes } from "../failure.ts";
import { type Answer, type AskedTable, type Refusal, readAnswer, type SqlCell } from "./messages.ts";

/** A stored table that SQL may read; an `OpenTable` is one. */
export interface SqlTable {
  /** File of the stored table. It may be open elsewhere for reading, not for writing. */
  readonly database: string;
  readonly columns: readonly { readonly name: string; readonly sql: string }[];
}

export interface ReadOnlyOptions {
  /** Milliseconds from the start, that of the process included: 30 seconds without it, ten minutes at most. */
  readonly deadlineMs?: number;
  /** Bytes that the engine may take: 512 MiB without it. Nothing is put on disk. */
  readonly memory?: number;
  /** More rows are refused: 10,000 without it. */
  readonly mostRows?: number;
  readonly signal?: AbortSignal;
}

export interface ReadOnlyResult {
  readonly columns: readonly {
    readonly name: string;
    /** As the engine calls it: BIGINT, VARCHAR, DOUBLE … */
    readonly type: string;
    /** Rows in which it is NULL. */
    readonly nulls: number;
  }[];
  /**
   * Cells in the order of `columns`. Numbers that a double holds exactly are numbers; larger ones, decimals, dates and
   * times are text.
   */
  readonly rows: readonly (readonly SqlCell[])[];
  /** Whether the statement orders its rows, or they were ordered here by their cells, NULL last. */
  readonly orderedBy: "statement" | "cells";
  /** SHA-256 of the JSON of names and types of the columns and of the rows: equal for equal results. */
  readonly digest: string;
  readonly engine: { readonly name: "duckdb"; readonly version: string };
}

const LONGEST_DEADLINE = 600_000;
const DEFAULTS = { deadlineMs: 30_000, memory: 512 * 2 ** 20, mostRows: 10_000 };
/** What the process takes beside the engine's own: Node with the driver holds about 120 MB. */
const BESIDE_ENGINE = 512;
const MOST_OUTPUT = 64 * 2 ** 20;

/**
 * Runs one SELECT of a person's own over stored tables, in a process and an engine of their own that can do nothing else:
 * no file, no network, no extension, no setting, no writing. `tables` are by the name that the SQL uses; a table's columns
 * are called as in its file (`sqlColumns` gives the exact names) and are text as received, '' empty and NULL absent; before
 * them stands `ordinal`, the row's place in the file.
 *
 * Same tables, same statement, same result: functions of clock, chance and machine are refused, rows come ordered, and the
 * engine works in one thread.
 *
 * Throws `records/sql-refused` where the statement is not one SELECT over these tables, `records/sql-failed` where the
 * engine cannot carry it out, `records/sql-deadline`, `records/too-big` for memory or rows, `records/in-use` where another
 * process writes a table, `records/interrupted` after `signal`.
 */
export async function runReadOnly(
  sql: string,
  tables: Readonly<Record<string, SqlTable>>,
  options: ReadOnlyOptions = {},
): Promise<ReadOnlyResult> {
  const { deadlineMs, memory, mostRows, signal } = { ...DEFAULTS, ...options };
  const milliseconds = Math.min(deadlineMs, LONGEST_DEADLINE);
  const asked = { sql, tables: askedTables(tables), memory, mostRows };
  const ending = await runChild({
    entry: builtEntry("./child.js", import.meta.url),
    isNative: true,
    input: [Buffer.from(JSON.stringify(asked))],
    caps: {
      seconds: milliseconds / 1000,
      heapMegabytes: BESIDE_ENGINE,
      memoryMegabytes: memory / 2 ** 20 + BESIDE_ENGINE,
      outputBytes: MOST_OUTPUT,
    },
    signal,
  });
  const answer = answerOf(ending, milliseconds, memory);
  if (answer.kind !== "result") throw errorOf(answer);
  const { columns, rows, orderedBy, version } = answer;
  return {
    columns,
    rows,
    orderedBy,
    digest: sha256(JSON.stringify({ columns: columns.map(({ name, type }) => [name, type]), rows })),
    engine: { name: "duckdb", version },
  };
}

/**
 * What SQL calls the columns of a table: as the file does, but names are alike to SQL where they differ by case alone, so
 * that a later one gets a number, as does one called `ordinal`.
 */
export function sqlColumns(table: SqlTable): { readonly name: string; readonly stored: string }[] {
  const taken = new Set<string>();
  return [{ name: "ordinal", sql: "ordinal" }, ...table.columns].map(({ name, sql }) => {
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name}.${count}`;
    taken.add(free.toLowerCase());
    return { name: free, stored: sql };
  });
}

function askedTables(tables: Readonly<Record<string, SqlTable>>): AskedTable[] {
  const taken = new Set<string>();
  return Object.entries(tables).map(([name, table]) => {
    if (taken.has(name.toLowerCase())) {
      throw new CareoError("records/sql-refused", `Two tables are called ${JSON.stringify(name)}.`, {
        hint: "SQL does not tell names apart by case: rename one.",
      });
    }
    taken.add(name.toLowerCase());
    return { name, database: table.database, columns: sqlColumns(table) };
  });
}

function answerOf(ending: ChildEnding, milliseconds: number, memory: number): Answer {
  if (ending.stoppedFor === "time") {
    throw new CareoError(
      "records/sql-deadline",
      `The statement was stopped: it took over ${milliseconds / 1000} s.`,
      { hint: "Count, filter or group earlier, see whether it can end at all, or give it more time." },
    );
  }
  if (ending.stoppedFor === "person") {
    throw new CareoError("records/interrupted", "The statement was interrupted.", {
      hint: "Run it again.",
    });
  }
  if (ending.stoppedFor === "size") throw tooBig(`gives more than ${gibibytes(MOST_OUTPUT)}`);
  if (ranOutOfMemory(ending)) throw tooBig(`needs more memory than ${gibibytes(memory)}`);
  const answer = readAnswer(ending.output);
  if (answer !== undefined) return answer;
  throw new Error(
    `The process of a statement ended with ${ending.signal ?? ending.exitCode} and no answer: ${ending.complaint}`,
  );
}

function tooBig(how: string): CareoError {
  return new CareoError("records/too-big", `The statement ${how}.`, {
    hint: "Count, filter or group earlier, or add a LIMIT.",
  });
}

const CODES = {
  refused: "records/sql-refused",
  failed: "records/sql-failed",
  "too-many": "records/too-big",
  "too-big": "records/too-big",
  "in-use": "records/in-use",
  "not-stored": "records/not-stored",
} as const;

function errorOf({ kind, message, hint }: Refusal): CareoError {
  return new CareoError(CODES[kind], message, { hint });
}
