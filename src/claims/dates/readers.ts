import { type NamedReader, type Piece, readSense, remembering, type View } from "../grammar/index.ts";
import {
  NUMBER_BEGINS,
  type ReadNumber,
  readNumber,
  readOrdinal,
  readOrdinalEnding,
  readRoman,
  readWords,
} from "../numbers/index.ts";
import type { RelativeYear } from "./meaning.ts";

/** The day of a month: "5", "05", "5th", "1.º", "twenty-first", "третьего"; number 1 to 31. */
export function readDay(view: View, at: number): Piece | undefined {
  const token = view.tokens[at];
  // "the Second Front": an ordinal with a capital inside a sentence belongs to a name.
  if (token?.shape === "capital" && at > 0) return undefined;
  if (isSum(view, at)) return undefined;
  const ordinal = readOrdinal(view, at);
  if (ordinal !== undefined) return (ordinal.value as number) <= 31 ? ordinal : undefined;
  if (token?.kind === "number") return readDigitDay(token.text, at);
  // Spanish and Russian say the day as a cardinal: "cinco de mayo".
  const words = view.language === "es" ? readWords(view, at) : undefined;
  return words && words.value >= 1 && words.value <= 31 ? words : undefined;
}

/** "$12 December": the figure belongs to the sign before it. */
function isSum(view: View, at: number): boolean {
  const before = view.tokens[at - 1]?.folded;
  return before === "$" || before === "€" || before === "£" || before === "№" || before === "#";
}

function readDigitDay(text: string, at: number): Piece | undefined {
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= 1 && value <= 31 ? { end: at + 1, value } : undefined;
}

/** Four digits of a year a text may speak of, with what marks it as a year: "2022", "1939-го", "492 BC", "'58". */
export function readYear(view: View, at: number): Piece | undefined {
  const token = view.tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "number") return readDigitYear(view, at, token.text);
  if (token.folded === "'" || token.folded === "’") return readShortYear(view, at + 1, true);
  return readRelativeYear(view, at) ?? readYearWords(view, at);
}

function readDigitYear(view: View, at: number, text: string): Piece | undefined {
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const ending = view.language === "ru" || view.language === "uk" ? readYearEnding(view, at + 1) : undefined;
  const end = ending ?? at + 1;
  const word = readSense(view, end, "YEAR-WORD");
  const after = word?.end ?? end;
  const before = readSense(view, after, "BC");
  const value = Number(text);
  if (before !== undefined && value > 0) return { end: before.end, value: 1 - value };
  const era = readSense(view, after, "AD");
  if (era !== undefined && value > 0) return { end: era.end, value };
  const isPlain =
    (text.length === 4 && value >= 1000 && value < 2200) ||
    (ending !== undefined && text.length === 3 && value > 500);
  return isPlain || (word !== undefined && value >= 300 && text.length >= 3)
    ? { end: after, value }
    : undefined;
}

/** "-го", "-м" but not "-х", which makes a decade. */
function readYearEnding(view: View, at: number): number | undefined {
  const end = readOrdinalEnding(view, at);
  const ending = end === undefined ? undefined : view.tokens[end - 1]?.folded;
  return ending === "х" || ending === "ті" ? undefined : end;
}

/** "'58": two digits behind an apostrophe, the century as `assumedYear` says. */
function readShortYear(view: View, at: number, marked: boolean): Piece | undefined {
  const token = view.tokens[at];
  if (!marked || token?.kind !== "number" || token.spaced || !/^\d\d$/.test(token.text)) return undefined;
  if (readSense(view, at + 1, "DECADE-ENDING") && view.tokens[at + 1]?.spaced === false) return undefined;
  return { end: at + 1, value: assumedYear(Number(token.text)) };
}

/** Two digits of a year: 00 to 39 are taken as of this century, as POSIX strptime does with a later pivot (69). */
export function assumedYear(two: number): number {
  return two < 40 ? 2000 + two : 1900 + two;
}

/** "last year", "того же года", "el año pasado": a year in relation to another. */
export function readRelativeYear(view: View, at: number): Piece | undefined {
  const the = readSense(view, at, "THE")?.end ?? at;
  const named = readSense(view, at, "YEAR-SHIFT");
  if (named) return { end: named.end, value: { from: "now", shift: named.value } as RelativeYear };
  for (const from of ["TEXT-SHIFT", "SHIFT"] as const) {
    const shift = readSense(view, at, from) ?? readSense(view, the, from);
    if (shift === undefined) continue;
    const unit = readUnitYear(view, shift.end);
    if (unit) return { end: unit, value: relativeYear(from, shift.value as number) };
  }
  const unit = readUnitYear(view, the);
  if (unit === undefined) return undefined;
  for (const from of ["TEXT-SHIFT", "SHIFT"] as const) {
    const shift = readSense(view, unit, `${from}-AFTER`);
    if (shift && view.language === "es")
      return { end: shift.end, value: relativeYear(from, shift.value as number) };
  }
  return undefined;
}

