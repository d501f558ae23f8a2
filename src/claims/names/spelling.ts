import { foldWord, readTokens } from "../text/tokens.ts";
import { sameInAnotherCase } from "./inflection.ts";
import { namePack } from "./lexicon.ts";

/** A mention as it is compared: folded words without marks, and without accents ("Gutiérrez" is "Gutierrez"). */
export interface Spelling {
  readonly written: string;
  readonly words: readonly string[];
}

export function spellingOf(written: string): Spelling {
  const words = readTokens(written)
    .filter((token) => token.kind !== "mark" && token.folded !== "’s")
    .map((token) => withoutAccents(token.folded));
  return { written: written.replace(/\s+/g, " "), words };
}

/** Latin accents only: й and ї are letters, not accents. */
export function withoutAccents(folded: string): string {
  return /[\u00c0-\u024f]/.test(folded) ? foldWord(folded.normalize("NFD").replace(/\p{M}/gu, "")) : folded;
}

/** Whether two words are one: equal, in another case, or an initial and what it stands for. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charCodeAt(0) === b.charCodeAt(0);
  if (!isCyrillic(a) || !isCyrillic(b)) return false;
  return sameInAnotherCase(a, b) || nominativeOf(a) === nominativeOf(b);
}

function nominativeOf(word: string): string {
  return namePack("uk").nominatives.get(word) ?? namePack("ru").nominatives.get(word) ?? word;
}

export function isCyrillic(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x400 && unit < 0x530;
}

/**
 * The written form that stands for all: the one with most words, of those the one that looks most like a nominative,
 * of those the shortest, of those the first.
 */
export function fullestForm(spellings: readonly Spelling[]): string {
  const [best] = [...spellings].sort(
    (a, b) =>
      fullWords(b) - fullWords(a) || obliqueness(a) - obliqueness(b) || a.written.length - b.written.length,
  );
  return best?.written ?? "";
}

function fullWords(spelling: Spelling): number {
  return spelling.words.filter((word) => word.length > 1).length;
}

/** How far the words are from a nominative, by the endings that only other cases have. */
function obliqueness(spelling: Spelling): number {
  let sum = 0;
  for (const word of spelling.words) {
    if (!isCyrillic(word)) continue;
    if (/(?:у|ю|ом|ем|ою|ею|ым|ах|ях|ого|его|ому|ему|ові|еві)$/.test(word)) sum += 2;
    else if (/(?:[иыіїеє])$/.test(word)) sum += 1;
  }
  return sum;
}
