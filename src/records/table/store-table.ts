import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CareoError, canonicalJson, type Sha256, sha256 } from "../../base/index.ts";
import { type Caps, capsHere, type DuckDb, openDuckDb } from "../engines/duckdb/index.ts";
import type { TableChildEffects } from "./child/read-in-child.ts";
import { planCsv } from "./csv/plan-csv.ts";
import type { StoredColumn, TableDescription } from "./description.ts";
import { findFormat } from "./find-format.ts";
import { planJsonLines } from "./json-lines/plan-json-lines.ts";
import { proposeMapping } from "./mapping/propose-mapping.ts";
import { readDescription } from "./open-table.ts";
import { planParquet } from "./parquet/plan-parquet.ts";
import type { TablePlan } from "./plan.ts";
import type { ColumnProfile } from "./profile/column-profile.ts";
import { profileTable } from "./profile/profile-table.ts";
import type { Resume } from "./staging/batch.ts";
import { type Loaded, type LoadProgress, loadBatches, REJECTS_TABLE } from "./store/load-batches.ts";
import { type TableFolder, tableFolder } from "./store/table-folder.ts";
import { blankLineProblems, oddCharacterProblems, rejectProblems } from "./table-problems.ts";
import type { ReadingWishes } from "./wishes.ts";
import { planXlsx } from "./xlsx/plan-xlsx.ts";

/** Changed when the same file would give other rows, so that tables stored before are built anew. */
export const TABLE_READER = "careo-table/1";
/** A batch large enough for the database to read it in parallel, small enough to be held twice. */
const BATCH_BYTES = 64 * 2 ** 20;

export interface StoreTable {
  /** Where the bytes lie. They are not changed, and not shown to the database. */
  readonly path: string;
  readonly artifactSha256: Sha256;
  /** What the file was called; decides between formats that look alike, and is named in errors. */
  readonly fileName: string;
  /** Under this each table gets a folder of its own. */
  readonly tablesFolder: string;
  readonly wishes: ReadingWishes;
}

export interface StoreEffects {
  readonly caps?: Partial<Caps>;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: StoreProgress) => void) | undefined;
  readonly batchBytes?: number;
  /** The process that reads workbooks and Parquet. */
  readonly child?: Omit<TableChildEffects, "signal">;
}

export interface StoreProgress extends LoadProgress {
  readonly step: "reading" | "profiling";
  readonly sheet?: string;
}

export interface StoredTable {
  /** Name of its folder under `tablesFolder`. */
  readonly name: string;
  readonly folder: string;
  readonly description: TableDescription;
}

/**
 * Takes the tables of a file into the database: one, or one a sheet. What was stored before is found again; what was begun is
 * gone on with. Throws `records/empty`, `records/unknown-format`, `records/damaged`, `records/too-big`,
 * `records/interrupted`.
 */
export async function storeTables(input: StoreTable, effects: StoreEffects = {}): Promise<StoredTable[]> {
  const plans = await planTables(input, effects);
  const stored: StoredTable[] = [];
  try {
    for (const plan of plans) stored.push(await storeOne(input, plan, effects));
  } finally {
    await rm(stagingOf(input), { recursive: true, force: true });
  }
  return stored;
}

/** The finished table of this name, if it is there. */
export async function findStored(tablesFolder: string, name: string): Promise<StoredTable | undefined> {
  const folder = join(tablesFolder, name);
  const description = await readDescription(folder).catch(() => undefined);
  return description && { name, folder, description };
}

async function planTables(input: StoreTable, { signal, child }: StoreEffects): Promise<TablePlan[]> {
  const { path, fileName, wishes } = input;
  const inChild = { ...child, signal };
  const format = await findFormat(path, fileName);
  if (format === "json-lines") return [await planJsonLines(path, fileName, wishes)];
  if (format === "parquet") return [await planParquet(path, fileName, stagingOf(input), inChild)];
  if (format === "xlsx") return planXlsx(path, fileName, wishes, inChild);
  return [await planCsv(path, fileName, wishes)];
}

function stagingOf({ tablesFolder, artifactSha256 }: StoreTable): string {
  return join(tablesFolder, `${artifactSha256.slice(0, 16)}-staging`);
}

async function storeOne(input: StoreTable, plan: TablePlan, effects: StoreEffects): Promise<StoredTable> {
  const name = folderName(input, plan);
  const paths = tableFolder(join(input.tablesFolder, name));
  const done = await readDescription(paths.folder).catch(() => undefined);
  if (done) return { name, folder: paths.folder, description: done };
  await mkdir(paths.folder, { recursive: true });
  const description = await buildOrClear(input, plan, paths, effects);
  await writeDescription(paths, description);
  return { name, folder: paths.folder, description };
}

/** The same file read in the same way is the same table, whoever asks. */
function folderName({ artifactSha256 }: StoreTable, plan: TablePlan): string {
  const { fileFormat, sheet, encoding, dialect, columns } = plan;
  const reading = canonicalJson({
    reader: TABLE_READER,
    fileFormat,
    sheet: sheet?.name ?? null,
    encoding: encoding.value,
    dialect: dialect === undefined ? null : { ...dialect },
    columns: columns.map(({ name }) => name),
  });
  return `${artifactSha256.slice(0, 16)}-${sha256(reading).slice(0, 12)}`;
}

