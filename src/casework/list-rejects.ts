import type { ErrorCode } from "../base/index.ts";
import type { OpenCase } from "./open-case.ts";
import { getTable, openRecordSet } from "./open-record-set.ts";

/** A row of a table that could not be read. */
export interface ListedReject {
  readonly ordinal: number;
  readonly line: number;
  readonly code: ErrorCode;
  readonly col: number | null;
  readonly bytes: number;
  /** How it begins, escaped. */
  readonly text: string;
}

/** Every row of a table that could not be read, in batches, in the order of the file. */
export async function* listRejects(open: OpenCase, said: string): AsyncGenerator<ListedReject[]> {
  const table = await openRecordSet(open, getTable(open.state, said));
  try {
    yield* table.db.stream<ListedReject>("SELECT * FROM rejects ORDER BY ordinal");
  } finally {
    table.close();
  }
}
