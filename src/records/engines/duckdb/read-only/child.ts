/** The process in which a person's SQL runs: one statement, one answer, and it ends. */
import type { DuckDBResult, Json } from "@duckdb/node-api";
import { keepOutputForAnswer, readStandardInput, writeAll } from "../../../../child/index.ts";
import { checkStatement } from "./check-statement.ts";
import { openLockedEngine } from "./locked-engine.ts";
import type { Answer, Asked, Refusal } from "./messages.ts";

keepOutputForAnswer();

async function answer(asked: Asked): Promise<Answer> {
  const { connection, version } = await openLockedEngine(asked);
  const checked = await checkStatement(
    connection,
    asked.sql,
    asked.tables.map(({ name }) => name),
  );
  if ("kind" in checked) return checked;
  const read = await readRows(await connection.stream(asked.sql), asked.mostRows);
  if ("kind" in read) return read;
  const { columns, rows } = read;
  if (!checked.isOrdered) rows.sort(byCells);
  return {
    kind: "result",
    version,
    columns,
    rows,
    orderedBy: checked.isOrdered ? "statement" : "cells",
  };
}

async function readRows(
  result: DuckDBResult,
  mostRows: number,
): Promise<{ columns: { name: string; type: string; nulls: number }[]; rows: Json[][] } | Refusal> {
  const types = result.columnTypes();
  const columns = result.columnNames().map((name, at) => ({ name, type: String(types[at]), nulls: 0 }));
  const rows: Json[][] = [];
  for await (const batch of result.yieldRowsJson()) {
    for (const row of batch) {
      for (const [at, column] of columns.entries()) {
        if (row[at] === null) column.nulls++;
        else if (WHOLE_NUMBERS.has(column.type)) row[at] = asNumber(row[at] as Json);
      }
      rows.push(row);
    }
    if (rows.length > mostRows) {
      return {
        kind: "too-many",
        message: `The statement gives more than ${mostRows} rows.`,
        hint: "Count them, or add a LIMIT.",
      };
    }
  }
  return { columns, rows };
}

/** The driver gives these as text; a count is a number, unless no number holds it. */
const WHOLE_NUMBERS = new Set(["BIGINT", "UBIGINT", "HUGEINT", "UHUGEINT"]);

function asNumber(cell: Json): Json {
  const number = Number(cell);
  return Number.isSafeInteger(number) ? number : cell;
}

/** By the first cell that differs: numbers by size, all else as text, NULL last. */
function byCells(left: readonly Json[], right: readonly Json[]): number {
  for (const [at, mine] of left.entries()) {
    const order = compareCells(mine, right[at] as Json);
    if (order !== 0) return order;
  }
  return 0;
}

function compareCells(left: Json, right: Json): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  if (typeof left === "number" && typeof right === "number") return left - right;
  const [a, b] = [textOf(left), textOf(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function textOf(cell: Json): string {
  return typeof cell === "string" ? cell : JSON.stringify(cell);
}

function failureOf(error: unknown): Refusal {
  const message = error instanceof Error ? error.message.trim() : String(error);
  if (/^Out of Memory|failed to offload|temp_directory/i.test(message)) {
    return {
      kind: "too-big",
      message: "The statement needs more memory than it may.",
      hint: "Count, filter or group earlier.",
    };
  }
  if (/lock/i.test(message) && /^IO Error/.test(message)) {
    return {
      kind: "in-use",
      message: "Another process is writing one of the tables.",
      hint: "Wait until it is done and run the statement again.",
    };
  }
  if (/^IO Error|Serialization Error|not a valid DuckDB/i.test(message)) {
    return {
      kind: "not-stored",
      message: "The stored form of one of the tables is missing or damaged.",
      hint: "It is a cache: import the table again; the original is kept.",
    };
  }
  if (/^Permission Error/i.test(message)) {
    return {
      kind: "refused",
      message: message.split("\n")[0] as string,
      hint: "Only the given tables are read.",
    };
  }
  return {
    kind: "failed",
    message,
    hint: "Mend the statement; the columns of a table are text, so cast them to compute.",
  };
}

const asked = JSON.parse((await readStandardInput()).toString("utf8")) as Asked;
writeAll(Buffer.from(JSON.stringify(await answer(asked).catch(failureOf))));
// The engine may hold threads; the answer is out, so the process ends here.
process.exit(0);
