import type { Match, Rule, View } from "../grammar/index.ts";
import { readSense } from "../grammar/index.ts";
import { isDay } from "./edtf.ts";
import type { Calendar, Meaning, RelativeYear } from "./meaning.ts";
import { numericDate, numericDayMonth } from "./numeric.ts";
import { readDay, readYear } from "./readers.ts";

export type DateRule = Rule<Meaning>;
export const M = "month:MONTH|MONTH-WEAK|MONTH-SHORT";

/** A rule for a written calendar date; refused where there is no such day. */
export function calendarRule(name: string, pattern: string, oddity?: string): DateRule {
  return {
    name,
    pattern,
    means: ({ captures, end }, view) => {
      const { day, month, weekday } = captures as Partial<Record<string, number>>;
      const year = captures["year"] ?? (day === undefined ? undefined : yearAhead(view, end));
      const isYear = typeof year === "number";
      const exists = isDay({ year: isYear ? year : undefined, month, day });
      const problem = exists ? oddity : "There is no such day.";
      return {
        is: "calendar",
        day,
        month,
        year: year as number | RelativeYear | undefined,
        weekday,
        oddity: problem,
      };
    },
  };
}

/** Days, months and years as written, in the order every language has. */
export const calendarRules: readonly DateRule[] = [
  calendarRule("day-month-year", `DAY OF? ${M} OF? YEAR`),
  calendarRule("day-month-year", `DAY ~-|/|. ${M} -|/|. YEAR`),
  calendarRule("day-month", `DAY OF? ${M}`),
  calendarRule("month-year", `${M} OF? YEAR`),
  calendarRule("month-year", `${M} ~- ~YEAR`),
  calendarRule("year-month-day", `YEAR ~-|/ ${M} ~-|/ DAY`),
  calendarRule("year-day-month", `YEAR ~-|/ DAY ~-|/ ${M}`, "Day before month after a year."),
  {
    name: "month-alone",
    pattern: "month:MONTH|MONTH-WEAK",
    means: ({ captures }) => ({ is: "calendar", month: captures["month"] as number }),
  },
  {
    name: "year",
    pattern: "YEAR",
    means: ({ captures }) => ({ is: "calendar", year: captures["year"] as number | RelativeYear }),
  },
  {
    name: "year-word-first",
    pattern: "YEAR-BEFORE YEAR",
    means: ({ captures }) =>
      typeof captures["year"] === "number" ? { is: "calendar", year: captures["year"] } : undefined,
  },
  { name: "day-of-list", pattern: "DAY", means: dayOfList },
  {
    name: "day-of-list",
    pattern: "DAY , YEAR",
    means: ({ captures, start }, view) => {
      const month = monthBehind(view, start);
      const { day, year } = captures as Record<"day" | "year", number>;
      return month === undefined ? undefined : { is: "calendar", day, month, year };
    },
  },
];

/** "6" of "6 and 9 August", "9" of "August 6 and 9": the month stands with another day of the list. */
function dayOfList({ start, end, captures }: Match, view: View): Meaning | undefined {
  const day = captures["day"] as number;
  const ahead = monthAhead(view, end);
  if (ahead !== undefined) return { is: "calendar", day, ...ahead };
  const month = monthBehind(view, start);
  return month === undefined ? undefined : { is: "calendar", day, month, year: yearAhead(view, end) };
}

/** The year of "August 6 and 9, 1945" for each day of the list. */
function yearAhead(view: View, from: number): number | undefined {
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const join = view.tokens[at]?.folded === "," ? at + 1 : readSense(view, at, "AND")?.end;
    const text = join === undefined ? undefined : view.tokens[join]?.text;
    if (join === undefined || text === undefined) return undefined;
    if (steps > 0 && /^[12]\d{3}$/.test(text)) return Number(text);
    const day = readDay(view, join);
    if (day === undefined) return undefined;
    at = day.end;
  }
  return undefined;
}

const JOINS: ReadonlySet<string> = new Set([",", "AND", "TO"]);

function monthAhead(view: View, from: number): Partial<Calendar> | undefined {
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const join = view.tokens[at]?.folded === "," ? at + 1 : readSense(view, at, "AND")?.end;
    const the = join === undefined ? undefined : (readSense(view, join, "THE")?.end ?? join);
    const day = the === undefined ? undefined : readDay(view, the);
    if (day === undefined) return undefined;
    at = day.end;
    const of = readSense(view, at, "OF")?.end ?? at;
    const month = readSense(view, of, "MONTH") ?? readSense(view, of, "MONTH-WEAK");
    if (month !== undefined) return { month: month.value as number, year: yearBehind(view, month.end) };
  }
  return undefined;
}

/** The year after the month of "18 y 19 de junio de 2018". */
function yearBehind(view: View, at: number): Calendar["year"] {
  const of = readSense(view, at, "OF")?.end ?? at;
  return readYear(view, of)?.value as Calendar["year"];
}

