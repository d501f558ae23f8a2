import { sqlText } from "../engines/duckdb/sql-text.ts";
import {
  daySql,
  filledSql,
  isDateColumn,
  oneRow,
  rowKeySql,
  type TableView,
  type ViewColumn,
} from "../view/index.ts";
import { counted, percent, shareText, type Tested, type TestResult } from "./result.ts";
import { ANY_TRACE, TRACE_KINDS, type TraceKind, traceSql } from "./trace-kinds.ts";

/** What programs left in the cells: of encodings, and of spreadsheets. */
export async function testTraces(view: TableView): Promise<Tested> {
  await gatherTraced(view);
  const results: TestResult[] = [];
  for (const test of ["encoding-traces", "spreadsheet-traces"] as const) {
    for (const kind of TRACE_KINDS.filter((each) => each.test === test)) {
      const result = await traceOf(view, kind);
      if (result) results.push(result);
    }
    if (test === "spreadsheet-traces") results.push(...(await spreadsheetDamage(view)));
    if (!results.some((each) => each.test === test)) results.push(noTrace(view, test));
  }
  await view.db.run("DROP TABLE IF EXISTS traced");
  return { results, notTested: [] };
}

/** Every value that bears any trace, with its column, count and first row. Most cells bear none, so one pass does for all kinds. */
async function gatherTraced(view: TableView): Promise<void> {
  const union = view.columns.map(
    ({ sql, name }) =>
      `SELECT ${sqlText(name)} AS name, ${sql} AS v, count(*) AS n, min(ordinal) AS first, arg_min(${rowKeySql(view)}, ordinal) AS row_key
       FROM records WHERE ${sql} IS NOT NULL AND regexp_matches(${sql}, ${sqlText(ANY_TRACE)}) GROUP BY ${sql}`,
  );
  await view.db.run(`CREATE OR REPLACE TEMP TABLE traced AS ${union.join(" UNION ALL ")}`);
}

async function traceOf(view: TableView, kind: TraceKind): Promise<TestResult | undefined> {
  const found = await view.db.rows<{ name: string; n: number; v: string; first: number; row_key: string }>(
    `SELECT name, sum(n)::BIGINT AS n, arg_min(v, first) AS v, min(first) AS first, arg_min(row_key, first) AS row_key
     FROM traced WHERE ${traceSql(kind)} GROUP BY name ORDER BY n DESC, name`,
  );
  if (found.length === 0) return undefined;
  const cells = found.reduce((sum, { n }) => sum + n, 0);
  const examples = found
    .slice(0, 5)
    .map(({ name, v, first, row_key }) => ({ rowKey: row_key, ordinal: first, column: name, text: v }));
  return {
    ...about(view, kind.test),
    columns: found.map(({ name }) => name),
    finding: `${counted(cells, "cell")} ${cells === 1 ? "holds" : "hold"} ${kind.holds}: ${kind.meaning}.`,
    figures: found.map(({ name, n }) => ({ name, value: n, of: view.rowCount })),
    examples,
    method: `Cells that match ${kind.pattern}.`,
    caveats: ["Such traces tell of the way that a table took. Most are left by honest programs."],
  };
}

function about(
  view: TableView,
  test: TraceKind["test"],
): Pick<TestResult, "test" | "kind" | "chosenBy" | "rows"> {
  const rows = { tested: view.rowCount, leftOut: 0, why: "" };
  return { test, kind: "metadata", chosenBy: "every-column", rows };
}

function noTrace(view: TableView, test: TraceKind["test"]): TestResult {
  const kinds = TRACE_KINDS.filter((each) => each.test === test);
  return {
    ...about(view, test),
    columns: view.columns.map(({ name }) => name),
    finding: `No cell bears any of the ${kinds.length} traces that were looked for.`,
    figures: [],
    examples: [],
    method: `Looked for: ${kinds.map(({ holds }) => holds).join("; ")}.`,
    caveats: ["A table without traces may have been cleaned."],
  };
}

/** A day in a spreadsheet is the number of days since 1900 began; these are 1954 to 2064. */
const DAY_NUMBERS = { low: 20_000, high: 60_000 };
/** A column is of one length where so many of its cells have it. */
const ONE_LENGTH = 0.6;

