import { type Match, readSense, type View } from "../grammar/index.ts";
import { isAside, isBehindAge, isDecadeOfLife } from "../numbers/index.ts";
import type { Meaning, RelativeYear, TimeUnit } from "./meaning.ts";
import { countOf, isClockUnit, joinPeriods, periodPrecision, periodText } from "./periods.ts";
import type { DateRule } from "./rules.ts";

/** Seasons, decades, centuries, quarters. */
export const periodRules: readonly DateRule[] = [
  {
    name: "season-year",
    pattern: "THE? SEASON OF? YEAR",
    means: ({ captures }) => {
      const year = captures["year"] as number | RelativeYear;
      return { is: "period", unit: "season", number: captures["season"] as number, year };
    },
  },
  {
    name: "season",
    pattern: "SEASON",
    means: ({ captures }) => ({ is: "period", unit: "season", number: captures["season"] as number }),
  },
  { name: "decade", pattern: "THE? NUM ~DECADE-ENDING YEAR-WORD? BC?", means: decadeDigits },
  { name: "century", pattern: "NTH -? CENTURY-WORD BC? AD?", means: century },
  {
    name: "quarter",
    pattern: "THE? ORD UNIT OF? YEAR?",
    means: ({ captures }) => partOfYear(captures, captures["ord"] as number),
  },
  {
    name: "quarter-letter",
    pattern: "q ~NUM OF? YEAR?",
    means: ({ captures }) => partOfYear({ ...captures, unit: "quarter" }, Number(captures["num"])),
  },
  {
    name: "feast",
    pattern: "HOLIDAY ,? OF? YEAR",
    means: ({ captures }) => ({
      is: "feast",
      name: captures["holiday"] as string,
      year: captures["year"] as number | RelativeYear,
    }),
  },
  {
    name: "feast",
    pattern: "shift:SHIFT? HOLIDAY",
    means: ({ captures }) => ({
      is: "feast",
      name: captures["holiday"] as string,
      direction: captures["shift"] as -1 | 0 | 1 | undefined,
    }),
  },
];

function decadeDigits({ captures, start }: Match, view: View): Meaning | undefined {
  const text = captures["num"] as string;
  const number = Number(text);
  if (!/^\d{1,4}$/.test(text) || number % 10 !== 0) return undefined;
  const isBefore = captures["bc"] !== undefined;
  if (isBefore || text.length === 4) return { is: "period", unit: "decade", number, isBefore };
  if (text.length !== 2 || isDecadeOfLife(view, start)) return undefined;
  return decadeOf(number);
}

/** "the 90s": the century is ours to say; the 2020s are the last decade we take as of this century. */
export function decadeOf(two: number): Meaning {
  return { is: "period", unit: "decade", number: (two > 20 ? 1900 : 2000) + two, isCenturyAssumed: true };
}

function century({ captures, start, end }: Match, view: View): Meaning | undefined {
  const number = captures["nth"] as number;
  if (number < 1 || number > 30) return undefined;
  // "в." and "ст." are also other words: they need a Roman number.
  const word = view.tokens[end - 1]?.folded === "." ? view.tokens[end - 2] : view.tokens[end - 1];
  const isShort =
    (word?.folded.length ?? 0) <= 2 && captures["bc"] === undefined && captures["ad"] === undefined;
  if (isShort && view.tokens[start]?.kind === "number" && !view.tokens[end - 1]?.folded.startsWith("ст"))
    return undefined;
  return { is: "period", unit: "century", number, isBefore: captures["bc"] !== undefined };
}

/** "siglo XIX", "siglos XIX y XX": the word stands first in Spanish. */
export const centuryWordFirst: DateRule = {
  name: "century",
  pattern: "CENTURY-WORD NTH BC? AD?",
  means: ({ captures }) => {
    const number = captures["nth"] as number;
    if (number < 1 || number > 30) return undefined;
    return { is: "period", unit: "century", number, isBefore: captures["bc"] !== undefined };
  },
};

function partOfYear(captures: Match["captures"], number: number): Meaning | undefined {
  const unit = captures["unit"];
  const year = captures["year"] as number | RelativeYear | undefined;
  if (unit === "quarter" && number >= 1 && number <= 4) return { is: "period", unit, number, year };
  return unit === "half" && number <= 2 ? { is: "period", unit, number, year } : undefined;
}

