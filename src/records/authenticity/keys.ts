import { citedCells, filledSql, oneRow, type TableView, type ViewColumn } from "../view/index.ts";
import { counted, shareText, type Tested, type TestResult, whole } from "./result.ts";

/** A column is held to be meant as a key where so many of its filled cells differ. */
const NEARLY_ALL = 0.98;
/** Below so many rows nearly every column differs from row to row. */
const FEWEST_ROWS = 20;

/** Whether the keys are unique, and what is missing from the run of those that are whole numbers. */
export async function testKeys(view: TableView): Promise<Tested> {
  const keys = await keyColumns(view);
  if (keys.length === 0) {
    const why = "No column is declared as the key, and in none do nearly all cells differ.";
    return { results: [], notTested: [{ test: "key-uniqueness", why }] };
  }
  const results: TestResult[] = [];
  for (const { column, isDeclared } of keys) {
    results.push(await uniqueness(view, column, isDeclared));
    const gaps = await gapsOf(view, column, isDeclared);
    if (gaps) results.push(gaps);
  }
  return { results, notTested: [] };
}

/** The declared key, else columns in which nearly all cells differ and that mean no name, day or address. */
export async function keyColumns(view: TableView): Promise<{ column: ViewColumn; isDeclared: boolean }[]> {
  const declared = view.columns.filter(({ sql }) => sql === view.keyColumn);
  if (declared.length > 0) return declared.map((column) => ({ column, isDeclared: true }));
  if (view.rowCount < FEWEST_ROWS) return [];
  // Names and days are not keys, however rarely they repeat.
  const candidates = view.columns.filter(({ mapping }) => !/name|Date$|address/i.test(mapping?.mapsTo ?? ""));
  if (candidates.length === 0) return [];
  const counts = candidates.map(
    ({ sql }, at) =>
      `approx_count_distinct(${sql}) FILTER (${filledSql(sql)}) AS d${at}, count(*) FILTER (${filledSql(sql)}) AS n${at}, count(try_cast(${sql} AS BIGINT)) AS i${at}`,
  );
  const row = await oneRow<Record<string, number>>(view, `SELECT ${counts.join(", ")} FROM records`);
  return candidates
    .filter((_, at) => {
      const [distinct, filled] = [row[`d${at}`] ?? 0, row[`n${at}`] ?? 0];
      // The estimate errs by a few per cent.
      return (
        filled >= FEWEST_ROWS && filled >= 0.5 * view.rowCount && distinct >= (NEARLY_ALL - 0.08) * filled
      );
    })
    .map((column) => ({ column, isDeclared: false }));
}

async function uniqueness(view: TableView, column: ViewColumn, isDeclared: boolean): Promise<TestResult> {
  const { sql, name } = column;
  const repeated = `SELECT ${sql} AS v, count(*) AS n FROM records WHERE ${filledSql(sql)} GROUP BY 1 HAVING count(*) > 1`;
  const { filled, values, rows } = await oneRow<{ filled: number; values: number; rows: number }>(
    view,
    `SELECT (SELECT count(*) FROM records WHERE ${filledSql(sql)}) AS filled, count(*) AS values, coalesce(sum(n), 0)::BIGINT AS rows FROM (${repeated})`,
  );
  const examples =
    values === 0
      ? []
      : await citedCells(
          view,
          [column],
          `${sql} IN (SELECT v FROM (${repeated}) ORDER BY n DESC, v LIMIT 2)`,
          { order: `${sql}, ordinal` },
        );
  return {
    test: "key-uniqueness",
    kind: "internal",
    columns: [name],
    chosenBy: isDeclared ? "mapping" : "shape",
    rows: { tested: filled, leftOut: view.rowCount - filled, why: "the cell is empty" },
    finding:
      values === 0
        ? `Every one of the ${whole(filled)} filled cells is different.`
        : `${counted(values, "value")} ${values === 1 ? "stands" : "stand"} in more than one row, in ${counted(rows, "row")} in all.`,
    figures: [
      { name: "values that stand more than once", value: values },
      { name: "rows that hold them", value: rows, of: filled },
    ],
    expected: { text: "none, where a system gave the keys", basis: "what a key is" },
    examples,
    method: "Cells counted by value as received.",
    caveats: isDeclared
      ? []
      : ["No column is declared as the key; this one was taken because nearly all of its cells differ."],
  };
}

