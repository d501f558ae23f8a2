import { latinise } from "./latinise.ts";

/** One written word: as it stands, and in Latin letters. */
export interface WrittenWord {
  readonly source: string;
  readonly text: string;
}

const APOSTROPHES = /['’‘ʼ`´ʹ′ʻʾʿ]/gu;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Cs}]/gu;
/** The article is written with its word in Arabic letters, apart in Latin ones; not in الله. */
const ARABIC_ARTICLE = /(?<!\p{L})(ال)(?=\p{L}{3})(?!له)/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ASCII = /^[ -~]*$/;

/** The words of a text. Accents, apostrophes and signs of punctuation are gone; a comma is told by `hasComma`. */
export function writtenWords(text: string): WrittenWord[] {
  const clean = ASCII.test(text)
    ? text.replaceAll("'", "").replaceAll("`", "")
    : text.normalize("NFKC").replace(INVISIBLE, "").replace(APOSTROPHES, "").replace(ARABIC_ARTICLE, "$1 ");
  const words: WrittenWord[] = [];
  for (const [source] of clean.matchAll(WORD)) {
    const latin = latinise(greekPairs(source.toLowerCase())).replaceAll(" ", "");
    // A script we have no letters for stays as it is: equal words still agree.
    words.push({ source, text: latin === "" ? source.toLowerCase() : latin });
  }
  return words;
}

const GREEK = /\p{Script=Greek}/u;

/** Two letters of Greek that are one sound: ντ is d, μπ b, γκ g, ου u. */
function greekPairs(word: string): string {
  if (!GREEK.test(word)) return word;
  const bare = word.normalize("NFD").replace(/\p{M}/gu, "");
  return bare.replaceAll("ντ", "d").replaceAll("μπ", "b").replaceAll("γκ", "g").replaceAll("ου", "u");
}