/** Durations, ages, recurrences: listed among the dates so that nothing timed is lost, but never days. */
export const extentRules: readonly DateRule[] = [
  { name: "duration", pattern: "PAST-SPAN? COUNT -? UNIT", means: duration },
  {
    name: "duration",
    pattern: "first:COUNT firstUnit:UNIT AND? second:COUNT secondUnit:UNIT",
    means: ({ captures }) => {
      const [first, second] = [captures["firstUnit"] as TimeUnit, captures["secondUnit"] as TimeUnit];
      const periods = [
        periodText(countOf(captures["first"]), first),
        periodText(countOf(captures["second"]), second),
      ] as const;
      if (first === second) return undefined;
      return { is: "duration", value: joinPeriods(...periods), precision: periodPrecision(second) };
    },
  },
  {
    name: "duration",
    pattern: "COUNT UNIT AND-HALF",
    means: ({ captures }) => {
      const unit = captures["unit"] as TimeUnit;
      const count = countOf(captures["count"]);
      if (count === null) return undefined;
      const value = periodText(count + (captures["and-half"] as number), unit);
      return { is: "duration", value, precision: periodPrecision(unit) };
    },
  },
  {
    name: "duration-word",
    pattern: "DURATION",
    means: ({ captures }) => ({
      is: "duration",
      value: captures["duration"] as string,
      precision: (captures["duration"] as string).endsWith("Y") ? "year" : "month",
    }),
  },
  { name: "age", pattern: "COUNT -? UNIT -? OLD", means: age },
  {
    name: "age",
    pattern: "COUNT -? OLD",
    means: (match) => age({ ...match, captures: { unit: "year", ...match.captures } }),
  },
  {
    name: "recurring",
    pattern: "RECURRING",
    means: ({ captures }) => sequence(captures["recurring"] as string, "year"),
  },
  {
    name: "recurring",
    pattern: "EVERY COUNT? UNIT",
    means: ({ captures }) => {
      const unit = captures["unit"] as TimeUnit;
      const count = captures["count"] === undefined ? 1 : countOf(captures["count"]);
      return sequence(`R/${periodText(count, unit)}`, unit);
    },
  },
  {
    name: "recurring-weekday",
    pattern: "EVERY WEEKDAY",
    means: () => sequence("R/P1W", "week"),
  },
];

function sequence(value: string, unit: TimeUnit): Meaning {
  const letter: Readonly<Record<string, TimeUnit>> = { D: "day", W: "week", M: "month", Y: "year" };
  return { is: "sequence", value, precision: periodPrecision(letter[value.at(-1) ?? ""] ?? unit) };
}

function duration({ captures, start, end }: Match, view: View): Meaning | undefined {
  const unit = captures["unit"] as TimeUnit;
  const count = countOf(captures["count"]);
  const isArticle = readSense(view, start, "ARTICLE-ONE") !== undefined;
  // "a second", "a day" in "per day": the article alone makes no long stretch of these.
  if (isArticle && (unit === "second" || unit === "minute" || isRate(view, start))) return undefined;
  if (count !== null && (count <= 0 || (count > 1900 && !isClockUnit(unit) && count < 2100)))
    return undefined;
  if (readSense(view, end, "OLD")) return undefined;
  const isAge =
    (unit === "year" || unit === "month") && (isBehindAge(view, start) || isAside(view, start, end));
  const is = isAge ? "age" : "duration";
  return { is, value: periodText(count, unit), precision: periodPrecision(unit) };
}

/** "$5 a year", "twice a day": the article means per. */
function isRate(view: View, start: number): boolean {
  const before = view.tokens[start - 1];
  return (
    before?.kind === "number" ||
    before?.folded === "%" ||
    /^(once|twice|times|percent|cent)$/.test(before?.folded ?? "")
  );
}

function age({ captures }: Pick<Match, "captures">): Meaning | undefined {
  const unit = captures["unit"] as TimeUnit;
  const count = countOf(captures["count"]);
  if (count === null || count > 130) return undefined;
  return { is: "age", value: periodText(count, unit), precision: periodPrecision(unit) };
}
