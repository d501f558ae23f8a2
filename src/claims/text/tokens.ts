import type { Shape, Token } from "./token.ts";

// A word may hold apostrophes (U+0027, U+2019, U+02BC) and combining marks inside; `\b` is ASCII and of no use here.
const PIECES =
  /(?<word>\p{L}[\p{L}\p{M}\u00ad]*(?:['\u2019\u02bc]\p{L}[\p{L}\p{M}\u00ad]*)*)|(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*)|[^\s\p{Cf}]/gu;

const ENGLISH_POSSESSIVE = /^[\p{sc=Latn}\p{M}]+(['\u2019]s)$/iu;

/** The tokens of `text` between two UTF-16 offsets, in order. */
export function readTokens(text: string, start = 0, end: number = text.length): Token[] {
  const tokens: Token[] = [];
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
  let previousEnd = 0;
  for (const match of stretch.matchAll(PIECES)) {
    const from = match.index;
    const piece = match[0];
    const spaced = from > previousEnd && /\s/.test(stretch.slice(previousEnd, from));
    previousEnd = from + piece.length;
    if (match.groups?.["word"] !== undefined) pushWord(tokens, piece, start + from, spaced);
    else {
      const kind = match.groups?.["number"] === undefined ? "mark" : "number";
      tokens.push({
        start: start + from,
        end: start + previousEnd,
        text: piece,
        folded: piece,
        kind,
        shape: "none",
        spaced,
      });
    }
  }
  return tokens;
}

function pushWord(tokens: Token[], word: string, start: number, spaced: boolean): void {
  const possessive = ENGLISH_POSSESSIVE.exec(word)?.[1];
  const stem = possessive ? word.slice(0, -possessive.length) : word;
  tokens.push(wordToken(stem, start, spaced));
  if (possessive) tokens.push(wordToken(possessive, start + stem.length, false));
}

function wordToken(text: string, start: number, spaced: boolean): Token {
  return {
    start,
    end: start + text.length,
    text,
    folded: foldWord(text),
    kind: "word",
    shape: shapeOf(text),
    spaced,
  };
}

/** What a word list is looked up with; see `Token.folded`. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z\u0430-\u0450\u0452-\u045f\u0491]*$/.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replace(/\u00ad|\u0301/g, "")
    .replace(/['\u02bc]/g, "\u2019")
    .replaceAll("ё", "е");
}

function shapeOf(text: string): Shape {
  const lower = text.toLowerCase();
  if (text === lower) return text === text.toUpperCase() ? "none" : "lower";
  const rest = text.slice(1);
  if (rest === lower.slice(1)) return "capital";
  return text === text.toUpperCase() ? "upper" : "mixed";
}
