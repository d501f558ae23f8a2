import type { Resume, StagedBatch } from "../staging/batch.ts";
import { BatchWriter } from "../staging/batch-writer.ts";
import { isFilled, padded } from "./cells.ts";
import { readSheet, type SheetRow } from "./sheet-rows.ts";
import type { Workbook } from "./workbook.ts";
import { openParts } from "./zip.ts";

export interface StageSheet {
  readonly path: string;
  readonly fileName: string;
  readonly part: string;
  readonly workbook: Workbook;
  readonly width: number;
  /** Number of the first row of the table in the workbook. */
  readonly firstRow: number;
  readonly from: Resume;
  readonly batchBytes: number;
}

/**
 * Staged rows of one sheet. Row by row it cannot be gone on with in the midst, as it is compressed: what is in the table
 * already is read again and passed over. A sheet has at most 1,048,576 rows, so its batches are gathered and then handed on.
 */
export async function* stageSheet(input: StageSheet): AsyncGenerator<StagedBatch> {
  const { path, fileName, part, workbook, width, firstRow, from, batchBytes } = input;
  const parts = await openParts(path, fileName);
  const writer = new BatchWriter(",", 2 ** 20);
  const batches: StagedBatch[] = [];
  let next: Resume = { offset: 0, ordinal: 1, line: firstRow, blankLines: 0 };
  const add = (row: SheetRow): void => {
    if (row.number < firstRow || !isFilled(row.cells)) return;
    if (next.ordinal >= from.ordinal) writer.row(next.ordinal, padded(row.cells, width));
    next = { ...next, ordinal: next.ordinal + 1, line: row.number + 1 };
    if (writer.size >= batchBytes) batches.push(writer.take(next));
  };
  try {
    await readSheet(parts, part, workbook, { row: add });
  } finally {
    parts.close();
  }
  if (!writer.isEmpty) batches.push(writer.take(next));
  yield* batches;
}