/** Missing numbers between the first and the last of a column of whole numbers. */
async function gapsOf(
  view: TableView,
  column: ViewColumn,
  isDeclared: boolean,
): Promise<TestResult | undefined> {
  const { sql, name } = column;
  // A gap is told from a jump between two ranges only where numbers are dense.
  const numbers = `SELECT DISTINCT try_cast(${sql} AS BIGINT) AS v FROM records WHERE regexp_full_match(${sql}, '[0-9]{1,15}')`;
  const summary = await oneRow<Record<"n" | "low" | "high" | "gaps" | "largest" | "after", number | null>>(
    view,
    `WITH steps AS (SELECT v, v - lag(v) OVER (ORDER BY v) - 1 AS missing FROM (${numbers}))
     SELECT count(*) AS n, min(v) AS low, max(v) AS high, count(*) FILTER (missing > 0) AS gaps,
       max(missing) AS largest, arg_max(v, missing) AS after FROM steps`,
  );
  const { n, low, high, gaps, largest, after } = summary;
  if (n === null || n < FEWEST_ROWS || n < 0.5 * view.rowCount || low === null || high === null)
    return undefined;
  const slots = high - low + 1;
  const missing = slots - n;
  if (n / slots < 0.05) return undefined;
  const chance = expectedGaps(n, missing);
  return {
    test: "key-gaps",
    kind: "internal",
    columns: [name],
    chosenBy: isDeclared ? "mapping" : "shape",
    rows: { tested: n, leftOut: view.rowCount - n, why: "the cell is not a whole number, or repeats one" },
    finding:
      missing === 0
        ? `The numbers run from ${low} to ${high} without a gap.`
        : `From ${low} to ${high}, ${shareText(missing, slots)} numbers are missing, in ${counted(gaps ?? 0, "gap")}; the largest misses ${whole(largest ?? 0)}, before ${after}.`,
    figures: [
      { name: "numbers missing", value: missing, of: slots },
      { name: "gaps", value: gaps ?? 0 },
      { name: "numbers missing in the largest gap", value: largest ?? 0 },
    ],
    ...(missing === 0
      ? {}
      : {
          expected: {
            text: `about ${whole(chance.gaps)} gaps if the same number of rows had been lost here and there by chance`,
            basis: "(n − 1)·m/(m + n − 2) for m numbers missing among n, each set as likely as another",
          },
          tail: {
            p: chance.largestTail(largest ?? 0),
            method: "bound on the chance of a gap this large: (n − 1)·∏ (m − i)/(m + n − 2 − i)",
          },
        }),
    examples:
      missing === 0
        ? []
        : await citedCells(view, [column], `try_cast(${sql} AS BIGINT) = ${after}`, { limit: 1 }),
    method: "Distinct whole numbers in order; a gap is a step greater than one.",
    caveats: [
      "A part of a larger table, or rows that a program deleted, leave gaps too; missing at the two ends does not show.",
    ],
  };
}

/** What gaps would be like if m of the places between the first and the last of n numbers were emptied at random. */
export function expectedGaps(
  n: number,
  missing: number,
): { readonly gaps: number; readonly largestTail: (size: number) => number } {
  return {
    gaps: missing === 0 ? 0 : ((n - 1) * missing) / (missing + n - 2),
    largestTail: (size) => {
      let log = Math.log(n - 1);
      for (let i = 0; i < size && log > -745; i++) log += Math.log((missing - i) / (missing + n - 2 - i));
      return Math.min(1, Math.exp(log));
    },
  };
}
