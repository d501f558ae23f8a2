import { CareoError } from "../../base/index.ts";
import { matchColumns, type OpenTable } from "../../records/index.ts";
import type { OpenCase } from "../open-case.ts";
import { openRecordSet, tablesInOrder } from "../open-record-set.ts";
import type { RowName } from "./protected-strings.ts";

export interface RowNames {
  readonly names: readonly RowName[];
  /** Tables of which only the first rows were read: their other names nothing looks for. */
  readonly cut: readonly { readonly recordSet: string; readonly rows: number; readonly read: number }[];
}

// So many rows of names are looked for in one pass. What is published of larger tables is numbers, too.
const MOST_ROWS = 20_000;

/** Names and numbers of people in the rows of all tables of a case: not one of them may stand in a publication. */
export async function readRowNames(open: OpenCase): Promise<RowNames> {
  const names: RowName[] = [];
  const cut: RowNames["cut"][number][] = [];
  for (const each of tablesInOrder(open.state)) {
    const { id } = each.recordSet;
    const table = await openRecordSet(open, each);
    try {
      names.push(...(await namesIn(table, id)));
      if (table.rowCount > MOST_ROWS) cut.push({ recordSet: id, rows: table.rowCount, read: MOST_ROWS });
    } finally {
      table.close();
    }
  }
  return { names, cut };
}

async function namesIn(table: OpenTable, recordSet: string): Promise<RowName[]> {
  const columns = columnsOf(table);
  if (columns === undefined) return [];
  const wanted = [...columns.names, ...columns.identifiers].map(({ sql }) => sql);
  const rows = await table.db.rows<Record<string, string | null>>(
    `SELECT ${wanted.join(", ")} FROM records ORDER BY ordinal LIMIT ${MOST_ROWS}`,
  );
  const name = (row: Readonly<Record<string, string | null>>) =>
    columns.names
      .map(({ sql }) => row[sql] ?? "")
      .join(" ")
      .trim();
  return [
    ...[...new Set(rows.map(name))].filter((each) => each !== "").map((each) => ({ recordSet, name: each })),
    ...columns.identifiers.flatMap(({ sql }) =>
      [...new Set(rows.map((row) => (row[sql] ?? "").trim()))].map((number) => ({ recordSet, number })),
    ),
  ];
}

/** A table of which nobody said which columns hold names has none that could be told. */
function columnsOf(table: OpenTable): ReturnType<typeof matchColumns> | undefined {
  try {
    return matchColumns(table);
  } catch (error) {
    if (error instanceof CareoError && error.code === "records/no-name-column") return undefined;
    throw error;
  }
}
