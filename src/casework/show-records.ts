import type { OpenTable } from "../records/index.ts";
import type { RecordReference } from "./match-entries.ts";
import type { OpenCase } from "./open-case.ts";
import { type CaseTable, openRecordSet, tablesInOrder } from "./open-record-set.ts";
import { sourcesInOrder } from "./read-source.ts";
import { normalisedCell } from "./show-rows.ts";

/** One record as a reviewer sees it: every cell as received, and where it is from. */
export interface PairRecord {
  readonly recordSet: string;
  readonly table: { readonly seq: number; readonly name: string };
  readonly source: { readonly id: string; readonly seq: number } | null;
  readonly obtainedHow: string | null;
  /** SHA-256 of the original. */
  readonly artifact: string;
  readonly rowKey: string;
  readonly rowHash: string;
  readonly ordinal: number;
  /** Whether the row has the hash that was cited. */
  readonly isSame: boolean;
  readonly cells: readonly {
    readonly column: string;
    readonly mapsTo: string | null;
    readonly order: 1 | 2 | null;
    readonly value: string | null;
    readonly normalised: string | null;
  }[];
}

/** Records by reference, each table opened once; undefined for one that is in no table of the case. */
export async function showRecords(
  open: OpenCase,
  references: readonly RecordReference[],
): Promise<readonly (PairRecord | undefined)[]> {
  const tables = new Map(tablesInOrder(open.state).map((each) => [each.recordSet.id, each]));
  const found = new Map<RecordReference, PairRecord>();
  for (const id of new Set(references.map(({ recordSet }) => recordSet))) {
    const table = tables.get(id);
    if (table === undefined) continue;
    const opened = await openRecordSet(open, table);
    try {
      for (const reference of references.filter(({ recordSet }) => recordSet === id)) {
        const record = await readRecord(open, table, opened, reference);
        if (record !== undefined) found.set(reference, record);
      }
    } finally {
      opened.close();
    }
  }
  return references.map((each) => found.get(each));
}

async function readRecord(
  open: OpenCase,
  { seq, recordSet }: CaseTable,
  opened: OpenTable,
  { rowKey, rowHash }: RecordReference,
): Promise<PairRecord | undefined> {
  const row = await opened.findRow(rowKey);
  if (row === undefined) return undefined;
  const source = sourcesInOrder(open.state).find((each) => each.source.id === recordSet.source);
  return {
    recordSet: recordSet.id,
    table: { seq, name: recordSet.name },
    source: source === undefined ? null : { id: source.source.id, seq: source.seq },
    obtainedHow: recordSet.obtainedHow ?? null,
    artifact: recordSet.artifactSha256,
    rowKey,
    rowHash: row.rowHash,
    ordinal: row.ordinal,
    isSame: row.rowHash === rowHash,
    cells: opened.columns.map((column, at) => {
      const value = row.cells[at] ?? null;
      return {
        column: column.name,
        mapsTo: column.mapping?.mapsTo ?? null,
        order: column.mapping?.order ?? null,
        value,
        normalised: value === null ? null : normalisedCell(value, column),
      };
    }),
  };
}
