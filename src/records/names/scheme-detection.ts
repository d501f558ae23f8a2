/**
 * Which romanisation schemes a column of Latin words may follow: those under which the words could have been written.
 * A word fits a scheme when some Cyrillic word gives it back; sequences no Russian name has count against it.
 */
import { romanise, schemeNames } from "./romanise.ts";
import { romanisationSchemes } from "./tables/romanisation.generated.ts";

export interface SchemeFit {
  readonly scheme: string;
  /** 0 to 1: the mean over the words; 1 when every word could have been written so. */
  readonly fit: number;
}

/** Cyrillic words tried for one Latin word; more only differ in э for е. */
const MOST_TRIED = 64;
const LONGEST_WORD = 24;
/** What each odd sequence takes off a word's fit; start value, checked on romanised Spanish and Russian names. */
const ODD = 0.3;
const ODD_SEQUENCES =
  /^[ыьъ]|[аеёиоуыэюя]ы|[гкхжшчщ]ы|[иыйь][ауыэ]|й[еоё](?!$)(?<!^й.)|[бвгджзклмнпрстфхцчшщ]э|[кзцтсг]х|ьь|ъ/gu;
const SAME = 0.005;

/** Best first. Words are lower case, one each; `mostWords` bounds the work. */
export function fitSchemes(words: readonly string[], mostWords = 120): SchemeFit[] {
  const sample = words.filter(
    (word) => /^[\p{Script=Latin}'’ʹ`]+$/u.test(word) && word.length <= LONGEST_WORD,
  );
  const step = Math.max(1, Math.floor(sample.length / mostWords));
  const tried = sample.filter((_, index) => index % step === 0).slice(0, mostWords);
  if (tried.length === 0) return [];
  return schemeNames
    .map((scheme) => ({
      scheme,
      fit: tried.reduce((sum, word) => sum + fitOf(word, scheme), 0) / tried.length,
    }))
    .sort((a, b) => b.fit - a.fit || (a.scheme < b.scheme ? -1 : 1));
}

/** The schemes that fit best, all that fit as well; none when not even these explain four words in five. */
export function schemesOf(words: readonly string[]): readonly string[] {
  const fits = fitSchemes(words);
  const best = fits[0]?.fit ?? 0;
  return best < 0.8 ? [] : fits.filter(({ fit }) => fit >= best - SAME).map(({ scheme }) => scheme);
}

function fitOf(word: string, scheme: string): number {
  let best = 0;
  for (const cyrillic of originals(word, scheme)) {
    if (romanise(cyrillic, scheme) !== word) continue;
    const odd = cyrillic.match(ODD_SEQUENCES)?.length ?? 0;
    best = Math.max(best, 1 - ODD * odd);
    if (best === 1) break;
  }
  return best;
}

/** Cyrillic words that may give `word` under the scheme; whether they do is for the caller to check. */
function originals(word: string, scheme: string): string[] {
  const table = inverse(scheme);
  const found: string[] = [];
  const grow = (at: number, text: string): void => {
    if (found.length >= MOST_TRIED) return;
    if (at === word.length) {
      found.push(text);
      return;
    }
    // Longer graphemes first: kh is х before it is кh.
    for (let length = Math.min(5, word.length - at); length > 0; length--) {
      for (const letter of table.get(word.slice(at, at + length)) ?? []) grow(at + length, text + letter);
    }
  };
  grow(0, "");
  return found;
}

const inverses = new Map<string, ReadonlyMap<string, readonly string[]>>();

function inverse(scheme: string): ReadonlyMap<string, readonly string[]> {
  const known = inverses.get(scheme);
  if (known) return known;
  const table = new Map<string, string[]>();
  const add = (latin: string, cyrillic: string): void => {
    const list = table.get(latin) ?? [];
    if (latin !== "" && !list.includes(cyrillic)) list.push(cyrillic);
    table.set(latin, list);
  };
  const { letters, afterLetter, beforeLetter, ending } = romanisationSchemes[scheme] ?? { letters: {} };
  for (const [letter, latin] of Object.entries(letters)) add(latin, letter);
  for (const [pair, latin] of Object.entries(afterLetter ?? {})) add(latin, pair.slice(-1));
  for (const [pair, latin] of Object.entries(beforeLetter ?? {})) add(latin, pair.slice(0, 1));
  for (const [end, latin] of Object.entries(ending ?? {})) add(latin, end);
  inverses.set(scheme, table);
  return table;
}
