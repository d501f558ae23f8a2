import { wilson } from "../../statistics/index.ts";
import { rowKeySql, type TableView } from "../view/index.ts";
import { percent, type TestResult, whole } from "./result.ts";

export interface SampledRow {
  readonly rowKey: string;
  readonly ordinal: number;
  /** As received, in the order of the table's columns. */
  readonly cells: readonly (string | null)[];
}

/**
 * `n` rows drawn by SHA-256(seed, NUL, rowKey): the same rows on every machine, whatever the order of the file, and nobody
 * who does not choose the seed after seeing them can choose the rows.
 */
export async function drawSample(view: TableView, n: number, seed: string): Promise<readonly SampledRow[]> {
  const rows = await view.db.rows<Record<string, string | number | null>>(
    `SELECT ordinal, ${rowKeySql(view)} AS row_key, ${view.columns.map(({ sql }) => sql).join(", ")} FROM records
     WHERE ordinal IN (SELECT ordinal FROM records ORDER BY sha256($1 || chr(0) || coalesce(${rowKeySql(view)}, '')), ordinal LIMIT ${Math.max(0, Math.floor(n))})
     ORDER BY sha256($1 || chr(0) || coalesce(${rowKeySql(view)}, '')), ordinal`,
    [seed],
  );
  return rows.map((row) => ({
    rowKey: String(row["row_key"] ?? ""),
    ordinal: row["ordinal"] as number,
    cells: view.columns.map(({ sql }) => row[sql] as string | null),
  }));
}

export function describeSample(
  view: TableView,
  rows: readonly SampledRow[],
  seed: string,
  writtenTo: string,
): TestResult {
  const n = rows.length;
  return {
    test: "random-sample",
    kind: "sample-confirmation",
    columns: view.columns.map(({ name }) => name),
    chosenBy: "option",
    rows: { tested: n, leftOut: view.rowCount - n, why: "not drawn" },
    finding: `${whole(n)} of ${whole(view.rowCount)} rows were drawn with seed “${seed}” and written to ${writtenTo}, to be confirmed by hand.`,
    figures: [{ name: "rows drawn", value: n, of: view.rowCount }],
    expected: {
      text: `if all ${whole(n)} are confirmed, at least ${percent(wilson(n, n).low)} of the table’s rows hold up in the same way, with 95% confidence`,
      basis: "Wilson interval",
    },
    examples: [],
    method: "Rows in the order of SHA-256(seed, NUL, row key); the first were taken.",
    caveats: [
      "Whoever confirms should look each row up in a place that does not come from this table, and note those that cannot be looked up apart from those that differ.",
    ],
  };
}