function monthBehind(view: View, before: number): number | undefined {
  let at = before - 1;
  for (let steps = 0; steps < 4; steps++) {
    const isJoin = JOINS.has(view.tokens[at]?.folded ?? "") || readSense(view, at, "AND") !== undefined;
    if (!isJoin || view.tokens[at - 1]?.kind !== "number" || readDay(view, at - 1) === undefined)
      return undefined;
    const month = readSense(view, at - 2, "MONTH") ?? readSense(view, at - 2, "MONTH-WEAK");
    if (month !== undefined) return month.value as number;
    at -= 2;
  }
  return undefined;
}

/** Dates in figures. */
export const numericRules: readonly DateRule[] = [
  threeNumbers("iso", "a:NUM ~- ~b:NUM ~- ~c:NUM YEAR-WORD?"),
  threeNumbers("slashes", "a:NUM ~/ ~b:NUM ~/ ~c:NUM"),
  threeNumbers("slashes", "a:NUM / b:NUM / c:NUM"),
  threeNumbers("dots", "a:NUM . b:NUM . c:NUM YEAR-WORD?"),
  { name: "dots", pattern: "NUM YEAR-WORD?", means: dotted },
  { name: "iso-month", pattern: "a:NUM ~-|/ ~b:NUM", means: yearAndMonth },
  { name: "day-month-figures", pattern: "a:NUM ~/|- ~b:NUM", means: dayAndMonth },
];

function threeNumbers(name: string, pattern: string): DateRule {
  return {
    name,
    pattern,
    means: ({ captures }, view) => {
      const { a, b, c } = captures as Record<"a" | "b" | "c", string>;
      if (!/^\d+$/.test(a + b + c) || a.length > 4 || b.length > 2 || c.length > 4) return undefined;
      return numericDate(a, b, c, view.language);
    },
  };
}

function dotted({ start, end, captures }: Match, view: View): Meaning | undefined {
  const text = captures["num"] as string;
  // ISO 8601 basic, as in names of files.
  const basic = /^((?:19|20)\d\d)([01]\d)([0-3]\d)$/.exec(text);
  if (basic) return numericDate(basic[1] ?? "", basic[2] ?? "", basic[3] ?? "", view.language);
  const full = /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/.exec(text);
  if (full) return numericDate(full[1] ?? "", full[2] ?? "", full[3] ?? "", view.language);
  const short = /^(\d\d)\.(\d\d(?:\d\d)?)$/.exec(text);
  const [, a = "", b = ""] = short ?? [];
  if (b.length === 4 && Number(a) >= 1 && Number(a) <= 12)
    return { is: "calendar", month: Number(a), year: Number(b) };
  const isDate = view.language === "ru" || view.language === "uk";
  if (!isDate || b.length !== 2 || !readSense(view, start - 1, "BEFORE-DATE")) return undefined;
  if (readSense(view, end, "UNIT") || readSense(view, end, "COUNTED")) return undefined;
  return Number(b) <= 12 ? numericDayMonth(a, b, view.language) : undefined;
}

function yearAndMonth({ captures }: Match): Meaning | undefined {
  const { a, b } = captures as Record<"a" | "b", string>;
  if (/^[12]\d{3}$/.test(a) && /^(0[1-9]|1[0-2])$/.test(b))
    return { is: "calendar", year: Number(a), month: Number(b) };
  if (/^(0?[1-9]|1[0-2])$/.test(a) && /^(19|20)\d\d$/.test(b)) {
    return { is: "calendar", year: Number(b), month: Number(a) };
  }
  return undefined;
}

/** "on 2/15", "el 4/7": only behind a preposition of days or beside a weekday, for it may be a fraction or a score. */
function dayAndMonth({ start, end, captures }: Match, view: View): Meaning | undefined {
  const { a, b } = captures as Record<"a" | "b", string>;
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b)) return undefined;
  const before = view.tokens[start - 1]?.folded ?? "";
  const behind = view.tokens[end];
  const isAlone = start === 0 && (behind === undefined || behind.kind === "mark") && view.tokens.length <= 3;
  const isDay = before === "on" || before === "el" || readSense(view, start - 1, "WEEKDAY") !== undefined;
  if (!isDay && !isAlone) return undefined;
  if (behind?.folded === "/" || behind?.folded === "%" || readSense(view, end, "UNIT")) return undefined;
  return numericDayMonth(a, b, view.language);
}

/** "2009-10", "1914–18": a year and the last two digits of a later one. */
export const yearSpanRule: DateRule = {
  name: "year-span",
  pattern: "a:NUM ~-|–|—|/ ~b:NUM YEAR-WORD?",
  means: ({ captures, end }, view) => {
    const { a, b } = captures as Record<"a" | "b", string>;
    if (!/^(1\d|20)\d\d$/.test(a) || !/^\d\d(\d\d)?$/.test(b)) return undefined;
    const to = b.length === 4 ? Number(b) : Math.floor(Number(a) / 100) * 100 + Number(b);
    if (to <= Number(a) || to > 2200 || view.tokens[end]?.folded === "/") return undefined;
    return { is: "between", from: { is: "calendar", year: Number(a) }, to: { is: "calendar", year: to } };
  },
};
