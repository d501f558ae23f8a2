import { constants, copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { planInChild, type TableChildEffects } from "../child/read-in-child.ts";
import { uniqueNames } from "../csv/header.ts";
import type { TablePlan } from "../plan.ts";

const schemaSchema: z.ZodType<{ column_name: string; column_type: string }[]> = z.array(
  z.strictObject({ column_name: z.string(), column_type: z.string() }).loose(),
);

/**
 * How a Parquet file will be read: from a copy, by a database in a process of its own, which fills the stored table and is gone
 * before it is opened here. Throws `records/damaged` where it is none, or broken.
 */
export async function planParquet(
  path: string,
  fileName: string,
  staging: string,
  effects: TableChildEffects = {},
): Promise<TablePlan> {
  const copy = join(staging, "copy.parquet");
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  await copyFile(path, copy, constants.COPYFILE_FICLONE);
  const own = { copy, staging, fileName };
  const schema = schemaSchema.parse(await planInChild({ kind: "describe parquet", ...own }, effects));
  const columns = uniqueNames(schema.map(({ column_name }) => column_name));
  return {
    fileFormat: "parquet",
    encoding: { value: "utf-8", basis: "format", alternatives: [] },
    columns: columns.map((column, at) => ({ ...column, type: schema[at]?.column_type ?? "" })),
    problems: [],
    start: { offset: 0, ordinal: 1, line: 1, blankLines: 0 },
    async fill(into) {
      await planInChild({ kind: "load parquet", ...own, ...into }, effects);
    },
  };
}
