import { type Reading, readSense, type View } from "../grammar/index.ts";
import { isInAddress } from "../text/addresses.ts";
import type { Range } from "../text/token.ts";
import type { Meaning } from "./meaning.ts";

/** Whether a match may stand as a date: what looks like one may be a name, a count, a verb. */
export function isDate(reading: Reading<Meaning>, view: View): boolean {
  if (isLabelled(reading, view) || isInAddress(view.tokens, reading.start)) return false;
  if (isSmallVerb(reading.start, view)) return false;
  const { meaning } = reading;
  if (meaning.is === "duration" && isEndOfCompound(reading.start, view)) return false;
  if (meaning.is === "calendar") return isCalendarDate(reading, view);
  if (meaning.is === "feast") return meaning.year !== undefined || isBehindPreposition(reading.start, view);
  if (meaning.is === "nearest" && meaning.what === "month")
    return isNamedMonth(reading.start, reading.end, view);
  if (meaning.is === "period" && meaning.unit === "season" && meaning.year === undefined)
    return isSeasonSaid(reading, view);
  return true;
}

/** "ул. 8 Марта", "Resolution 1973", "room 2012": a number behind such a word is part of a name. */
function isLabelled({ start }: Reading<Meaning>, view: View): boolean {
  for (const back of [1, 2]) {
    const label = readSense(view, start - back, "LABEL");
    if (label !== undefined && label.end === start) return true;
  }
  return isEndOfLabelled(start, view);
}

/** "A sub-five-minute mile": the time is only the last part of a word. */
function isEndOfCompound(start: number, view: View): boolean {
  const [word, hyphen, first] = [view.tokens[start - 2], view.tokens[start - 1], view.tokens[start]];
  return hyphen?.text === "-" && !hyphen.spaced && first?.spaced === false && word?.kind === "word";
}

/** "To march in 1976": a month that is also another word needs its capital before "in". */
function isSmallVerb(start: number, view: View): boolean {
  return (
    view.language === "en" &&
    view.tokens[start]?.shape === "lower" &&
    readSense(view, start, "MONTH-WEAK") !== undefined &&
    view.tokens[start + 1]?.folded === "in"
  );
}

/** Behind a preposition of time, or the whole of what is said. */
function isBehindPreposition(start: number, view: View): boolean {
  if (view.tokens.length <= 4) return true;
  return ["BEFORE-DATE", "BEFORE-YEAR", "THE", "FROM", "TO", "EVERY"].some((kind) =>
    readSense(view, start - 1, kind),
  );
}

function isSlavic({ language }: View): boolean {
  return language === "ru" || language === "uk";
}

/** "Mayo" of "calle 5 de Mayo", when the whole was refused. */
function isEndOfLabelled(start: number, view: View): boolean {
  const of = view.tokens[start - 1]?.folded === "de" ? start - 1 : start;
  const isNumber = view.tokens[of - 1]?.kind === "number";
  return isNumber && [1, 2].some((back) => readSense(view, of - 1 - back, "LABEL")?.end === of - 1);
}

function isCalendarDate(reading: Reading<Meaning>, view: View): boolean {
  const { meaning, start, end } = reading;
  if (meaning.is !== "calendar") return true;
  const isOnlyYear =
    meaning.month === undefined && meaning.day === undefined && typeof meaning.year === "number";
  if (isOnlyYear && end - start === 1) return isYearAlone(start, view);
  if (meaning.weekday !== undefined && meaning.day === undefined && meaning.month === undefined) {
    return !isSlavic(view) || isBehindPreposition(start, view);
  }
  const isOnlyMonth = meaning.month !== undefined && meaning.day === undefined && meaning.year === undefined;
  if (isOnlyMonth && !meaning.part) return isMonthAlone(start, end, view);
  return !isOnlyMonth || isNamedMonth(start, end, view);
}

/** A bare number of four digits is a year unless it counts, belongs to a larger number, or stands in a formula. */
function isYearAlone(at: number, view: View): boolean {
  const before = view.tokens[at - 1];
  const after = view.tokens[at + 1];
  if (["COUNTED", "UNIT", "SCALE"].some((kind) => readSense(view, at + 1, kind))) return false;
  if (isInName(at, view)) return false;
  // "Придбано 1800 тонн": no preposition before, a word behind.
  if (isSlavic(view) && before?.kind === "word" && after?.kind === "word" && !isYearPlace(at, view))
    return false;
  // Below 1500 a bare number before a word is rather a count: "about 1000 species".
  if (
    Number(view.tokens[at]?.text) < 1500 &&
    after?.kind === "word" &&
    readSense(view, at + 1, "AND") === undefined
  ) {
    return false;
  }
  if (before !== undefined && isJoined(before.folded) && !view.tokens[at]?.spaced) return false;
  if (after !== undefined && !after.spaced && isJoined(after.folded)) return false;
  return !(after?.kind === "number" && after.spaced && /^\d{3}$/.test(after.text));
}

