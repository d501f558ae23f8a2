import { type ZodType, z } from "zod";
import { importTable, lookAtTable, type StoreProgress, systemImporting } from "../../../casework/index.ts";
import type { JobContext, JobVerb } from "../endpoint.ts";
import { removeUploads } from "../sources/uploads.ts";

type ReadInput = {
  readonly path: string;
  readonly sheet?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly header?: boolean;
};

const readFields = {
  path: z.string(),
  sheet: z.string().optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  header: z.boolean().optional(),
};

/** Reads a table so that a person can say what its columns hold, before it is in the case. */
export const readTableJob: JobVerb<ReadInput> = {
  verb: "read-table",
  unit: "rows",
  input: z.strictObject(readFields) as unknown as ZodType<ReadInput>,
  run: async (input, context) => {
    const { path } = input;
    const looks = await lookAtTable(
      context.session.open,
      { path, wishes: wishesOf(input) },
      storing(context),
    );
    return { looks: looks.map(({ name }) => name) };
  },
};

type ImportInput = ReadInput & {
  readonly map: readonly string[];
  readonly accept: boolean;
  readonly key?: string;
  readonly obtainedHow?: string;
  readonly upload?: string;
};

/** Takes a table into the case. What was read before is not read again, and what is there is told. */
export const importTableJob: JobVerb<ImportInput> = {
  verb: "import-table",
  unit: "rows",
  input: z.strictObject({
    ...readFields,
    map: z.array(z.string()),
    accept: z.boolean(),
    key: z.string().optional(),
    obtainedHow: z.string().optional(),
    upload: z.string().optional(),
  }) as unknown as ZodType<ImportInput>,
  run: async (input, context) => {
    const { session, person } = context;
    const { path, map, accept, key, obtainedHow, upload } = input;
    const wanted = { path, wishes: wishesOf(input), map, accept, key, obtainedHow, person };
    session.refuseReadOnly();
    const effects = { ...systemImporting, tables: storing(context) };
    const imported = await importTable(session.open, wanted, effects);
    session.refresh();
    if (upload !== undefined) removeUploads(session.root, [upload]);
    return {
      tables: imported.map(({ seq }) => seq),
      added: imported.filter(({ isNew }) => isNew).length,
      rows: sum(imported.map(({ description }) => description.rows.imported)),
      rejected: sum(imported.map(({ description }) => description.rows.rejected)),
    };
  },
};

function wishesOf({ sheet, encoding, delimiter, header }: ReadInput) {
  return { sheet, encoding, delimiter, ...(header === undefined ? {} : { header }) };
}

/** Rows are counted as they are taken in; how many a file holds nobody knows before its end. */
function storing({ signal, report }: JobContext) {
  return {
    signal,
    onProgress: ({ rows, rejected }: StoreProgress) =>
      report({ done: rows + rejected, total: null, problems: rejected }),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
