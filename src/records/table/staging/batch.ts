import type { Reject } from "../reject.ts";

/**
 * Some rows on their way into the database: CSV text that the database cannot misread, because this program wrote or
 * checked every byte of it. The first cell is the row's ordinal; cells are quoted with `"` where they need it; a cell
 * that is absent is `STAGED_NULL`, unquoted.
 */
export interface StagedBatch {
  readonly bytes: Uint8Array;
  readonly delimiter: string;
  readonly rows: number;
  readonly rejects: readonly Reject[];
  /** Where to go on after this batch. */
  readonly next: Resume;
}

/** A place between two rows of a file, after transcoding to UTF-8. */
export interface Resume {
  /** Bytes. */
  readonly offset: number;
  /** Of the next row. */
  readonly ordinal: number;
  /** Of the next line, from 1. */
  readonly line: number;
  /** Lines without any character met so far; they are no rows. */
  readonly blankLines: number;
}

/** Stands for SQL NULL in staged text. No cell is mistaken for it: a cell that begins with a control is quoted. */
export const STAGED_NULL = "\u0001";
