/** Writes a Cyrillic word in Latin letters by a named scheme (resources/romanisation). */

import { CareoError } from "../../base/index.ts";
import type { RomanisationScheme } from "./resource-shapes.ts";
import { romanisationSchemes } from "./tables/romanisation.generated.ts";

const ENDING_LETTERS = 2;
const WORDS = /[\p{L}\p{M}'’ʼ]+/gu;

/** Names of the schemes, in order. */
export const schemeNames: readonly string[] = Object.keys(romanisationSchemes);

/** The text with every Cyrillic letter in Latin; other characters stay. Throws `records/unknown-scheme`. */
export function romanise(text: string, scheme: string): string {
  const found = romanisationSchemes[scheme];
  if (!found) {
    throw new CareoError("records/unknown-scheme", `There is no romanisation scheme "${scheme}".`, {
      hint: `Use one of: ${schemeNames.join(", ")}.`,
    });
  }
  return text.replace(WORDS, (word) => romaniseWord(word, found));
}

function romaniseWord(word: string, scheme: RomanisationScheme): string {
  const stem = word.slice(0, -ENDING_LETTERS);
  const ending = scheme.ending?.[word.slice(-ENDING_LETTERS).toLowerCase()];
  return stem !== "" && ending !== undefined ? letters(stem, scheme) + ending : letters(word, scheme);
}

function letters(word: string, scheme: RomanisationScheme): string {
  let out = "";
  for (let index = 0; index < word.length; index++) {
    const letter = word[index] as string;
    const lower = letter.toLowerCase();
    const before = (word[index - 1] ?? "").toLowerCase();
    const after = (word[index + 1] ?? "").toLowerCase();
    const latin =
      scheme.afterLetter?.[before + lower] ??
      scheme.beforeLetter?.[lower + after] ??
      scheme.letters[lower] ??
      letter;
    out += letter === lower ? latin : capital(latin);
  }
  return out;
}

function capital(latin: string): string {
  return latin === "" ? "" : (latin[0] as string).toUpperCase() + latin.slice(1);
}
