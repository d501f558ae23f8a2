import type { FoundProblem } from "../found.ts";
import {
  APOSTROPHE,
  COMBINING,
  classAt,
  DIGIT,
  FORMAT,
  LETTER,
  LOWER,
  OTHER,
  SPACE,
  UPPER,
  widthAt,
} from "./characters.ts";
import { foldWord } from "./folding.ts";
import { foldLookAlikes } from "./look-alikes.ts";
import type { Shape, Token, TokenKind } from "./token.ts";

export { foldWord } from "./folding.ts";

/**
 * The tokens of `text` between two UTF-16 offsets, in order. Every character that is neither white space nor invisible
 * is in exactly one token. A word holds the apostrophes, combining marks and soft hyphens inside it, and goes on over
 * the hyphen at the end of a line; a footnote mark in brackets, glued to what it notes, is one mark. What was odd (look-alike letters) is
 * added to `problems`. Hand-written: an expression with named groups reads 4 MB a second, this more than ten.
 */
export function readTokens(
  text: string,
  start = 0,
  end: number = text.length,
  problems: FoundProblem[] = [],
): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let spaced = false;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === FORMAT) {
      if (kind === SPACE) spaced = tokens.length > 0;
      at += widthAt(text, at);
      continue;
    }
    if (kind === LOWER || kind === UPPER || kind === LETTER)
      at = readWord(text, at, end, spaced, tokens, problems);
    else if (kind === DIGIT) at = readNumber(text, at, end, spaced, tokens);
    else at = readMark(text, at, end, spaced, tokens);
    spaced = false;
  }
  return tokens;
}

function readNumber(text: string, from: number, end: number, spaced: boolean, tokens: Token[]): number {
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const isSeparator = (unit === 0x2e || unit === 0x2c) && at + 1 < end && classAt(text, at + 1) === DIGIT;
    if (!isSeparator && classAt(text, at) !== DIGIT) break;
    at += widthAt(text, at);
  }
  return push(tokens, text.slice(from, at), from, "number", spaced);
}

function readMark(text: string, from: number, end: number, spaced: boolean, tokens: Token[]): number {
  const note = spaced || tokens.length === 0 ? 0 : footnoteLength(text, from, end);
  if (note > 0) return push(tokens, text.slice(from, from + note), from, "mark", spaced);
  const pair = text.slice(from, Math.min(from + 2, end));
  if (DOUBLED.has(pair)) return push(tokens, pair, from, "mark", spaced);
  let at = from + widthAt(text, from);
  while (at < end && joinsMark(text, at, end)) at += widthAt(text, at);
  return push(tokens, text.slice(from, at), from, "mark", spaced);
}

/** Whether the character belongs to the mark before it: accents, variation selectors, joined emoji. */
function joinsMark(text: string, at: number, end: number): boolean {
  const kind = classAt(text, at);
  if (kind === COMBINING) return true;
  if (text.charCodeAt(at) === ZERO_WIDTH_JOINER) return at + 1 < end && classAt(text, at + 1) === OTHER;
  return kind === OTHER && text.charCodeAt(at - 1) === ZERO_WIDTH_JOINER;
}

const ZERO_WIDTH_JOINER = 0x200d;

// Quotation marks of typewriters and wire services, typed as two of something else.
const DOUBLED: ReadonlySet<string> = new Set(["''", "``", ",,"]);

/** The length of "[12]": a note, not an amount. Four digits are a year somebody put in. */
function footnoteLength(text: string, from: number, end: number): number {
  if (text.charCodeAt(from) !== 0x5b) return 0;
  let at = from + 1;
  while (at < end && at - from <= 3 && classAt(text, at) === DIGIT) at++;
  return at > from + 1 && at < end && text.charCodeAt(at) === 0x5d ? at + 1 - from : 0;
}

function push(tokens: Token[], text: string, start: number, kind: TokenKind, spaced: boolean): number {
  tokens.push({ start, end: start + text.length, text, folded: text, kind, shape: "none", spaced });
  return start + text.length;
}

