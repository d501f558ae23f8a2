import type { DuckDb } from "../engines/duckdb/index.ts";

/**
 * What the tests of a table and the search for patterns need of an open table: the engine, and what its columns mean. In SQL
 * the rows are `records(ordinal BIGINT, <column> VARCHAR, …)`, every cell as received, NULL absent and '' empty.
 */
export interface TableView {
  readonly db: Pick<DuckDb, "rows" | "run">;
  readonly rowCount: number;
  readonly columns: readonly ViewColumn[];
  /** SQL name of the column that names each row; where undefined the ordinal does. */
  readonly keyColumn: string | undefined;
}

export interface ViewColumn {
  /** As the file has it. */
  readonly name: string;
  /** As SQL calls it. */
  readonly sql: string;
  readonly mapping?: {
    /** Property of FollowTheMoney. */
    readonly mapsTo: string;
    readonly order?: 1 | 2;
    readonly dates?: "year-first" | "day-first" | "month-first" | "undecided";
  };
}

/** A cell as a result cites it. `text` is as received. */
export interface CitedCell {
  readonly rowKey: string;
  readonly ordinal: number;
  readonly column: string;
  readonly text: string | null;
}

/** SQL of the key of a row. */
export function rowKeySql(view: TableView): string {
  return view.keyColumn ?? "ordinal::VARCHAR";
}

/** SQL condition: the cell holds something. */
export function filledSql(cell: string): string {
  return `(${cell} IS NOT NULL AND trim(${cell}) <> '')`;
}

export function mappedTo(view: TableView, ...properties: readonly string[]): readonly ViewColumn[] {
  return properties.flatMap((property) =>
    view.columns
      .filter(({ mapping }) => mapping?.mapsTo === property)
      .sort((a, b) => (a.mapping?.order ?? 0) - (b.mapping?.order ?? 0)),
  );
}

/** The one row of a query that always gives one. */
export async function oneRow<Row>(view: Pick<TableView, "db">, sql: string): Promise<Row> {
  const [row] = await view.db.rows<Row>(sql);
  return row as Row;
}

/** At most so many cells are cited as examples of one finding. */
export const MOST_EXAMPLES = 5;

/** The first rows for which a condition holds, citing the named columns. */
export async function citedCells(
  view: TableView,
  columns: readonly ViewColumn[],
  where: string,
  options: { readonly from?: string; readonly order?: string; readonly limit?: number } = {},
): Promise<readonly CitedCell[]> {
  const { from = "records", order = "ordinal", limit = MOST_EXAMPLES } = options;
  const list = columns.map(({ sql }) => sql).join(", ");
  const rows = await view.db.rows<Record<string, string | number | null>>(
    `SELECT ordinal, ${rowKeySql(view)} AS row_key, ${list} FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ${limit}`,
  );
  return rows.flatMap((row) =>
    columns.map(({ name, sql }) => ({
      rowKey: String(row["row_key"] ?? ""),
      ordinal: row["ordinal"] as number,
      column: name,
      text: row[sql] as string | null,
    })),
  );
}
