import { type Match, readSense, type View } from "../grammar/index.ts";
import { readOrdinal } from "../numbers/index.ts";
import type { Meaning, RelativeYear, Shifted, TimeUnit } from "./meaning.ts";
import { countOf, isClockUnit, periodPrecision, periodText } from "./periods.ts";
import { type DateRule, M } from "./rules.ts";

type Direction = -1 | 0 | 1;

/** "last week", "the following year", "this month": one unit before, around or after a day. */
export function oneUnit(name: string, pattern: string, from: "now" | "text"): DateRule {
  return {
    name,
    pattern,
    means: ({ captures, end }, view) => {
      const unit = captures["unit"] as TimeUnit;
      const shift = captures["shift"] as number;
      if (isClockUnit(unit) || isPlural(view, end - 1)) return undefined;
      // "the past decade" is ten years up to now.
      if (isPast(view, end))
        return { is: "duration", value: periodText(1, unit), precision: periodPrecision(unit) };
      // "the last day of the term" is no day that a calendar knows.
      if (unit === "day" && from === "now" && shift < 0) return undefined;
      // "the next day" leans on the text whatever word it uses.
      const source = unit === "day" && shift !== 0 ? "text" : from;
      return {
        is: "shifted",
        unit,
        count: Math.abs(shift),
        direction: Math.sign(shift) as Direction,
        from: source,
      };
    },
  };
}

function isPast(view: View, end: number): boolean {
  return view.tokens[end - 2]?.folded === "past";
}

/** Whether a word of the sentence looks ahead: "will", "scheduled", "состоится". */
export function looksAhead(view: View): boolean {
  return view.tokens.some((_, at) => readSense(view, at, "FUTURE-CUE") !== undefined);
}

/** Whether a unit without a count is one unit: "неделю назад" and not "годы назад". */
export function saysOne(view: View, at: number): boolean {
  return !isPlural(view, at);
}

/** Units whose plural makes a span of time and not one unit: "the last weeks". */
function isPlural(view: View, at: number): boolean {
  const word = view.tokens[at]?.folded ?? "";
  const plurals =
    /^(days|weeks|months|quarters|years|decades|centuries|weekends|días|dias|semanas|meses|años|anos|décadas|siglos|дни|дней|недели|недель|месяцы|месяцев|годы|лет|годов|годах|годам|годами|дні|днів|тижні|тижнів|місяці|місяців|роки|років|роках|рокам|роками)$/u;
  if (!plurals.test(word)) return false;
  // "минулого місяця" is one; "недели", "тижні", "місяці" are also cases of the singular.
  return (
    !/^(недели|тижні|місяці|дні|дня)$/u.test(word) || /(ие|ые|і)$/u.test(view.tokens[at - 1]?.folded ?? "")
  );
}

/** "two weeks ago", "three days later": the count may be unknown (null). */
function manyUnits(name: string, pattern: string, direction: Direction, from: "now" | "text"): DateRule {
  return {
    name,
    pattern,
    means: ({ captures }) => {
      const unit = captures["unit"] as TimeUnit;
      return { is: "shifted", unit, count: countOf(captures["count"]), direction, from, isCounted: true };
    },
  };
}

export function nearest(
  name: string,
  pattern: string,
  what: "month" | "season" | "weekday",
  from: "now" | "text",
): DateRule {
  return {
    name,
    pattern,
    means: ({ captures }) => {
      const direction = captures["shift"] as -2 | -1 | 0 | 1;
      return { is: "nearest", what, number: captures[what] as number, direction, from };
    },
  };
}

export const WD = "weekday:WEEKDAY";

