import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CareoError } from "../../../base/index.ts";
import { type DuckDb, sqlText } from "../../engines/duckdb/index.ts";
import type { Reject } from "../reject.ts";
import { type Resume, STAGED_NULL, type StagedBatch } from "../staging/batch.ts";

/**
 * Loads staged rows into the tables `records` (ordinal, c0, c1 …) and `rejects`. A batch and the place behind it are
 * committed together: after a crash or an interruption the next run goes on behind the last batch, with no row twice.
 */
export interface LoadBatches {
  readonly db: DuckDb;
  readonly columns: number;
  readonly stagingFolder: string;
  readonly batches: (start: Resume) => AsyncIterable<StagedBatch>;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
}

export interface LoadProgress {
  /** Bytes of the file, as UTF-8, that are in the table. */
  readonly bytes: number;
  readonly rows: number;
  readonly rejected: number;
}

export interface Loaded {
  readonly imported: number;
  readonly rejected: number;
  readonly end: Resume;
}

export const REJECTS_TABLE =
  "CREATE TABLE IF NOT EXISTS rejects (ordinal BIGINT, line BIGINT, code VARCHAR, col INTEGER, bytes BIGINT, text VARCHAR)";

export async function loadBatches(input: LoadBatches, first: Resume): Promise<Loaded> {
  const { db, signal, onProgress } = input;
  await makeTables(input);
  const start = (await whereItStopped(db)) ?? first;
  const loaded = { ...(await counts(db)), end: start };
  await mkdir(input.stagingFolder, { recursive: true });
  const stop = (): void => db.interrupt();
  signal?.addEventListener("abort", stop);
  // While the database loads one batch, the next is being read.
  let loading: Promise<void> = Promise.resolve();
  try {
    for await (const batch of input.batches(start)) {
      await loading;
      if (signal?.aborted) throw interrupted();
      loading = loadBatch(input, batch).then(() => {
        loaded.imported += batch.rows;
        loaded.rejected += batch.rejects.length;
        loaded.end = batch.next;
        onProgress?.({ bytes: batch.next.offset, rows: loaded.imported, rejected: loaded.rejected });
      });
      // It is awaited above or below; until then a failure must not look like one that nobody handles.
      loading.catch(() => {});
    }
    await loading;
    if (signal?.aborted) throw interrupted();
    return loaded;
  } finally {
    await loading.catch(() => {});
    signal?.removeEventListener("abort", stop);
    await rm(input.stagingFolder, { recursive: true, force: true });
  }
}

async function makeTables({ db, columns }: LoadBatches): Promise<void> {
  const cells = Array.from({ length: columns }, (_, at) => `c${at} VARCHAR`);
  await db.run(`CREATE TABLE IF NOT EXISTS records (${["ordinal BIGINT", ...cells].join(", ")})`);
  await db.run(REJECTS_TABLE);
  await db.run(
    "CREATE TABLE IF NOT EXISTS progress (next_offset BIGINT, ordinal BIGINT, line BIGINT, blank_lines BIGINT)",
  );
}

async function whereItStopped(db: DuckDb): Promise<Resume | undefined> {
  const [row] = await db.rows<{ next_offset: number; ordinal: number; line: number; blank_lines: number }>(
    "SELECT * FROM progress",
  );
  if (!row) return undefined;
  return { offset: row.next_offset, ordinal: row.ordinal, line: row.line, blankLines: row.blank_lines };
}

async function counts(db: DuckDb): Promise<{ imported: number; rejected: number }> {
  const [row] = await db.rows<{ imported: number; rejected: number }>(
    "SELECT (SELECT count(*) FROM records) AS imported, (SELECT count(*) FROM rejects) AS rejected",
  );
  return row as { imported: number; rejected: number };
}

async function loadBatch(input: LoadBatches, batch: StagedBatch): Promise<void> {
  const { db } = input;
  const file = join(input.stagingFolder, "batch.csv");
  await writeStaged(file, batch.bytes);
  await db.run("BEGIN");
  try {
    if (batch.rows > 0) {
      const added = await db.run(
        `INSERT INTO records SELECT * FROM ${readStaged(file, batch, input.columns)}`,
      );
      if (added !== batch.rows) throw new Error(`The database read ${added} of ${batch.rows} staged rows.`);
    }
    await addRejects(db, batch.rejects);
    await db.run("DELETE FROM progress");
    const { offset, ordinal, line, blankLines } = batch.next;
    await db.run(
      "INSERT INTO progress VALUES ($1, $2, $3, $4)",
      [offset, ordinal, line, blankLines].map(BigInt),
    );
    await db.run("COMMIT");
  } catch (error) {
    await db.run("ROLLBACK").catch(() => {});
    throw error;
  }
}

/** Bytes of one staged row: a row of the longest line with every character quoted. */
const MOST_ROW_BYTES = 8 * 2 ** 20;

/**
 * Nothing is detected and nothing padded; every column is text. With `nullstr` set and quoted NULLs off, an empty cell is
 * an empty string, quoted or not, where 1.5.6 makes both NULL by itself.
 */
function readStaged(file: string, { delimiter }: StagedBatch, columns: number): string {
  const cells = Array.from({ length: columns }, (_, at) => `'c${at}': 'VARCHAR'`);
  return `read_csv(${sqlText(file)}, auto_detect=false, header=false, delim=${sqlText(delimiter)}, quote='"', escape='"',
    new_line='\\n', nullstr=${sqlText(STAGED_NULL)}, allow_quoted_nulls=false, max_line_size=${MOST_ROW_BYTES},
    columns={${["'ordinal': 'BIGINT'", ...cells].join(", ")}})`;
}

async function writeStaged(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== "ENOSPC" && code !== "EDQUOT") throw cause;
    throw new CareoError("records/too-big", "The disk is full; the table was not taken in whole.", {
      hint: "Free some space and import it again; what is there is gone on with.",
      cause,
    });
  }
}

async function addRejects(db: DuckDb, rejects: readonly Reject[]): Promise<void> {
  if (rejects.length === 0) return;
  const appender = await db.appender("rejects");
  for (const { ordinal, line, code, column, bytes, text } of rejects) {
    appender.appendBigInt(BigInt(ordinal));
    appender.appendBigInt(BigInt(line));
    appender.appendVarchar(code);
    if (column === undefined) appender.appendNull();
    else appender.appendInteger(column);
    appender.appendBigInt(BigInt(bytes));
    appender.appendVarchar(text);
    appender.endRow();
  }
  appender.closeSync();
}

function interrupted(): CareoError {
  return new CareoError("records/interrupted", "The import was interrupted.", {
    hint: "Run the same command again; it goes on where it stopped.",
  });
}
