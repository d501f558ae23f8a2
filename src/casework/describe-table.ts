import { CareoError } from "../base/index.ts";
import type { MappedColumn, OpenTable, TableDescription } from "../records/index.ts";
import { acceptedColumns } from "./column-wishes.ts";
import { mappingEntry } from "./import-table.ts";
import { actingPerson, type OpenCase } from "./open-case.ts";
import { type CaseTable, getTable, openRecordSet } from "./open-record-set.ts";

export interface DescribedTable {
  readonly table: CaseTable;
  readonly description: TableDescription;
  readonly columns: readonly MappedColumn[];
  /** Different combinations of all columns of names with the date of birth, cells folded in case; undefined without names. */
  readonly distinctPeople: { readonly count: number; readonly isEstimate: boolean } | undefined;
  /** First and last day of what happened: of journeys, else of documents. */
  readonly coverage: { readonly from: string; readonly to: string; readonly column: string } | undefined;
}

/** What is in a table of a case: its rows, the time it covers, how many people, and how good each column is. */
export async function describeTable(open: OpenCase, said: string): Promise<DescribedTable> {
  const table = getTable(open.state, said);
  const opened = await openRecordSet(open, table);
  try {
    return {
      table,
      description: opened.description,
      columns: opened.columns,
      distinctPeople: await countPeople(opened),
      coverage: coverageOf(opened.columns),
    };
  } finally {
    opened.close();
  }
}

/** Rows above which people are counted by estimate, within a few per cent. */
const EXACT_UP_TO = 1_000_000;

export async function countPeople(table: OpenTable): Promise<DescribedTable["distinctPeople"]> {
  const names = ["name", "lastName", "firstName", "fatherName"].flatMap((property) =>
    table.mappedTo(property),
  );
  if (names.length === 0) return undefined;
  const parts = [...names, ...table.mappedTo("birthDate")].map(
    ({ sql }) => `coalesce(lower(trim(${sql})), '')`,
  );
  const isEstimate = table.rowCount > EXACT_UP_TO;
  const whole = `hash(${parts.join(", ")})`;
  const counted = isEstimate ? `approx_count_distinct(${whole})` : `count(DISTINCT ${whole})`;
  const [row] = await table.db.rows<{ n: number }>(
    `SELECT ${counted} AS n FROM records WHERE ${names.map(({ sql }) => `${sql} <> ''`).join(" OR ")}`,
  );
  return { count: row?.n ?? 0, isEstimate };
}

export function coverageOf(columns: readonly MappedColumn[]): DescribedTable["coverage"] {
  for (const property of ["Trip:startDate", "Passport:startDate"]) {
    const column = columns.find(({ mapping }) => mapping?.mapsTo === property);
    if (column?.profile.coverage) return { ...column.profile.coverage, column: column.name };
  }
  return undefined;
}

/** Records what a person says the columns of a table hold: wishes over what was accepted, over what is proposed. Number of the entry. */
export async function acceptMapping(
  open: OpenCase,
  input: {
    readonly table: string;
    readonly map: readonly string[];
    readonly accept: boolean;
    readonly person?: string | undefined;
  },
): Promise<number> {
  const table = getTable(open.state, input.table);
  const by = actingPerson(open, input.person);
  const opened = await openRecordSet(open, table);
  opened.close();
  const accepted = acceptedColumns(opened.columns, input.map, table.accepted, input.accept);
  return open.ledger.append(mappingEntry(by, table.recordSet, accepted)).seq;
}

/** A cell of a table as it is cited (design/matching.md, section 2). */
export interface CitedCell {
  readonly table: string;
  readonly rowKey: string;
  readonly column: string;
  readonly rowHash: string;
  /** As received; null where it is absent. */
  readonly value: string | null;
  /** The whole row, by column. */
  readonly row: Readonly<Record<string, string | null>>;
  /** Whether the row has the hash that was asked for; undefined where none was. */
  readonly isSame: boolean | undefined;
}

/**
 * Finds the cell that a citation names: `ROWKEY:COLUMN`, or with the hash of its row `ROWKEY:COLUMN#HASH`, which then says whether
 * the row is still what was cited, in this table or in a later one. Throws `casework/no-such-cell`.
 */
export async function citeCell(open: OpenCase, said: string, citation: string): Promise<CitedCell> {
  const table = getTable(open.state, said);
  const [, place = citation, hash] = /^(.*)#([0-9a-f]{8,64})$/s.exec(citation) ?? [];
  const opened = await openRecordSet(open, table);
  try {
    for (const { column, rowKey } of readingsOf(place, opened.columns)) {
      const row = await opened.findRow(rowKey);
      if (!row) continue;
      const cells = Object.fromEntries(opened.columns.map(({ name }, at) => [name, row.cells[at] ?? null]));
      return {
        table: table.recordSet.id,
        rowKey,
        column,
        rowHash: row.rowHash,
        value: cells[column] ?? null,
        row: cells,
        isSame: hash === undefined ? undefined : row.rowHash.startsWith(hash),
      };
    }
    throw await noCell(place, table, opened);
  } finally {
    opened.close();
  }
}

/** Keys and names of columns may hold colons: every way of cutting that leaves a column is tried. */
function readingsOf(place: string, columns: readonly MappedColumn[]): { rowKey: string; column: string }[] {
  return columns
    .filter(({ name }) => place.endsWith(`:${name}`))
    .map(({ name }) => ({ column: name, rowKey: place.slice(0, -name.length - 1) }));
}

async function noCell(
  place: string,
  { recordSet }: CaseTable,
  { db, columns }: OpenTable,
): Promise<CareoError> {
  const at = Number(/^(\d{1,15}):/.exec(place)?.[1] ?? Number.NaN);
  const [reject] = Number.isNaN(at)
    ? []
    : await db.rows<{ line: number; code: string; text: string }>(
        "SELECT * FROM rejects WHERE ordinal = $1",
        [at],
      );
  const why = reject
    ? `Row ${at} (line ${reject.line}) was rejected, ${reject.code}: ${reject.text}`
    : `There is no cell ${JSON.stringify(place)} in ${recordSet.name}.`;
  return new CareoError("casework/no-such-cell", why, {
    hint: `Write ROWKEY:COLUMN. Columns: ${columns
      .slice(0, 20)
      .map(({ name }) => name)
      .join(", ")}.`,
  });
}
