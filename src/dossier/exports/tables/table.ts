import { csvCell, csvLine } from "../../../base/index.ts";

/** A column of a table, as Table Schema of Frictionless describes it, and where its value comes from. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly description: string;
  /** Nothing where nobody recorded it. */
  readonly value: (row: Row) => string | undefined;
  /** Its values are of the column `id` of this table. */
  readonly of?: string;
  /** What a value may be. */
  readonly among?: readonly string[];
}

export interface ExportedTable {
  readonly name: string;
  readonly title: string;
  readonly primaryKey: readonly string[];
  /** Whether a key or a number of it may be known and not shown: the cell holds `withheld`. */
  readonly withholds: boolean;
  readonly columns: readonly Omit<Column<never>, "value">[];
  readonly csv: string;
}

export interface TableForm<Row> {
  readonly name: string;
  readonly title: string;
  readonly primaryKey?: readonly string[];
  readonly withholds?: boolean;
  readonly columns: readonly Column<Row>[];
}

export function exportedTable<Row>(form: TableForm<Row>, rows: readonly Row[]): ExportedTable {
  const head = csvLine(
    form.columns.map(({ name }) => name),
    "verbatim",
  );
  return {
    name: form.name,
    title: form.title,
    primaryKey: form.primaryKey ?? ["id"],
    withholds: form.withholds ?? false,
    columns: form.columns.map(({ value: _, ...column }) => column),
    csv: [head, ...rows.map((row) => lineOf(form.columns, row))].join(""),
  };
}

/** RFC 4180, in the safe form: no cell begins as a formula does. A number is none, not even below zero. */
function lineOf<Row>(columns: readonly Column<Row>[], row: Row): string {
  const cells = columns.map(({ type, value }) => {
    const text = value(row) ?? "";
    const isNumber = type !== "string" && /^-?\d+(\.\d+)?(e-?\d+)?$/.test(text);
    return csvCell(text, isNumber ? "verbatim" : "safe");
  });
  return `${cells.join(",")}\r\n`;
}

/** Ids in one cell, with blanks between; the order is that of the case. */
export function idList(ids: readonly string[]): string {
  return ids.join(" ");
}
