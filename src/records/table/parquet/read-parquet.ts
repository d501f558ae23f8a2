/**
 * What is done with a stranger's Parquet file, in a process of its own: by the database, locked down, from a copy. Each value
 * becomes the text that SQL gives it.
 */
import { CareoError } from "../../../base/index.ts";
import { type Caps, type DuckDb, openDuckDb, sqlName, sqlText } from "../../engines/duckdb/index.ts";

export interface ParquetCopy {
  readonly copy: string;
  /** The folder of the copy; the database may read and write there. */
  readonly staging: string;
  readonly fileName: string;
}

export interface SchemaRow {
  readonly column_name: string;
  readonly column_type: string;
}

/** Types that hold other values; their text form is JSON, with the fields in the order of the schema. */
const NESTED = /^(STRUCT|MAP|UNION)\b|\[\d*\]$/;

/** Throws `records/damaged` where it is none, or broken. */
export async function describeParquet({ copy, staging, fileName }: ParquetCopy): Promise<SchemaRow[]> {
  return withDatabase({ temporaryFolder: `${staging}/tmp`, stagingFolders: [staging] }, fileName, (db) =>
    readSchema(db, copy),
  );
}

export interface LoadParquet extends ParquetCopy {
  readonly database: string;
  readonly temporary: string;
  readonly caps: Caps;
}

/** Makes and fills `records` in the database of a stored table. */
export async function loadParquet(input: LoadParquet): Promise<void> {
  const { copy, staging, fileName, database, temporary, caps } = input;
  const opening = { path: database, temporaryFolder: temporary, stagingFolders: [staging], caps };
  await withDatabase(opening, fileName, async (db) => {
    const cells = (await readSchema(db, copy)).map(({ column_name, column_type }, at) => {
      const name = sqlName(column_name);
      const text = NESTED.test(column_type) ? `to_json(${name})::VARCHAR` : `${name}::VARCHAR`;
      return `CASE WHEN ${name} IS NULL THEN NULL ELSE ${text} END AS c${at}`;
    });
    await db.run("DROP TABLE IF EXISTS records");
    await db.run(
      `CREATE TABLE records AS SELECT (file_row_number + 1)::BIGINT AS ordinal, ${cells.join(", ")}
       FROM read_parquet(${sqlText(copy)}, file_row_number=true)`,
    );
    await db.run("CHECKPOINT");
  });
}

function readSchema(db: DuckDb, copy: string): Promise<SchemaRow[]> {
  return db.rows<SchemaRow>(`DESCRIBE SELECT * FROM read_parquet(${sqlText(copy)})`);
}

async function withDatabase<Result>(
  opening: Parameters<typeof openDuckDb>[0],
  fileName: string,
  work: (db: DuckDb) => Promise<Result>,
): Promise<Result> {
  const instance = await openDuckDb(opening);
  const db = await instance.connect();
  try {
    return await work(db);
  } catch (cause) {
    throw cause instanceof CareoError ? cause : damaged(fileName, cause);
  } finally {
    db.close();
    instance.close();
  }
}

function damaged(fileName: string, cause: unknown): CareoError {
  const [first = ""] = String((cause as Error).message).split("\n");
  const why = first.replace(/'[^']*copy\.parquet'|"[^"]*copy\.parquet"|\S*copy\.parquet/g, "the file");
  return new CareoError(
    "records/damaged",
    `${JSON.stringify(fileName)} could not be read as Parquet: ${why}`,
    {
      hint: "Ask whoever sent it for the file again; nothing of it was taken in.",
      cause,
    },
  );
}
