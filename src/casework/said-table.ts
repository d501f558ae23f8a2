import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { CareoError } from "../base/index.ts";
import { type OpenTable, openTable, type StoreEffects } from "../records/index.ts";
import type { OpenCase } from "./open-case.ts";
import { getTable, openRecordSet } from "./open-record-set.ts";
import { storeFile } from "./read-table-file.ts";
import { tablesFolder } from "./tables-folder.ts";

/** A table that a person named: one of the case, or a file where there is no case. */
export interface SaidTable {
  readonly table: OpenTable;
  readonly name: string;
  /** Id of its record set; undefined outside a case. */
  readonly recordSet: string | undefined;
  /** Where its stored form lies. */
  readonly folder: string;
  readonly close: () => void;
}

/**
 * Opens it: a number or name of a table of the case, or the path of a file, whose first table it is; that is stored in a
 * temporary folder until `close`. `besides` are folders of stored tables that SQL may attach. Throws what `openRecordSet` and
 * `storeTables` throw.
 */
export async function openSaidTable(
  open: OpenCase | undefined,
  said: string,
  effects: StoreEffects,
  besides: readonly string[] = [],
): Promise<SaidTable> {
  const stagingFolders = besides.map((folder) => `${folder}/`);
  if (!open) return openFile(said, effects, stagingFolders);
  const found = getTable(open.state, said);
  const { name, id, reading } = found.recordSet;
  const table = await openRecordSet(open, found, { effects, stagingFolders });
  const folder = join(tablesFolder(open.root), reading.digest);
  return { table, name, recordSet: id, folder, close: () => table.close() };
}

async function openFile(
  path: string,
  effects: StoreEffects,
  stagingFolders: readonly string[],
): Promise<SaidTable> {
  const folder = await mkdtemp(join(tmpdir(), "careo-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const [stored] = await storeFile({ path, wishes: {} }, folder, effects);
    if (!stored) throw new CareoError("records/empty", `${JSON.stringify(path)} holds no table.`);
    const table = await openTable(stored.folder, { stagingFolders });
    const close = () => {
      table.close();
      void remove();
    };
    return { table, name: basename(path), recordSet: undefined, folder: stored.folder, close };
  } catch (error) {
    await remove();
    throw error;
  }
}
