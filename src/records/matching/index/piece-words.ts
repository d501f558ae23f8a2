/**
 * The pieces of a table's name cells and the words they hold. SQL only splits cells at spaces; what a piece means is
 * decided here, once for each distinct piece: most are one word, `Гарсия-Лопес` two, `-` none.
 */
import { splitCell } from "../../names/index.ts";

export interface PieceWords {
  /** The dictionary of the table: distinct words in small letters, in order of first sight. A word's id is its index. */
  readonly words: readonly string[];
  /** Words of piece p: `ids` from `starts[p]` to `starts[p + 1]`. */
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}

export function readPieces(pieces: readonly string[]): PieceWords {
  const known = new Map<string, number>();
  const words: string[] = [];
  const starts = new Uint32Array(pieces.length + 1);
  const ids: number[] = [];
  pieces.forEach((piece, index) => {
    for (const text of splitCell(piece)) {
      const word = text.toLowerCase();
      let id = known.get(word);
      if (id === undefined) {
        id = words.length;
        known.set(word, id);
        words.push(word);
      }
      ids.push(id);
    }
    starts[index + 1] = ids.length;
  });
  return { words, starts, ids: Uint32Array.from(ids) };
}
