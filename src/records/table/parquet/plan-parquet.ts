import { constants, copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { CareoError } from "../../../base/index.ts";
import { type DuckDb, openDuckDb, sqlName, sqlText } from "../../engines/duckdb/index.ts";
import { uniqueNames } from "../csv/header.ts";
import type { TablePlan } from "../plan.ts";

/** Types that hold other values; their text form is JSON, with the fields in the order of the schema. */
const NESTED = /^(STRUCT|MAP|UNION)\b|\[\d*\]$/;

/**
 * How a Parquet file will be read: by the database, from a copy, each value as the text that SQL gives it. Throws
 * `records/damaged` where it is none, or broken.
 */
export async function planParquet(path: string, fileName: string, staging: string): Promise<TablePlan> {
  const copy = join(staging, "copy.parquet");
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  await copyFile(path, copy, constants.COPYFILE_FICLONE);
  const schema = await readSchema(copy, staging, fileName);
  const columns = uniqueNames(schema.map(({ column_name }) => column_name));
  return {
    fileFormat: "parquet",
    encoding: { value: "utf-8", basis: "format", alternatives: [] },
    columns: columns.map((column, at) => ({ ...column, type: schema[at]?.column_type ?? "" })),
    problems: [],
    start: { offset: 0, ordinal: 1, line: 1, blankLines: 0 },
    stagingFolder: staging,
    load: (db) => load(db, copy, schema, fileName),
  };
}

interface SchemaRow {
  readonly column_name: string;
  readonly column_type: string;
}

async function readSchema(copy: string, staging: string, fileName: string): Promise<SchemaRow[]> {
  const instance = await openDuckDb({ temporaryFolder: join(staging, "tmp"), stagingFolders: [staging] });
  const db = await instance.connect();
  try {
    return await db.rows<SchemaRow>(`DESCRIBE SELECT * FROM read_parquet(${sqlText(copy)})`);
  } catch (cause) {
    throw damaged(fileName, cause);
  } finally {
    db.close();
    instance.close();
  }
}

async function load(db: DuckDb, copy: string, schema: readonly SchemaRow[], fileName: string): Promise<void> {
  const cells = schema.map(({ column_name, column_type }, at) => {
    const name = sqlName(column_name);
    const text = NESTED.test(column_type) ? `to_json(${name})::VARCHAR` : `${name}::VARCHAR`;
    return `CASE WHEN ${name} IS NULL THEN NULL ELSE ${text} END AS c${at}`;
  });
  try {
    await db.run(
      `CREATE TABLE records AS SELECT (file_row_number + 1)::BIGINT AS ordinal, ${cells.join(", ")}
       FROM read_parquet(${sqlText(copy)}, file_row_number=true)`,
    );
  } catch (cause) {
    throw cause instanceof CareoError ? cause : damaged(fileName, cause);
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