async function spreadsheetDamage(view: TableView): Promise<readonly TestResult[]> {
  const results: TestResult[] = [];
  for (const column of view.columns) {
    const result = isDateColumn(column) ? await dayNumbers(view, column) : await lostZeros(view, column);
    if (result) results.push(result);
  }
  return results;
}

async function dayNumbers(view: TableView, column: ViewColumn): Promise<TestResult | undefined> {
  const number = `try_cast(${column.sql} AS INTEGER) BETWEEN ${DAY_NUMBERS.low} AND ${DAY_NUMBERS.high}`;
  const { n, dates, first, text } = await oneRow<{ n: number; dates: number; first: number; text: string }>(
    view,
    `SELECT count(*) FILTER (${number}) AS n, count(${daySql(column)}) AS dates, min(ordinal) FILTER (${number}) AS first,
       arg_min(${column.sql}, ordinal) FILTER (${number}) AS text FROM records`,
  );
  if (n === 0) return undefined;
  return {
    ...about(view, "spreadsheet-traces"),
    columns: [column.name],
    finding: `${shareText(n, n + dates)} dates in “${column.name}” are the bare numbers by which spreadsheets count days.`,
    figures: [{ name: "dates as day numbers", value: n, of: n + dates }],
    examples: [{ rowKey: await keyOf(view, first), ordinal: first, column: column.name, text }],
    method: `Whole numbers from ${DAY_NUMBERS.low} to ${DAY_NUMBERS.high} in a column of dates.`,
    caveats: ["The base may be 1900 or 1904, four years apart."],
  };
}

/**
 * Numbers of a fixed length begin with 0 in some share of cases. Where shorter ones stand among them and none begins with 0,
 * something took them for quantities.
 */
async function lostZeros(view: TableView, column: ViewColumn): Promise<TestResult | undefined> {
  const { sql, name } = column;
  if (sql === view.keyColumn) return undefined;
  const rows = await view.db.rows<{ length: number; n: number; zeros: number; low: number; high: number }>(
    `SELECT length(${sql}) AS length, count(*) AS n, count(*) FILTER (${sql}[1] = '0') AS zeros,
       min(${sql}::BIGINT) AS low, max(${sql}::BIGINT) AS high FROM records
     WHERE ${filledSql(sql)} AND regexp_full_match(${sql}, '[0-9]{1,15}') GROUP BY 1 ORDER BY 1`,
  );
  const total = rows.reduce((sum, { n }) => sum + n, 0);
  const usual = rows.find(({ n }) => n >= ONE_LENGTH * total);
  if (!usual || usual.length < 6 || usual.zeros > 0 || total < 50 || total < 0.3 * view.rowCount)
    return undefined;
  const shorter = rows.filter(({ length }) => length < usual.length);
  const n = shorter.reduce((sum, each) => sum + each.n, 0);
  // A counter that runs from 1 has shorter numbers too: it fills its range.
  if (n < 2 || usual.high < 4 * total) return undefined;
  const [example] = await view.db.rows<{ ordinal: number; text: string }>(
    `SELECT ordinal, ${sql} AS text FROM records WHERE regexp_full_match(${sql}, '[0-9]{1,${usual.length - 1}}') ORDER BY ordinal LIMIT 1`,
  );
  return {
    ...about(view, "spreadsheet-traces"),
    columns: [name],
    finding: `${shareText(n, total)} numbers in “${name}” have fewer than the usual ${usual.length} digits, and none of the full ones begins with 0, as if leading zeros had been dropped.`,
    figures: [{ name: "numbers with digits missing", value: n, of: total }],
    expected: {
      text: `${percent(0.1)} would begin with 0 if all first digits were as frequent`,
      basis: "an even spread of first digits, which series and region codes need not have",
    },
    examples: example
      ? [
          {
            rowKey: await keyOf(view, example.ordinal),
            ordinal: example.ordinal,
            column: name,
            text: example.text,
          },
        ]
      : [],
    method: "Whole numbers counted by length.",
    caveats: ["Two kinds of number of different length in one column look the same."],
  };
}

async function keyOf(view: TableView, ordinal: number): Promise<string> {
  const { key } = await oneRow<{ key: string | null }>(
    view,
    `SELECT ${rowKeySql(view)} AS key FROM records WHERE ordinal = ${ordinal}`,
  );
  return key ?? String(ordinal);
}