export const relativeRules: readonly DateRule[] = [
  oneUnit("unit", "THE? shift:SHIFT UNIT", "now"),
  oneUnit("unit-from-text", "THE? shift:TEXT-SHIFT UNIT", "text"),
  nearest("month", "shift:SHIFT month:MONTH|MONTH-WEAK", "month", "now"),
  nearest("month-from-text", "shift:TEXT-SHIFT month:MONTH|MONTH-WEAK", "month", "text"),
  nearest("season", "THE? shift:SHIFT SEASON", "season", "now"),
  nearest("season-from-text", "shift:TEXT-SHIFT SEASON", "season", "text"),
  nearest("weekday", `THE? shift:SHIFT ${WD} DAYPART?`, "weekday", "now"),
  nearest("weekday-from-text", `shift:TEXT-SHIFT ${WD} DAYPART?`, "weekday", "text"),
  manyUnits("ago", "COUNT UNIT AGO", -1, "now"),
  manyUnits("from-now", "COUNT UNIT HENCE", 1, "now"),
  manyUnits("later", "COUNT UNIT LATER", 1, "text"),
  manyUnits("earlier", "COUNT UNIT EARLIER", -1, "text"),
  {
    name: "weekday-of-week",
    pattern: `${WD} OF? THE? shift:SHIFT|TEXT-SHIFT unit:UNIT`,
    means: ({ captures }) => weekdayOfWeek(captures),
  },
  {
    name: "week-then-weekday",
    pattern: `shift:SHIFT unit:UNIT OF?|on THE? ${WD}`,
    means: ({ captures }) => weekdayOfWeek(captures),
  },
  {
    name: "day-word",
    pattern: "shift:DAY-SHIFT DAYPART?",
    means: ({ captures }) => dayShift(captures["shift"] as number, "now"),
  },
  {
    name: "day-word-from-text",
    pattern: "shift:TEXT-DAY-SHIFT",
    means: ({ captures }) => dayShift(captures["shift"] as number, "text"),
  },
  {
    name: "weekday",
    pattern: `${WD} DAYPART?`,
    means: ({ captures }) => ({ is: "calendar", weekday: captures["weekday"] as number }),
  },
  {
    name: "weekday-and-day",
    pattern: "weekday:WEEKDAY|WEEKDAY-SHORT THE? DAY",
    means: ({ captures, start, end }, view) => {
      const next = view.tokens[end];
      if (next !== undefined && next.kind !== "mark" && !readSense(view, end, "BEFORE-DATE"))
        return undefined;
      const isDiary = readSense(view, start, "WEEKDAY") === undefined;
      const { weekday, day } = captures as Record<"weekday" | "day", number>;
      return next?.folded === ":" ? undefined : { is: "calendar", weekday, day, isDiary };
    },
  },
  {
    name: "vague",
    pattern: "VAGUE",
    means: ({ captures, end }, view) => {
      // "in the past two years", "в прошлом году": the words belong to what follows.
      const next = view.tokens[end];
      if (
        next?.kind === "number" ||
        ["UNIT", "CARDINAL", "SOME", "SEASON", "MONTH"].some((kind) => readSense(view, end, kind))
      ) {
        return undefined;
      }
      return { is: "vague", value: captures["vague"] as string };
    },
  },
  {
    name: "nth-weekday",
    pattern: `ORD ${WD} OF|BEFORE-DATE? ${M} OF? YEAR?`,
    means: ({ captures }) => nthOfMonth(captures, captures["ord"] as number, captures["weekday"] as number),
  },
  {
    name: "last-weekday",
    pattern: `THE? shift:SHIFT ${WD}|UNIT OF|BEFORE-DATE? ${M} OF? YEAR?`,
    means: ({ captures }) => {
      if (captures["shift"] !== -1) return undefined;
      const weekday = captures["weekday"];
      if (typeof weekday !== "number" && weekday !== "day") return undefined;
      return nthOfMonth(captures, -1, typeof weekday === "number" ? weekday : 0);
    },
  },
];

/** "el martes de la semana siguiente": the words in the order a language has. */
export function weekdayOfWeekRule(name: string, pattern: string): DateRule {
  return { name, pattern, means: ({ captures }) => weekdayOfWeek(captures) };
}

function weekdayOfWeek(captures: Match["captures"]): Meaning | undefined {
  const shift = captures["shift"] as number;
  if (captures["unit"] !== "week") return undefined;
  const direction = Math.sign(shift) as Direction;
  const weekday = captures["weekday"] as number;
  return { is: "shifted", unit: "week", count: Math.abs(shift), direction, from: "now", weekday };
}

function dayShift(shift: number, from: "now" | "text"): Shifted {
  return {
    is: "shifted",
    unit: "day",
    count: Math.abs(shift),
    direction: Math.sign(shift) as Direction,
    from,
  };
}

function nthOfMonth(captures: Match["captures"], ordinal: number, weekday: number): Meaning | undefined {
  if (ordinal > 5) return undefined;
  const year = captures["year"] as number | RelativeYear | undefined;
  return { is: "nth", ordinal, weekday, month: captures["month"] as number, year };
}

/** "the 15th", "15-го числа", "el día 15" without a month: the caller's language says behind which words. */
export function dayOfMonthRule(name: string, pattern: string): DateRule {
  return {
    name,
    pattern,
    means: ({ captures, start, end }, view) => {
      const day = captures["day"] as number;
      if (view.language === "en" && !isDayOfMonthSaid(view, start)) return undefined;
      const after = view.tokens[end];
      // "the 8th Brigade", "the 15th century", "on the 5th floor": followed by a word it counts something.
      const isFree =
        after === undefined ||
        after.kind === "mark" ||
        readSense(view, end, "BEFORE-DATE") ||
        readSense(view, end, "AND");
      if (!isFree || after?.folded === "%" || readOrdinal(view, end)) return undefined;
      return { is: "nearest", what: "day-of-month", number: day, direction: 0, from: "text" };
    },
  };
}

/** "on the 15th", "by the 15th": in figures, behind a preposition of days. */
function isDayOfMonthSaid(view: View, start: number): boolean {
  const before = view.tokens[start - 1]?.folded ?? "";
  return view.tokens[start + 1]?.kind === "number" && /^(on|by|until|till|since|from|to)$/.test(before);
}
