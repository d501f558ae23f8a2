import type { ErrorCode } from "../base/index.ts";
import { type MappedColumn, type OpenTable, readDateCell } from "../records/index.ts";
import type { OpenCase } from "./open-case.ts";
import { getTable, openRecordSet } from "./open-record-set.ts";

/** A line of a table in its place: a row as received, or what could not be read there. */
export interface ShownRow {
  /** Place in the file from 1, what could not be read counted. */
  readonly ordinal: number;
  readonly rowKey: string;
  readonly rowHash: string;
  /** As received, or normalised where that was asked for; null where a cell is absent. Empty for a reject. */
  readonly cells: readonly (string | null)[];
  readonly reject: {
    readonly line: number;
    readonly code: ErrorCode;
    readonly text: string;
  } | null;
}

export interface RowsInput {
  readonly table: string;
  readonly ordinals: readonly number[];
  readonly normalised?: boolean | undefined;
}

/** Lines of a table by their place; a place beyond the end is left out. Throws what `openRecordSet` throws. */
export async function showRows(open: OpenCase, input: RowsInput): Promise<readonly ShownRow[]> {
  const opened = await openRecordSet(open, getTable(open.state, input.table));
  try {
    const rows = new Map((await opened.rows(input.ordinals)).map((row) => [row.ordinal, row]));
    const missing = input.ordinals.filter((ordinal) => !rows.has(ordinal));
    const rejects = await rejectsAt(opened, missing);
    return input.ordinals.flatMap((ordinal): ShownRow[] => {
      const row = rows.get(ordinal);
      const reject = rejects.get(ordinal);
      if (row !== undefined) {
        const { rowKey, rowHash, cells } = row;
        const shown = input.normalised === true ? normalised(cells, opened.columns) : cells;
        return [{ ordinal, rowKey, rowHash, cells: shown, reject: null }];
      }
      if (reject === undefined) return [];
      const { line, code, text } = reject;
      return [{ ordinal, rowKey: String(ordinal), rowHash: "", cells: [], reject: { line, code, text } }];
    });
  } finally {
    opened.close();
  }
}

interface RejectRow {
  readonly ordinal: number;
  readonly line: number;
  readonly code: ErrorCode;
  readonly text: string;
}

async function rejectsAt(
  { db, description }: OpenTable,
  ordinals: readonly number[],
): Promise<ReadonlyMap<number, RejectRow>> {
  const wanted = ordinals.filter(Number.isSafeInteger);
  if (description.rows.rejected === 0 || wanted.length === 0) return new Map();
  const found = await db.rows<RejectRow>(
    `SELECT ordinal, line, code, text FROM rejects WHERE ordinal IN (${wanted.join(", ")})`,
  );
  return new Map(found.map((each) => [each.ordinal, each]));
}

/**
 * Places of the rows that hold every word, anywhere and in any case of letters, in the order of the file. Letters are compared as
 * they were received: a name is found in the script in which it stands.
 */
export async function findRows(open: OpenCase, said: string, words: string): Promise<readonly number[]> {
  const opened = await openRecordSet(open, getTable(open.state, said));
  try {
    const wanted = words.normalize("NFC").toLowerCase().split(/\s+/).filter(Boolean);
    const row = `lower(concat_ws(chr(31), ${opened.columns.map(({ sql }) => sql).join(", ")}))`;
    const holds = wanted.map((_, at) => `contains(said, $${at + 1})`).join(" AND ");
    const found: number[] = [];
    const batches = opened.db.stream<{ ordinal: number }>(
      `SELECT ordinal FROM (SELECT ordinal, ${row} AS said FROM records) WHERE ${holds || "true"} ORDER BY ordinal`,
      wanted,
    );
    for await (const batch of batches) for (const { ordinal } of batch) found.push(ordinal);
    return found;
  } finally {
    opened.close();
  }
}

function normalised(
  cells: readonly (string | null)[],
  columns: readonly MappedColumn[],
): readonly (string | null)[] {
  return cells.map((cell, at) => (cell === null ? null : normalisedCell(cell, columns[at])));
}

/** For the eye alone: a date as EDTF (both readings where nothing tells day from month), else composed and without stray spaces. */
export function normalisedCell(cell: string, column: MappedColumn | undefined): string {
  const { mapsTo = "", dates } = column?.mapping ?? {};
  const readings = /Date$/.test(mapsTo) ? (readDateCell(cell, dates)?.readings ?? []) : [];
  if (readings.length > 0) return readings.join(" / ");
  return cell
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
