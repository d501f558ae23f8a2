import { CareoError, type Problem } from "../../../base/index.ts";
import type { TablePlan } from "../plan.ts";
import { findEncoding } from "../reading/find-encoding.ts";
import { readBeginning, utf8Blocks } from "../reading/utf8-blocks.ts";
import { escapeInvisible } from "../reject.ts";
import { MOST_COLUMNS, tooManyColumns } from "../too-many-columns.ts";
import type { ReadingWishes } from "../wishes.ts";
import type { Dialect } from "./dialect.ts";
import { type DialectFound, findDialect, readDelimiter } from "./find-dialect.ts";
import { uniqueNames } from "./header.ts";
import { recordSplitter } from "./split-record.ts";
import { stageCsv } from "./stage-csv.ts";

/** What is looked at to tell how a file is written. */
const SAMPLE_BYTES = 2 ** 20;
const LINE_BYTES = 2 ** 20;

/** How a CSV or TSV file will be read. Throws `records/empty` where it holds no row. */
export async function planCsv(path: string, fileName: string, wishes: ReadingWishes): Promise<TablePlan> {
  const encoding = await findEncoding(path, wishes.encoding);
  const { bytes, isWhole } = await readBeginning(path, encoding.value.value, SAMPLE_BYTES);
  const found = findDialect(bytes, isWhole, givenDialect(wishes));
  const { dialect, rows } = found;
  const [first] = rows;
  if (!first || (dialect.header && isWhole && rows.length === 1 && isOnlyRow(bytes, found)))
    throw noRows(fileName, first !== undefined);
  if (first.length > MOST_COLUMNS) throw tooManyColumns(fileName, first.length);
  const columns = uniqueNames(first.map((cell) => (dialect.header ? cell : undefined)));
  const start = dialect.header ? afterHeader(bytes, found) : found.start;
  return {
    fileFormat: "csv",
    encoding: encoding.value,
    dialect,
    columns,
    problems: [...encoding.problems, ...headerProblems(columns), ...preambleProblems(found.preamble)],
    start: { ...start, ordinal: 1, blankLines: 0 },
    batches: (from, batchBytes) =>
      stageCsv({
        dialect,
        columns: columns.length,
        blocks: utf8Blocks(path, encoding.value.value, from.offset),
        start: from,
        batchBytes,
        limits: { lineBytes: LINE_BYTES },
      }),
  };
}

function givenDialect({ delimiter, header }: ReadingWishes): Partial<Dialect> {
  if (delimiter === undefined) return header === undefined ? {} : { header };
  const found = readDelimiter(delimiter);
  if (found === undefined) {
    throw new CareoError(
      "records/unknown-format",
      `${JSON.stringify(delimiter)} is no delimiter that is read.`,
      {
        hint: "One of: , ; | or tab.",
      },
    );
  }
  return { delimiter: found, ...(header === undefined ? {} : { header }) };
}

function isOnlyRow(bytes: Buffer, found: DialectFound): boolean {
  return bytes.subarray(afterHeader(bytes, found).offset).toString("utf8").trim() === "";
}

function afterHeader(bytes: Buffer, { dialect, start }: DialectFound): { offset: number; line: number } {
  const row = recordSplitter(dialect).split(bytes, start.offset, bytes.length, true);
  return row.kind === "row" ? { offset: row.next, line: start.line + row.lines } : start;
}

function noRows(fileName: string, hasHeader: boolean): CareoError {
  const what = hasHeader ? "holds a header and no rows" : "holds no rows";
  return new CareoError("records/empty", `${JSON.stringify(fileName)} ${what}.`, {
    hint: "Ask whoever sent it whether the export was cut short.",
  });
}

export function headerProblems(columns: readonly { name: string; received?: string }[]): Problem[] {
  const renamed = columns.filter(({ name, received }) => received !== undefined && name !== received.trim());
  if (renamed.length === 0) return [];
  const shown = renamed.slice(0, 5).map(({ name }) => JSON.stringify(name));
  return [
    {
      code: "records/odd-header",
      message: `${renamed.length} columns have no name or the name of another; they are called ${shown.join(", ")}${renamed.length > 5 ? " …" : ""}.`,
    },
  ];
}

function preambleProblems(preamble: readonly string[]): Problem[] {
  if (preamble.length === 0) return [];
  const shown = preamble.slice(0, 3).map((line) => JSON.stringify(escapeInvisible(line.slice(0, 100))));
  return [
    {
      code: "records/preamble",
      message: `${preamble.length} lines stand before the header and are no rows: ${shown.join(", ")}.`,
      where: "line 1",
    },
  ];
}
