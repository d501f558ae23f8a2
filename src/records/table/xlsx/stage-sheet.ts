import { CareoError } from "../../../base/index.ts";
import { escapedText } from "../reject.ts";
import type { Resume, StagedBatch } from "../staging/batch.ts";
import { BatchWriter } from "../staging/batch-writer.ts";
import { isFilled, padded } from "./cells.ts";
import { readSheet, type SheetRow } from "./sheet-rows.ts";
import type { SheetRecipe } from "./survey-workbook.ts";
import { readWorkbook } from "./workbook.ts";
import { damaged, openParts } from "./zip.ts";

export interface StageSheet {
  readonly path: string;
  readonly fileName: string;
  readonly recipe: SheetRecipe;
  readonly from: Resume;
  readonly batchBytes: number;
}

/** Bytes of the cells of a row. With every character quoted it is still below what the database is told to read as a line. */
const LONGEST_ROW = 3 * 2 ** 20;

/**
 * Staged rows of one sheet, handed on batch by batch. Row by row it cannot be gone on with in the midst, as it is compressed: what
 * is in the table already is read again and passed over.
 */
export async function stageSheet(input: StageSheet, onBatch: (batch: StagedBatch) => void): Promise<void> {
  const { path, fileName, recipe, from, batchBytes } = input;
  const { part, width, firstRow } = recipe;
  const parts = await openParts(path, fileName);
  const writer = new BatchWriter(",", 2 ** 20);
  let next: Resume = { offset: 0, ordinal: 1, line: firstRow, blankLines: 0 };
  const add = (row: SheetRow): void => {
    if (row.number < firstRow || !isFilled(row.cells)) return;
    if (next.ordinal >= from.ordinal) put(writer, next.ordinal, row, width);
    next = { ...next, ordinal: next.ordinal + 1, line: row.number + 1 };
    if (writer.size >= batchBytes) onBatch(writer.take(next));
  };
  try {
    await readSheet(parts, part, await readWorkbook(parts, fileName), { row: add });
  } catch (cause) {
    throw cause instanceof CareoError ? cause : damaged(fileName, (cause as Error).message, cause);
  } finally {
    parts.close();
  }
  if (!writer.isEmpty) onBatch(writer.take(next));
}

function put(writer: BatchWriter, ordinal: number, { cells, number }: SheetRow, width: number): void {
  const bytes = cells.reduce((sum, cell) => sum + (cell === null ? 0 : Buffer.byteLength(cell)), 0);
  if (bytes <= LONGEST_ROW) writer.row(ordinal, padded(cells, width));
  else {
    const text = escapedText(Buffer.from(cells.map((cell) => (cell ?? "").slice(0, 200)).join(",")));
    writer.reject({ ordinal, line: number, code: "records/line-too-long", bytes, text });
  }
}
