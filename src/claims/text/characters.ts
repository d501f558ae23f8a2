/**
 * What a character is to the scanner of tokens. The table is filled as characters are met: asking a Unicode expression
 * about every character of a text costs ten times the reading itself.
 */
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** A letter of a script without capitals. */
export const LETTER = 4;
export const COMBINING = 5;
export const DIGIT = 6;
/** Invisible: joiners, direction marks, soft hyphens. */
export const FORMAT = 7;
export const APOSTROPHE = 8;
export const OTHER = 9;

const classes = new Uint8Array(0x10000);
const APOSTROPHES = "'\u2019\u02bc";

/** The class of the character that begins at `at`; both halves of a pair are asked about at the first. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff) return classify(String.fromCodePoint(text.codePointAt(at) ?? unit));
  return classes[unit] || learn(unit);
}

/** 2 for a character outside the basic plane, else 1. */
export function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  return (text.codePointAt(at) ?? unit) > 0xffff ? 2 : 1;
}

function learn(unit: number): number {
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function classify(character: string): number {
  if (/\s/.test(character)) return SPACE;
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return COMBINING;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return /\p{Cf}/u.test(character) ? FORMAT : OTHER;
}
