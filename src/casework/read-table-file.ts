import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { CareoError, startSha256 } from "../base/index.ts";
import {
  checkKey,
  findColumn,
  type MappedColumn,
  type OpenTable,
  openTable,
  type StoredTable,
  type StoreEffects,
  storeTables,
  type TableDescription,
  withMappings,
} from "../records/index.ts";
import { acceptedColumns, mappingOf, wishesByTable } from "./column-wishes.ts";
import type { ImportInput } from "./import-table.ts";

export interface Described {
  readonly description: TableDescription;
  /** With what a person said, and elsewhere the proposals. */
  readonly columns: readonly MappedColumn[];
}

/** Reads a table without a case: described, and nothing kept. */
export async function readTableFile(
  input: ImportInput,
  effects: StoreEffects = {},
): Promise<readonly Described[]> {
  return withTableFile(input, effects, async (tables) => {
    const said = wishesByTable(
      tables.map(({ description }) => description.columns),
      { map: input.map, key: input.key },
    );
    for (const [at, table] of tables.entries()) await checkKeyOf(table, said[at]?.key);
    return tables.map(({ description }, at) => {
      const accepted = acceptedColumns(description.columns, said[at]?.map ?? [], [], input.accept);
      return { description, columns: withMappings(description.columns, mappingOf(accepted)) };
    });
  });
}

async function checkKeyOf({ folder, description }: StoredTable, key: string | undefined): Promise<void> {
  if (key === undefined) return;
  const table = await openTable(folder);
  try {
    await checkKey(table.db, findColumn(description.columns, key));
  } finally {
    table.close();
  }
}

/**
 * Opens the one table of a file (of its first or named sheet) for work outside a case. It is built in a temporary folder that
 * `close` removes. Columns carry the wishes and, elsewhere, the proposals.
 */
export async function openTableFile(
  input: Pick<ImportInput, "path" | "wishes" | "map" | "key">,
  effects: StoreEffects = {},
): Promise<OpenTable> {
  const folder = await mkdtemp(join(tmpdir(), "careo-"));
  try {
    const [stored] = await storeFile(input, folder, effects);
    if (!stored) throw new CareoError("records/empty", `${JSON.stringify(input.path)} holds no table.`);
    await checkKeyOf(stored, input.key);
    const mapping = mappingOf(acceptedColumns(stored.description.columns, input.map, [], false));
    const table = await openTable(stored.folder, {
      mapping,
      ...(input.key === undefined ? {} : { key: input.key }),
    });
    return {
      ...table,
      close() {
        table.close();
        void rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function withTableFile<Result>(
  input: ImportInput,
  effects: StoreEffects,
  work: (tables: readonly StoredTable[]) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "careo-"));
  try {
    return await work(await storeFile(input, folder, effects));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Stores the tables of a file under a folder. */
export async function storeFile(
  { path, wishes }: Pick<ImportInput, "path" | "wishes">,
  folder: string,
  effects: StoreEffects,
): Promise<StoredTable[]> {
  const artifactSha256 = await hashFile(path);
  return storeTables(
    { path, artifactSha256, fileName: basename(path), tablesFolder: folder, wishes },
    effects,
  );
}

async function hashFile(path: string): Promise<string> {
  const hash = startSha256();
  try {
    for await (const block of createReadStream(path, { highWaterMark: 2 ** 22 }))
      hash.update(block as Buffer);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new CareoError("sources/unreadable", `${JSON.stringify(path)} could not be read: ${reason}.`, {
      hint: "Look at the spelling, and at the folder you are in.",
      cause,
    });
  }
  return hash.digest("hex");
}
