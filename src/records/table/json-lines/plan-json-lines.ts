import { isUtf8 } from "node:buffer";
import { CareoError } from "../../../base/index.ts";
import { uniqueNames } from "../csv/header.ts";
import type { TablePlan } from "../plan.ts";
import { findEncoding } from "../reading/find-encoding.ts";
import { type Line, linesOf } from "../reading/lines.ts";
import { utf8Blocks } from "../reading/utf8-blocks.ts";
import { escapedText, type RejectCode } from "../reject.ts";
import type { Cell } from "../row-hash.ts";
import type { Resume, StagedBatch } from "../staging/batch.ts";
import { BatchWriter } from "../staging/batch-writer.ts";
import { MOST_COLUMNS, tooManyColumns } from "../too-many-columns.ts";
import type { ReadingWishes } from "../wishes.ts";
import { readJsonLine } from "./read-line.ts";

const LINE_BYTES = 2 ** 20;
/** Objects of one file may hold different keys; a file of a million keys is no table. */
const MOST_REJECTS = 10_000;

/** How a file of JSON lines will be read: a column for each key, in the order in which they are met. */
export async function planJsonLines(
  path: string,
  fileName: string,
  wishes: ReadingWishes,
): Promise<TablePlan> {
  const encoding = await findEncoding(path, wishes.encoding);
  const read = (offset: number) => linesOf(utf8Blocks(path, encoding.value.value, offset), LINE_BYTES);
  const keys = await findKeys(read(0), fileName);
  if (keys.length === 0) {
    throw new CareoError(
      "records/empty",
      `${JSON.stringify(fileName)} holds no line that is a JSON object.`,
      {
        hint: "JSON lines have one object a line. A CSV with another ending can be renamed to .csv.",
      },
    );
  }
  const columns = uniqueNames(keys.map((key) => key.toString()));
  return {
    fileFormat: "json-lines",
    encoding: encoding.value,
    columns: columns.map(({ name }, at) => ({ name, received: keys[at] as string })),
    problems: encoding.problems,
    start: { offset: 0, ordinal: 1, line: 1, blankLines: 0 },
    batches: (from, batchBytes) => stage(read(from.offset), keys, from, batchBytes),
  };
}

async function findKeys(lines: AsyncIterable<Line[]>, fileName: string): Promise<string[]> {
  const keys = new Set<string>();
  for await (const some of lines) {
    for (const { content, isTooLong } of some) {
      if (isTooLong || !isUtf8(content)) continue;
      for (const key of readJsonLine(content.toString("utf8"))?.keys ?? []) keys.add(key);
      if (keys.size > MOST_COLUMNS) throw tooManyColumns(fileName, keys.size);
    }
  }
  return [...keys];
}

async function* stage(
  lines: AsyncIterable<Line[]>,
  keys: readonly string[],
  from: Resume,
  batchBytes: number,
): AsyncGenerator<StagedBatch> {
  const writer = new BatchWriter(",", batchBytes + 2 ** 16);
  const places = new Map(keys.map((key, at) => [key, at]));
  let next = from;
  for await (const some of lines) {
    for (const line of some) {
      const { end } = line;
      const isBlank = !line.isTooLong && /^[\s]*$/.test(line.content.toString("latin1"));
      if (!isBlank) stageLine(writer, line, places, next);
      next = {
        offset: from.offset + end,
        ordinal: next.ordinal + (isBlank ? 0 : 1),
        line: next.line + 1,
        blankLines: next.blankLines + (isBlank ? 1 : 0),
      };
      if (writer.size >= batchBytes || writer.rejectCount >= MOST_REJECTS) yield writer.take(next);
    }
  }
  if (!writer.isEmpty) yield writer.take(next);
}

function stageLine(
  writer: BatchWriter,
  { content, bytes, isTooLong }: Line,
  places: ReadonlyMap<string, number>,
  { ordinal, line }: Resume,
): void {
  const reject = (code: RejectCode): void =>
    writer.reject({ ordinal, line, code, bytes, text: escapedText(content) });
  const isSound = !isTooLong && isUtf8(content);
  const found = isSound ? readJsonLine(content.toString("utf8")) : undefined;
  if (found === undefined) {
    reject(isTooLong ? "records/line-too-long" : isSound ? "records/bad-json" : "records/bad-bytes");
    return;
  }
  const cells: Cell[] = new Array(places.size).fill(null);
  for (const [at, key] of found.keys.entries()) cells[places.get(key) as number] = found.cells[at] as Cell;
  writer.row(ordinal, cells);
}
