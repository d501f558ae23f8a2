/**
 * How words are compared in a search: letters folded, so that accents, case and the apostrophes of several keyboards make no
 * difference; and a coarse Latin key, by which a name is found whatever letters it is written in.
 */
import { romanise } from "../../names/index.ts";

/** A word of a text as a search sees it, and where it stands: UTF-16 offsets into the text as it was given. */
export interface FoldedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`´][\p{L}\p{M}\p{N}]+)*/gu;
const APOSTROPHES = /['’ʼ‘`´]/g;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const FOLDABLE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Every word of a text, in its order. */
export function foldedWords(text: string): FoldedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: foldWord(word),
    start: index,
    end: index + word.length,
  }));
}

/** Letters that no decomposition folds. */
const LETTERS: Readonly<Record<string, string>> = {
  ё: "е",
  ґ: "г",
  ł: "l",
  đ: "d",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
  ð: "d",
};

/** й and ї are letters of their own, and not и and і with a mark. */
const KEPT = new Set(["й", "ї", "ў"]);

export function foldWord(word: string): string {
  const lower = word.toLowerCase().normalize("NFC").replace(APOSTROPHES, "'");
  let out = "";
  let base = "";
  for (const letter of lower) {
    if (/\p{M}/u.test(letter)) {
      // In other scripts marks are vowels.
      if (!FOLDABLE.test(base)) out += letter;
      continue;
    }
    base = letter;
    const bare = KEPT.has(letter) || !FOLDABLE.test(letter) ? letter : withoutMarks(letter);
    out += LETTERS[bare] ?? bare;
  }
  return out;
}

function withoutMarks(letter: string): string {
  return LETTERS[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, "");
}

// What one scheme and the next write otherwise, made one. In this order.
const MADE_ONE: readonly (readonly [RegExp, string])[] = [
  [/'/g, ""],
  [/x/g, "ks"],
  [/ph/g, "f"],
  [/shch|sch|sh|sz/g, "s"],
  [/zh/g, "z"],
  [/kh/g, "h"],
  [/tch|tsch|ch|cz|ts|tz/g, "c"],
  [/g/g, "h"],
  [/w/g, "v"],
  [/[yj]/g, "i"],
  [/i(?=[aeou])/g, ""],
  [/(.)\1+/g, "$1"],
];

/** The scheme that the key starts from: that of passports, for Russian; other letters are given beforehand. */
const SCHEME = "icao_doc_9303";
const OTHER_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ії]/g, "и"],
  [/є/g, "е"],
  [/ў/g, "у"],
];
const SHORTEST_KEY = 2;

/** The key of a folded word, or the word itself where little would be left of it. */
export function latinKey(folded: string): string {
  const latin = CYRILLIC.test(folded) ? foldWord(romanise(replaced(folded, OTHER_LETTERS), SCHEME)) : folded;
  const key = replaced(latin, MADE_ONE);
  return key.length < SHORTEST_KEY ? latin : key;
}

function replaced(text: string, pairs: readonly (readonly [RegExp, string])[]): string {
  return pairs.reduce((word, [from, to]) => word.replace(from, to), text);
}