function readUnitYear(view: View, at: number): number | undefined {
  const unit = readSense(view, at, "UNIT");
  if (unit?.value !== "year") return undefined;
  const word = view.tokens[at]?.folded ?? "";
  const isOne = word === "году" || word === "року" || word === "році" || !PLURAL.test(word);
  return isOne ? unit.end : undefined;
}

const PLURAL = /(s|лет|ы|ов|ах|ам|ами|и|ів)$/u;

function relativeYear(kind: "TEXT-SHIFT" | "SHIFT", shift: number): RelativeYear {
  return { from: kind === "SHIFT" ? "now" : "text", shift };
}

/** "nineteen eighty-four", "mil novecientos noventa y dos", "две тысячи пятого года". */
function readYearWords(view: View, at: number): Piece | undefined {
  if (view.language === "en") return readEnglishYear(view, at);
  const words = readWords(view, at);
  const ordinal = words && readOrdinal(view, words.end);
  const end = ordinal?.end ?? words?.end ?? at;
  const value = (words?.value ?? 0) + ((ordinal?.value as number | undefined) ?? 0);
  const word = readSense(view, end, "YEAR-WORD");
  // "в восемьдесят втором году": the century as `assumedYear` says.
  if (word !== undefined && ordinal !== undefined && value >= 20 && value < 100)
    return { end: word.end, value: assumedYear(value) };
  if (words === undefined || value < 1000 || value >= 2200) return undefined;
  return word || view.language === "es" ? { end: word?.end ?? end, value } : undefined;
}

function readEnglishYear(view: View, at: number): Piece | undefined {
  const first = readWords(view, at);
  if (first === undefined || first.value < 15 || first.value > 20) {
    return first && first.value >= 1900 && first.value < 2100 ? first : undefined;
  }
  const second = readWords(view, first.end);
  if (second === undefined || second.value < 10 || second.value > 99) return undefined;
  return { end: second.end, value: first.value * 100 + second.value };
}

/** "XIX", "20-го", "18th", "двадцатый", "XVI-му": the number of a century. */
export function readCenturyNumber(view: View, at: number): Piece | undefined {
  const ordinal = readOrdinal(view, at);
  if (ordinal) return (ordinal.value as number) <= 40 ? ordinal : undefined;
  const token = view.tokens[at];
  const roman = token?.kind === "word" ? readRoman(token.text) : undefined;
  if (roman !== undefined) return { end: readOrdinalEnding(view, at + 1) ?? at + 1, value: roman };
  return view.language === "es" && token?.kind === "number" ? readDigitDay(token.text, at) : undefined;
}

/** A count of units: "3", "two", "a", "several" (null), "полтора". */
export function readCount(view: View, at: number): Piece | undefined {
  const some = readSense(view, at, "SOME");
  if (some) return { end: some.end, value: null };
  const whole = readSense(view, at, "WHOLE");
  if (whole) return { end: whole.end, value: oneOf(whole.end) };
  const number = readNumber(view, at);
  if (number) return { end: number.end, value: number };
  const one = readSense(view, at, "ARTICLE-ONE");
  return one && { end: one.end, value: oneOf(one.end) };
}

function oneOf(end: number): ReadNumber {
  return { value: 1, end, digits: 0, scaled: false, fraction: false };
}

const RELATIVE = ["SHIFT", "TEXT-SHIFT", "THE", "UNIT", "YEAR-SHIFT"];

export const dateReaders: Readonly<Record<string, NamedReader>> = {
  DAY: { read: remembering(readDay), begins: ["#number", "ORDINAL", "CARDINAL"] },
  YEAR: { read: remembering(readYear), begins: ["#number", "CARDINAL", "=’", "='", ...RELATIVE] },
  RELATIVEYEAR: { read: readRelativeYear, begins: RELATIVE },
  NTH: { read: remembering(readCenturyNumber), begins: ["#number", "ORDINAL", "CARDINAL", "#roman"] },
  ORD: { read: remembering(readOrdinal), begins: ["#number", "ORDINAL", "CARDINAL"] },
  COUNT: { read: remembering(readCount), begins: ["SOME", "WHOLE", ...NUMBER_BEGINS] },
  NUM: {
    read: (view, at) =>
      view.tokens[at]?.kind === "number" ? { end: at + 1, value: view.tokens[at]?.text } : undefined,
    begins: ["#number"],
  },
};
