/**
 * The folded form of a word, and the words of a cell. A key keeps the tilde of ñ (it is worth 3.6 points of surname
 * phone equality) and what tells Cyrillic letters apart (й, ё, ї); every other mark, case and width is dropped.
 */

/** Apostrophes and signs used for the soft sign: removed inside a word, after NFC. */
const APOSTROPHES = /['’‘ʼ`´ʹʺ′″ʻ“”"]/gu;
/** Kept in the cell as received; no part of a key. Controls, bidi marks, zero-width characters, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

export type Adjacency = "hyphen" | "space" | "apostrophe" | "none";
export interface SplitWord {
  readonly text: string;
  readonly before: Adjacency;
}

/** The folded form of one word. Folding a key again gives the same key. */
export function foldKey(text: string): string {
  if (/^[a-zа-яё]+$/u.test(text)) return text;
  const clean = text.normalize("NFKC").replace(INVISIBLE, "").replace(APOSTROPHES, "").toLowerCase();
  return dropAccents(clean);
}

function dropAccents(text: string): string {
  let out = "";
  for (const letter of text.normalize("NFC")) out += foldLetter(letter);
  return out.replace(/\p{M}/gu, "");
}

function foldLetter(letter: string): string {
  if (letter < "\u0080") return letter;
  if (KEPT.has(letter)) return letter;
  return SPECIAL.get(letter) ?? letter.normalize("NFD").replace(/\p{M}/gu, "");
}

/** Letters that are letters of their own, not a letter with an accent. */
const KEPT = new Set([..."ñйёїўґ"]);
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
  ["ħ", "h"],
  ["ŋ", "n"],
  ["ς", "σ"],
]);

/** The words of a cell, split at spaces, hyphens and punctuation; an apostrophe does not split. */
export function splitCell(text: string): string[] {
  return splitWords(text).map((word) => word.text);
}

// A full stop ends a word and stays with it, for it marks an initial or an abbreviation.
const WORD = /[^\s\p{Pd}·・־,;:/\\()[\]{}<>|_+=*#&!?«»"“”„.\p{Cc}]+\.?/gu;
const PLAIN = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;

/** The same, saying what stood before each word. */
export function splitWords(text: string): SplitWord[] {
  if (PLAIN.test(text)) {
    return text.split(" ").map((word, index) => ({ text: word, before: index === 0 ? "none" : "space" }));
  }
  const words: SplitWord[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(end, match.index);
    const before = words.length === 0 ? "none" : /^\p{Pd}$|^[·・־]$/u.test(gap) ? "hyphen" : "space";
    end = match.index + match[0].length;
    if (/[\p{L}\p{N}]/u.test(match[0])) words.push({ text: match[0], before });
  }
  return words;
}
