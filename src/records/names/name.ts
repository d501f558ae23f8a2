/** Reads a whole name: its cells into words, its words into readings, and the words into roles. */
import { splitWords } from "./key.ts";
import { isWeightless } from "./layout-words.ts";
import { layoutsOf } from "./layouts.ts";
import type { ColumnHints, NameCell, NameForm, NameToken, PlacedToken } from "./name-form.ts";
import { readToken } from "./token.ts";

/** Names of more words are matched on these many (design, section 15). */
export const MOST_WORDS = 12;

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
  const found = problemsOf(cells, tokens);
  const problems = found.length > 0 ? { problems: found } : {};
  const unusable = whyUnusable(tokens);
  if (unusable !== undefined) return { cells, tokens, layouts: [], unusable, ...problems };
  return { cells, tokens, layouts: layoutsOf(cells, tokens), ...problems };
}

function problemsOf(cells: readonly NameCell[], tokens: readonly PlacedToken[]): string[] {
  const problems: string[] = [];
  if (tokens.length > MOST_WORDS) problems.push(`more than ${MOST_WORDS} words`);
  if (tokens.some((token) => token.flags.includes("mixed-script"))) problems.push("a word of two scripts");
  if (cells.some((cell) => /[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u.test(cell.text)))
    problems.push("invisible characters");
  return problems;
}

function whyUnusable(tokens: readonly PlacedToken[]): string | undefined {
  if (tokens.length === 0) return "no words";
  if (tokens.every(isWeightless) && tokens.some((token) => token.flags.includes("placeholder")))
    return "a word that stands for no name";
  // A word of one letter is one only where a letter is a letter: 王 is a name.
  const usable = tokens.some(
    (token) =>
      !isWeightless(token) &&
      /\p{L}/u.test(token.key) &&
      (token.script === "other" || [...token.key].length > 1),
  );
  return usable ? undefined : "particles, titles, digits or single letters only";
}
