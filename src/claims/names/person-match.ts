import { GIVEN, namePack } from "./lexicon.ts";
import { isCyrillic, sameWord } from "./spelling.ts";
import { isPatronymic } from "./surnames.ts";

/**
 * Whether two spellings can be one person. Never with two different first names: "Ana Leko" and "Ida Leko" are two, and so are "Ana
 * María" and "María" with one family name.
 */
export function canBeOnePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (short.length === 1) return isNamedBy(short[0] as string, long);
  return isWithin(short, long) || (short.length === long.length && isWithin([...short].reverse(), long));
}

/** A lone word names a person by a family name; by the first name only where nothing else is known of them. */
function isNamedBy(word: string, name: readonly string[]): boolean {
  if (word.length < 3) return false;
  if (name.length === 1) return sameWord(word, name[0] as string);
  return name.slice(1).some((part) => part.length > 2 && !isPatronymic(part, "ru") && sameWord(word, part));
}

/** Every word of the short name is in the long one, in order, and the family name and first name are its own. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !sameWord(word, long[at] as string)) at++;
    if (at === long.length) return false;
    at++;
  }
  const [first, longFirst] = [short[0] as string, long[0] as string];
  if (sameWord(first, longFirst)) return short.length > 1;
  return !isGivenName(first);
}

export function isGivenName(word: string): boolean {
  const pack = namePack(isCyrillic(word) ? "ru" : "es");
  const other = namePack(isCyrillic(word) ? "uk" : "en");
  return (((pack.words.get(word) ?? 0) | (other.words.get(word) ?? 0)) & GIVEN) !== 0;
}