async function build(
  input: StoreTable,
  plan: TablePlan,
  paths: TableFolder,
  effects: StoreEffects,
): Promise<TableDescription> {
  if (plan.fill !== undefined) await fillWhole(plan.fill, paths, effects);
  const instance = await openDuckDb({
    path: paths.database,
    temporaryFolder: paths.temporary,
    stagingFolders: [paths.staging],
    ...(effects.caps ? { caps: effects.caps } : {}),
  });
  const db = await instance.connect();
  try {
    const loaded = await load(plan, paths, db, effects);
    if (loaded.imported === 0) throw nothingRead(input, loaded.rejected);
    effects.onProgress?.({ step: "profiling", bytes: 0, rows: loaded.imported, rejected: loaded.rejected });
    const description = await describe(input, plan, loaded, db);
    await db.run("DROP TABLE IF EXISTS progress");
    await db.run("CHECKPOINT");
    return description;
  } finally {
    db.close();
    instance.close();
    await rm(paths.temporary, { recursive: true, force: true });
  }
}

async function load(plan: TablePlan, paths: TableFolder, db: DuckDb, effects: StoreEffects): Promise<Loaded> {
  const { batches, start } = plan;
  if (batches === undefined) return countWhole(plan, db);
  const input = {
    db,
    columns: plan.columns.length,
    stagingFolder: paths.staging,
    batches: (from: Resume) => batches(from, effects.batchBytes ?? BATCH_BYTES),
    signal: effects.signal,
    onProgress: (progress: LoadProgress) =>
      effects.onProgress?.({
        step: "reading",
        ...progress,
        ...(plan.sheet ? { sheet: plan.sheet.name } : {}),
      }),
  };
  return loadBatches(input, start);
}

/** What was interrupted is gone on with; what did not fit would only take up the room that is missing. */
async function buildOrClear(
  input: StoreTable,
  plan: TablePlan,
  paths: TableFolder,
  effects: StoreEffects,
): Promise<TableDescription> {
  try {
    return await build(input, plan, paths, effects);
  } catch (error) {
    if (error instanceof CareoError && error.code === "records/too-big") await removeUnfinished(paths);
    throw error;
  }
}

async function removeUnfinished({ database }: TableFolder): Promise<void> {
  await rm(database, { force: true });
  await rm(`${database}.wal`, { force: true });
}

/** What was begun is begun anew: one statement fills the whole table. */
async function fillWhole(
  fill: NonNullable<TablePlan["fill"]>,
  paths: TableFolder,
  { caps }: StoreEffects,
): Promise<void> {
  await removeUnfinished(paths);
  await mkdir(paths.temporary, { recursive: true });
  const { database, temporary } = paths;
  await fill({ database, temporary, caps: { ...(await capsHere(temporary)), ...caps } });
}

async function countWhole({ start }: TablePlan, db: DuckDb): Promise<Loaded> {
  await db.run(REJECTS_TABLE);
  const [row] = await db.rows<{ n: number }>("SELECT count(*) AS n FROM records");
  return { imported: row?.n ?? 0, rejected: 0, end: start };
}

function nothingRead({ fileName }: StoreTable, rejected: number): CareoError {
  const why = rejected === 0 ? "holds no rows" : `holds no row that can be read; ${rejected} were rejected`;
  return new CareoError("records/empty", `${JSON.stringify(fileName)} ${why}.`, {
    hint:
      rejected === 0
        ? "Ask whoever sent it whether the export was cut short."
        : "Look at the first lines; perhaps it has another delimiter (--delimiter) or is no table.",
  });
}

async function describeColumns(db: DuckDb, { columns }: TablePlan): Promise<StoredColumn[]> {
  const names = columns.map((_, at) => `c${at}`);
  const profiles = await profileTable(db, names);
  const looks = columns.map(({ name }, at) => ({ name, profile: profiles[at] as ColumnProfile }));
  const proposals = proposeMapping(looks);
  return columns.map((column, at) => {
    const proposed = proposals[at];
    const profile = profiles[at] as ColumnProfile;
    return { ...column, sql: names[at] as string, profile, ...(proposed === undefined ? {} : { proposed }) };
  });
}

async function describe(
  input: StoreTable,
  plan: TablePlan,
  { imported, rejected, end }: Loaded,
  db: DuckDb,
): Promise<TableDescription> {
  const { fileFormat, sheet, encoding, dialect } = plan;
  const columns = await describeColumns(db, plan);
  return {
    format: "careo.stored-table/1",
    artifactSha256: input.artifactSha256,
    fileFormat,
    ...(sheet === undefined ? {} : { sheet }),
    encoding,
    ...(dialect === undefined ? {} : { dialect }),
    rows: { read: imported + rejected, imported, rejected },
    columns,
    problems: [
      ...plan.problems.map((problem) => ({ ...problem, count: 1, examples: [] })),
      ...(await rejectProblems(db)),
      ...blankLineProblems(end.blankLines),
      ...oddCharacterProblems(columns),
    ],
  };
}

async function writeDescription({ description }: TableFolder, content: TableDescription): Promise<void> {
  const unfinished = `${description}.tmp`;
  await writeFile(unfinished, `${JSON.stringify(content, null, 1)}\n`);
  await rename(unfinished, description);
}
