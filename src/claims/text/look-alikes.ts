/**
 * Latin letters inside Cyrillic words and the reverse: typed with the wrong keyboard, left by a scanner, or put there so
 * that a search fails. Pairs that look the same in upright print, from the confusables table of Unicode (UTS 39), kept
 * to the letters of our four languages.
 */
const LATIN = "AaBCcEeHIiJjKkMOoPpSsTXxYy";
const CYRILLIC = "АаВСсЕеНІіЈјКкМОоРрЅѕТХхУу";

const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
  [...LATIN].map((each, at) => [each, CYRILLIC.charAt(at)]),
);
const TO_LATIN: ReadonlyMap<string, string> = new Map(
  [...CYRILLIC].map((each, at) => [each, LATIN.charAt(at)]),
);

const HAS_LATIN = /[A-Za-z]/;
const HAS_CYRILLIC = /[\u0400-\u04ff]/;

/** The word in one script, or as it stands where its letters cannot be those of one script. */
export function foldLookAlikes(word: string): string {
  if (!HAS_CYRILLIC.test(word) || !HAS_LATIN.test(word)) return word;
  const latin = word.replace(/[^A-Za-z]/g, "");
  const cyrillic = word.replace(/[^\u0400-\u04ff]/g, "");
  const asCyrillic = [...latin].every((letter) => TO_CYRILLIC.has(letter));
  const asLatin = [...cyrillic].every((letter) => TO_LATIN.has(letter));
  if (asCyrillic && (!asLatin || cyrillic.length >= latin.length)) return replaceBy(TO_CYRILLIC, word);
  return asLatin ? replaceBy(TO_LATIN, word) : word;
}

function replaceBy(table: ReadonlyMap<string, string>, word: string): string {
  return [...word].map((letter) => table.get(letter) ?? letter).join("");
}
