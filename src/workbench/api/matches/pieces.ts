import type { MatchLine } from "../../../casework/index.ts";

/** A piece of a cell; `line` is the place of the evidence that it belongs to. */
export interface Piece {
  readonly text: string;
  readonly line: number | null;
}

/** A word of a name in one cell, as it is looked for among the words of the evidence. */
interface Word {
  readonly cell: number;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const NAME_FEATURES: ReadonlySet<string> = new Set(["name", "unexplained-name", "missing-name"]);

/**
 * Cuts the cells of a name into pieces, each word with the line of evidence it belongs to. Evidence names words as they were
 * sounded, so they are found again by their letters, folded; a word found twice goes to the earlier line first.
 *
 * @param cells as received, in the order in which the name was read
 */
export function namePieces(
  cells: readonly string[],
  lines: readonly MatchLine[],
  side: "left" | "right",
): readonly (readonly Piece[])[] {
  const words = cells.flatMap(wordsOf);
  const taken = new Map<Word, number>();
  lines.forEach((line, at) => {
    if (!NAME_FEATURES.has(line.feature)) return;
    for (const folded of wordsIn(line[side] ?? "")) {
      const found = words.find((word) => !taken.has(word) && word.folded === folded);
      if (found !== undefined) taken.set(found, at);
    }
  });
  return cells.map((cell, at) =>
    piecesOf(
      cell,
      words.filter((word) => word.cell === at),
      taken,
    ),
  );
}

function piecesOf(cell: string, words: readonly Word[], taken: ReadonlyMap<Word, number>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const word of words) {
    const line = taken.get(word);
    if (line === undefined) continue;
    if (word.start > end) pieces.push({ text: cell.slice(end, word.start), line: null });
    pieces.push({ text: cell.slice(word.start, word.end), line });
    end = word.end;
  }
  if (end < cell.length) pieces.push({ text: cell.slice(end), line: null });
  return pieces;
}

const WORD = /[\p{L}\p{M}\p{N}'’ʼ.]+/gu;

function wordsOf(cell: string, at: number): Word[] {
  return [...cell.matchAll(WORD)].map((found) => ({
    cell: at,
    start: found.index,
    end: found.index + found[0].length,
    folded: fold(found[0]),
  }));
}

function wordsIn(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => fold(word)).filter((word) => word !== "");
}

/** Small letters without marks, dots and apostrophes, й and ї apart: as names are compared. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}'’ʼ.]/gu, "");
}
