/** Reads a whole name: its cells into words, its words into readings, and the words into roles. */
import { splitWords } from "./key.ts";
import { layoutsOf } from "./layouts.ts";
import type { ColumnHints, NameCell, NameForm, NameToken, PlacedToken } from "./name-form.ts";
import { readToken } from "./token.ts";

/** `read` may be a remembered readToken: a table holds far fewer distinct words than words. */
export function readName(
  cells: readonly NameCell[],
  hints: ColumnHints = {},
  read: (text: string, hints: ColumnHints) => NameToken = readToken,
): NameForm {
  const tokens: PlacedToken[] = cells.flatMap((cell, index) =>
    splitWords(cell.text).map((word) => ({
      ...read(word.text, hints),
      cell: index,
      adjacentToPrevious: word.before,
    })),
  );
  const unusable = whyUnusable(tokens);
  if (unusable !== undefined) return { cells, tokens, layouts: [], unusable };
  return { cells, tokens, layouts: layoutsOf(cells, tokens) };
}

function whyUnusable(tokens: readonly PlacedToken[]): string | undefined {
  if (tokens.length === 0) return "no words";
  const usable = tokens.some(
    (token) => !token.flags.includes("particle") && [...token.key].length > 1 && /\p{L}/u.test(token.key),
  );
  return usable ? undefined : "particles, digits or single letters only";
}
