/**
 * The folded form of a word, what its sounding needs beside that, and the words of a cell. A key keeps the tilde of ñ
 * (it is worth 3.6 points of surname phone equality) and й, ї, ў, ґ; every other mark, case and width is dropped, and ё
 * is е, as most Russian texts print it.
 */

/** Apostrophes and signs for the soft sign. */
const APOSTROPHES = /['’‘ʼ`´ʹʺ′″ʻ“”"]/gu;
/** Kept in the cell as received; no part of a key: controls, bidi marks, zero-width characters, lone surrogates. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Variation_Selector}/gu;
const FOLDED = /^[a-zа-я]+$/u;

/** The folded form of one word. Folding a key again gives the same key. */
export function foldKey(text: string): string {
  if (FOLDED.test(text)) return text;
  return foldMarks(clean(text).replace(APOSTROPHES, ""), KEPT_IN_KEY).replaceAll("ё", "е");
}

/** A Latin word for a Spanish reading: as its key, with ü and ç kept. */
export function spanishLetters(text: string): string {
  if (FOLDED.test(text)) return text;
  return foldMarks(clean(text).replace(APOSTROPHES, ""), KEPT_IN_SPANISH);
}

/** A word as printed, lower case, apostrophes gone: for readers that tell letters with marks apart (č, š, è). */
export function markedLetters(text: string): string {
  if (FOLDED.test(text)) return text;
  return foldMarks(clean(text).replace(APOSTROPHES, ""), KEPT_MARKED);
}

/** A Cyrillic word for sounding: an apostrophe is ъ, and ё stays. */
export function cyrillicLetters(text: string): string {
  if (FOLDED.test(text)) return text;
  return foldMarks(clean(text).replace(APOSTROPHES, "ъ"), KEPT_IN_KEY);
}

function clean(text: string): string {
  return text.normalize("NFKC").replace(INVISIBLE, "").toLowerCase().normalize("NFC");
}

/** Letters of their own, not letters with an accent. */
const KEPT_IN_KEY = new Set([..."ñйёїўґ"]);
const KEPT_IN_SPANISH = new Set([..."ñüç"]);
/** Letters with marks that the tables of romanised and plain words name. */
const KEPT_MARKED = new Set([..."ñčšžŝûâèéėĭīëёȳăłäöüçţțşșã"]);
/** Letters that do not decompose. */
const SPELT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: "ss",
    æ: "ae",
    œ: "oe",
    ø: "o",
    ł: "l",
    đ: "d",
    ð: "d",
    þ: "th",
    ı: "i",
    ħ: "h",
    ŋ: "n",
    ς: "σ",
  }),
);

/** Scripts whose marks are accents or points; elsewhere (kana, Devanagari) a mark changes the letter. */
const BARE =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Inherited}]/u;

function foldMarks(text: string, kept: ReadonlySet<string>): string {
  let out = "";
  for (const letter of text) {
    if (letter < "\u0080" || kept.has(letter)) out += letter;
    else
      out +=
        SPELT.get(letter) ?? (BARE.test(letter) ? letter.normalize("NFD").replace(/\p{M}/gu, "") : letter);
  }
  return out.normalize("NFC");
}

export type Adjacency = "hyphen" | "space" | "apostrophe" | "none";
export interface SplitWord {
  readonly text: string;
  readonly before: Adjacency;
}

/** The words of a cell, split at spaces, hyphens and punctuation; an apostrophe does not split. */
export function splitCell(text: string): string[] {
  return splitWords(text).map((word) => word.text);
}

// A full stop ends a word and stays with it, for it marks an initial or an abbreviation.
// г-н and д-р are one word.
const WORD =
  /(?<!\p{L})[гд]-(?:на?|жа|ра?)(?!\p{L})|[^\s\p{Pd}·・־,;:/\\()[\]{}<>|_+=*#&!?«»"“”„.\p{Cc}]+\.?/giu;
const PLAIN = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;
const HYPHEN = /^(?:\p{Pd}|[·・־])$/u;

/** The same, saying what stood before each word. */
export function splitWords(text: string): SplitWord[] {
  if (PLAIN.test(text)) {
    return text.split(" ").map((word, index) => ({ text: word, before: index === 0 ? "none" : "space" }));
  }
  const words: SplitWord[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const before =
      words.length === 0 ? "none" : HYPHEN.test(text.slice(end, match.index)) ? "hyphen" : "space";
    end = match.index + match[0].length;
    if (/[\p{L}\p{N}]/u.test(match[0])) words.push({ text: match[0], before });
  }
  return words;
}
