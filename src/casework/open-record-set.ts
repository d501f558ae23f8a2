import { CareoError } from "../base/index.ts";
import {
  findStored,
  type OpenTable,
  type OpenTableOptions,
  openTable,
  type StoredTable,
  type StoreEffects,
  storeTables,
} from "../records/index.ts";
import { originalPath } from "../sources/index.ts";
import type { CaseState } from "./case-state.ts";
import { mappingOf } from "./column-wishes.ts";
import type { OpenCase } from "./open-case.ts";
import type { AcceptedColumn, RecordSet } from "./record-set-entries.ts";
import { tablesFolder } from "./tables-folder.ts";

/** A table of a case; `seq` is the number of its entry, by which people refer to it. */
export interface CaseTable {
  readonly seq: number;
  readonly recordSet: RecordSet;
  /** What a person accepted; empty until then. */
  readonly accepted: readonly AcceptedColumn[];
}

/** The tables of a case in the order of the ledger. */
export function tablesInOrder(state: CaseState): CaseTable[] {
  return [...state.recordSets.values()]
    .sort((a, b) => a.seq - b.seq)
    .map(({ seq, entry }) => ({
      seq,
      recordSet: entry.recordSet,
      accepted: state.mappings.get(entry.recordSet.id)?.entry.columns ?? [],
    }));
}

/** The table that a person means by what it is called in the case, a number, an id or a name. Throws `casework/no-such-table`. */
export function getTable(state: CaseState, said: string): CaseTable {
  const tables = tablesInOrder(state);
  const number = /^\d+$/.test(said) ? Number(said) : undefined;
  const id = state.handles.get(said.normalize("NFC")) ?? said;
  const found =
    tables.find(({ seq, recordSet }) => seq === number || recordSet.id === id) ??
    tables.findLast(({ recordSet }) => recordSet.name === said.normalize("NFC"));
  if (found) return found;
  const names = tables.slice(0, 12).map(({ seq, recordSet }) => `${seq} (${recordSet.name})`);
  throw new CareoError("casework/no-such-table", `There is no table ${JSON.stringify(said)} in this case.`, {
    hint: tables.length === 0 ? "Take one in with “careo import”." : `There are: ${names.join(", ")}.`,
  });
}

/**
 * Opens a table of a case for reading; a missing cache is built again from the original. Columns carry what a person accepted;
 * where nobody decided, what is proposed (`isAccepted` tells). Its caller closes it. Throws `sources/unreadable` where the original is
 * gone, `casework/table-differs` where it no longer gives the rows that were recorded.
 */
export async function openRecordSet(
  open: OpenCase,
  { recordSet, accepted }: CaseTable,
  options: Omit<OpenTableOptions, "mapping" | "key"> & { readonly effects?: StoreEffects } = {},
): Promise<OpenTable> {
  const { effects = {}, ...opening } = options;
  const table =
    (await findStored(tablesFolder(open.root), recordSet.reading.digest)) ??
    (await rebuild(open, recordSet, effects));
  const { rows } = table?.description ?? {};
  if (!table || rows?.imported !== recordSet.rowCount || rows.rejected !== recordSet.rejectedCount)
    throw differs(recordSet, rows?.imported);
  return openTable(table.folder, {
    ...opening,
    mapping: mappingOf(accepted),
    ...(recordSet.keyColumn === undefined ? {} : { key: recordSet.keyColumn }),
  });
}

async function rebuild(
  open: OpenCase,
  recordSet: RecordSet,
  effects: StoreEffects,
): Promise<StoredTable | undefined> {
  const { encoding, delimiter, header, sheet, fileName } = recordSet.reading;
  const stored = await storeTables(
    {
      path: originalPath(open.root, recordSet.artifactSha256),
      artifactSha256: recordSet.artifactSha256,
      fileName,
      tablesFolder: tablesFolder(open.root),
      wishes: {
        ...(isText(recordSet) ? { encoding } : {}),
        delimiter: delimiter === "\t" ? "tab" : delimiter,
        header,
        sheet,
      },
    },
    effects,
  );
  return stored.find(({ name }) => name === recordSet.reading.digest) ?? stored[0];
}

function isText({ reading }: RecordSet): boolean {
  return reading.fileFormat === "csv" || reading.fileFormat === "json-lines";
}

function differs({ name, rowCount }: RecordSet, found: number | undefined): CareoError {
  return new CareoError(
    "casework/table-differs",
    `The original of ${name} gives ${found ?? 0} rows where ${rowCount} were recorded.`,
    {
      hint: "Run `careo verify`. If the original is whole, this version of Careo reads it otherwise: import it again.",
    },
  );
}