function isYearPlace(at: number, view: View): boolean {
  const isBehind = ["BEFORE-YEAR", "BEFORE-DATE", "MONTH", "PART", "SEASON"].some((kind) =>
    readSense(view, at - 1, kind),
  );
  return isBehind || ["AND", "TO", "BEFORE-DATE", "BC"].some((kind) => readSense(view, at + 1, kind));
}

/** "Euro 2012", "Euro-2012", "Incoterms 2010": a capital right before the year inside a sentence makes a name of it. */
function isInName(at: number, view: View): boolean {
  const before = view.tokens[at - 1];
  const isHyphen = before?.folded === "-" && !before.spaced && view.tokens[at]?.spaced === false;
  if (isHyphen) return view.tokens[at - 2]?.kind === "word";
  const isCapital = before?.shape === "capital" || before?.shape === "upper" || before?.shape === "mixed";
  if (!isCapital || at <= 1) return false;
  return (
    readSense(view, at - 1, "BEFORE-DATE") === undefined && readSense(view, at - 1, "PART") === undefined
  );
}

const FORMULA: ReadonlySet<string> = new Set([
  "$",
  "€",
  "£",
  "₽",
  "₴",
  "#",
  "№",
  "+",
  "=",
  "%",
  "/",
  "_",
  ":",
  "@",
  "×",
  "*",
]);

function isJoined(mark: string): boolean {
  return FORMULA.has(mark);
}

/** May and March are verbs, Augusta and Мая are names: a month alone is written as a month and has a word for it. */
function isMonthAlone(start: number, end: number, view: View): boolean {
  const token = view.tokens[start];
  if (token === undefined || !isNamedMonth(start, end, view)) return false;
  const isWeak = readSense(view, start, "MONTH-WEAK") !== undefined;
  if (!isWeak) return true;
  return (
    readSense(view, start - 1, "BEFORE-DATE") !== undefined ||
    readSense(view, start - 1, "PART") !== undefined
  );
}

/** English months are written with a capital; in Russian and Ukrainian a capital inside a sentence makes a name. */
function isNamedMonth(start: number, end: number, view: View): boolean {
  for (let at = start; at < end; at++) {
    const isMonth = readSense(view, at, "MONTH") ?? readSense(view, at, "MONTH-WEAK");
    if (isMonth === undefined) continue;
    const shape = view.tokens[at]?.shape;
    if (view.language === "en" && shape === "lower") return false;
    if (isSlavic(view) && shape === "capital" && at > 0) {
      return view.tokens[at - 1]?.kind === "mark";
    }
    return (
      view.language !== "es" || shape === "lower" || at === 0 || view.tokens[at - 1]?.shape !== "capital"
    );
  }
  return true;
}

/** Cases that say when; in the others a season alone is a thing ("пришла весна"). */
const SEASON_ADVERBS: ReadonlySet<string> = new Set(
  "весной весною летом осенью зимой зимою навесні влітку улітку восени взимку узимку".split(" "),
);

/** "spring", "fall", "лето" without a year: only behind a preposition or article, and not "fall of". */
function isSeasonSaid({ start, end }: Reading<Meaning>, view: View): boolean {
  const before = view.tokens[start - 1]?.folded;
  if (isSlavic(view)) {
    return SEASON_ADVERBS.has(view.tokens[start]?.folded ?? "");
  }
  if (view.tokens[end]?.kind === "word" && readSense(view, end, "BEFORE-DATE") === undefined) return false;
  if (view.tokens[end]?.folded === "of") return false;
  return before === "the" || before === "in" || before === "el" || before === "la" || before === "en";
}

/**
 * Whether a name holds the match. A date wins where the name is only a part of it ("May" in "5 May 2013"), and where the
 * name is the date itself: figures, or a month or weekday behind its preposition ("in April", whoever April is).
 */
export function isProtected(reading: Reading<Meaning>, view: View, names: readonly Range[]): boolean {
  const start = view.tokens[reading.start]?.start ?? 0;
  const end = view.tokens[reading.end - 1]?.end ?? 0;
  const name = firstEndingAfter(start, names);
  if (name === undefined || name.start >= end) return false;
  if (name.start < start || name.end > end) return true;
  if (name.start !== start || name.end !== end) return false;
  const { meaning } = reading;
  const hasFigures = meaning.is === "calendar" && (meaning.year !== undefined || meaning.day !== undefined);
  return !hasFigures && readSense(view, reading.start - 1, "BEFORE-DATE") === undefined;
}

function firstEndingAfter(start: number, names: readonly Range[]): Range | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Range).end <= start) low = middle + 1;
    else high = middle;
  }
  return names[low];
}
