/** Turns the codes that a database gives for the cells of a row into a row of numbers. */
import { COLUMNS, MOST_ROW_WORDS } from "../row-tokens.ts";
import type { EncodedRow } from "./block-writer.ts";
import type { PieceWords } from "./piece-words.ts";
import { COLUMN_BITS } from "./row-block.ts";

/** Adds the words of one piece to a row. Words past the most a row may have are left out and counted. */
export function pieceAdder(pieces: PieceWords): {
  add(row: EncodedRow, piece: number, column: number): void;
  cut: number;
} {
  const { starts, ids } = pieces;
  const adder = {
    cut: 0,
    add(row: EncodedRow, piece: number, column: number): void {
      const end = starts[piece + 1] as number;
      for (let at = starts[piece] as number; at < end; at++) {
        if (row.length >= MOST_ROW_WORDS) {
          adder.cut++;
          continue;
        }
        row.words[row.length++] = ((ids[at] as number) << COLUMN_BITS) | column;
      }
    },
  };
  return adder;
}

export function columnIndex(column: (typeof COLUMNS)[number]): number {
  return COLUMNS.indexOf(column);
}