function readWord(
  text: string,
  from: number,
  end: number,
  spaced: boolean,
  tokens: Token[],
  problems: FoundProblem[],
): number {
  let at = from;
  let scripts = 0;
  let uppers = 0;
  let lowers = 0;
  let apostrophe = 0;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const kind = classAt(text, at);
    if (kind === LOWER) lowers++;
    else if (kind === UPPER) uppers++;
    else {
      const width =
        kind === LETTER || kind === COMBINING ? widthAt(text, at) : joinWidth(text, at, end, kind);
      if (width === 0) break;
      if (kind === APOSTROPHE) apostrophe = at;
      at += width;
      continue;
    }
    if (unit < 0x80) scripts |= 1;
    else if (unit >= 0x400 && unit < 0x500) scripts |= 2;
    at += unit >= 0xd800 && unit <= 0xdbff ? widthAt(text, at) : 1;
  }
  const shape = shapeOf(uppers, lowers, classAt(text, from) === UPPER);
  if (apostrophe > 0 && isPossessive(text, apostrophe, at)) {
    pushWord(tokens, text.slice(from, apostrophe), from, shapeOfText(text.slice(from, apostrophe)), spaced);
    pushWord(tokens, text.slice(apostrophe, at), apostrophe, "lower", false);
    return at;
  }
  const word = text.slice(from, at);
  if (scripts === 3) reportLookAlikes(word, from, problems);
  pushWord(tokens, word, from, shape, spaced);
  return at;
}

function pushWord(tokens: Token[], text: string, start: number, shape: Shape, spaced: boolean): void {
  const { written, folded } = knownWord(text);
  tokens.push({ start, end: start + text.length, text: written, folded, kind: "word", shape, spaced });
}

/** A word as it is written, and as word lists have it. */
interface KnownWord {
  readonly written: string;
  readonly folded: string;
}

/**
 * Words met before, so that the tokens of a text share one string for each: a look-up in a word list then neither hashes
 * nor compares letters, and a word is folded once. A text has many tokens and few words.
 */
const known = new Map<string, KnownWord>();

// Bounds the memory of `known` on texts of many megabytes.
const REMEMBERED_WORDS = 60_000;
// V8 copies a slice up to this length; a longer one keeps the whole document it was cut from, unless it is put together
// anew.
const LONGEST_COPIED = 12;
// Hardly a word: not worth remembering.
const LONGEST_REMEMBERED = 40;

function knownWord(text: string): KnownWord {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (text.length > LONGEST_REMEMBERED) return { written: text, folded: foldWord(text) };
  const written = text.length > LONGEST_COPIED ? text.split("").join("") : text;
  const word = { written, folded: foldWord(written) };
  if (known.size >= REMEMBERED_WORDS) known.clear();
  known.set(written, word);
  return word;
}

/** How far the word goes on over something that is not a letter; 0 where it ends. */
function joinWidth(text: string, at: number, end: number, kind: number): number {
  if (kind === APOSTROPHE) return isLetterAt(text, at + 1, end) ? 1 : 0;
  if (kind === FORMAT) {
    if (isLetterAt(text, at + 1, end)) return 1;
    return text.charCodeAt(at) === 0xad ? overLineEnd(text, at, end) : 0;
  }
  const unit = text.charCodeAt(at);
  if ((unit === 0x2d || unit === 0x2010) && classAt(text, at - 1) === LOWER)
    return overLineEnd(text, at, end);
  return 0;
}

/** The width of a hyphen, one line end and the blanks around it, where a small letter goes on behind them; else 0. */
function overLineEnd(text: string, hyphen: number, end: number): number {
  let at = hyphen + 1;
  let lineEnds = 0;
  while (at < end && classAt(text, at) === SPACE) {
    if (text.charCodeAt(at) === 0x0a) lineEnds++;
    at++;
  }
  return lineEnds === 1 && at < end && classAt(text, at) === LOWER ? at - hyphen : 0;
}

function isLetterAt(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const kind = classAt(text, at);
  return kind === LOWER || kind === UPPER || kind === LETTER;
}

/** The English 's is a word of its own: "Rivena" is found in "Rivena's". */
function isPossessive(text: string, apostrophe: number, end: number): boolean {
  if (end !== apostrophe + 2 || text.charCodeAt(apostrophe) === 0x2bc) return false;
  const letter = text.charCodeAt(apostrophe + 1);
  return (letter === 0x73 || letter === 0x53) && text.charCodeAt(apostrophe - 1) < 0x370;
}

function shapeOf(uppers: number, lowers: number, beginsUpper: boolean): Shape {
  if (uppers === 0) return lowers === 0 ? "none" : "lower";
  if (uppers === 1 && beginsUpper) return "capital";
  return lowers === 0 ? "upper" : "mixed";
}

function shapeOfText(text: string): Shape {
  let uppers = 0;
  let lowers = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = classAt(text, at);
    if (kind === UPPER) uppers++;
    else if (kind === LOWER) lowers++;
  }
  return shapeOf(uppers, lowers, classAt(text, 0) === UPPER);
}

function reportLookAlikes(word: string, start: number, problems: FoundProblem[]): void {
  const folded = foldLookAlikes(word);
  if (folded === word) return;
  problems.push({
    code: "claims/look-alike-letters",
    message: `"${word}" mixes Latin and Cyrillic letters that look alike; it was read as "${folded}".`,
    start,
    end: start + word.length,
  });
}
