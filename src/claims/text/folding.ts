import { foldLookAlikes } from "./look-alikes.ts";

/**
 * What a word list is looked up with: lower case, composed, without stress marks, soft hyphens and the hyphen at the end
 * of a line, ligatures opened, ё as е, every apostrophe as U+2019, look-alike letters of the other script as their own.
 */
export function foldWord(text: string): string {
  if (PLAIN.test(text)) return text;
  let folded = foldOnce(text);
  // Lower case may open a letter (İ) whose parts then compose, or change script, anew. A fold must not fold on.
  for (let round = 0; round < MOST_ROUNDS && !PLAIN.test(folded); round++) {
    const again = foldOnce(folded);
    if (again === folded) break;
    folded = again;
  }
  return folded;
}

// Every letter tried settles in three rounds; the bound is for letters not tried.
const MOST_ROUNDS = 8;

/** Letters that are as a word list has them. */
const PLAIN = /^[a-z\u0430-\u0450\u0452-\u045f\u0491]*$/;

function foldOnce(text: string): string {
  const lower = foldLookAlikes(openLigatures(text)).toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(LINE_END_HYPHEN, "")
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(APOSTROPHE, "\u2019")
    .replaceAll("ё", "е");
}

const LINE_END_HYPHEN = /[-\u2010\u00ad]\s+/g;
// The stress mark of dictionaries is a loose U+0301; where it made a letter of its own (é), composing has used it up.
const INVISIBLE = /\p{Cf}|\u0301/gu;
const APOSTROPHE = /['\u02bc]/g;

function openLigatures(word: string): string {
  return /[\ufb00-\ufb06\uff21-\uff5a]/.test(word) ? word.normalize("NFKC") : word;
}
