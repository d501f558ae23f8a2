import type { Language } from "../text/section.ts";
import { isDay } from "./edtf.ts";
import type { Meaning } from "./meaning.ts";
import { assumedYear } from "./readers.ts";

/**
 * "2022-04-03", "03/04/2022", "31.10.74": three numbers between equal marks. Where the order of day and month is not
 * decided by the language or by a number above 12, both readings are kept.
 */
export function numericDate(a: string, b: string, c: string, language: Language): Meaning | undefined {
  if (a.length === 4) return yearFirst(Number(a), Number(b), Number(c));
  if (c.length !== 4 && c.length !== 2) return undefined;
  // A two-digit year behind hyphens is written so in English and Spanish only; else it is a formula (10-26-26).
  const isCenturyAssumed = c.length === 2 || undefined;
  const year = c.length === 2 ? assumedYear(Number(c)) : Number(c);
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = isDay({ year, month: second, day: first });
  const monthFirst = isDay({ year, month: first, day: second });
  if (!dayFirst && !monthFirst) return undefined;
  if (dayFirst && monthFirst && first !== second && !saysDayFirst(language)) {
    return { is: "day-set", year, first, second };
  }
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return { is: "calendar", year, month, day, isCenturyAssumed };
}

/** "3/4" and "03.04" without a year; the callers ask for a sign that it is a date at all. */
export function numericDayMonth(a: string, b: string, language: Language): Meaning | undefined {
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = isDay({ month: second, day: first });
  const monthFirst = isDay({ month: first, day: second });
  if (!dayFirst && !monthFirst) return undefined;
  if (dayFirst && monthFirst && first !== second && !saysDayFirst(language)) {
    return { is: "day-set", year: undefined, first, second };
  }
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return { is: "calendar", month, day };
}

function yearFirst(year: number, month: number, day: number): Meaning | undefined {
  if (year < 1000 || year > 2200) return undefined;
  if (isDay({ year, month, day })) return { is: "calendar", year, month, day };
  if (!isDay({ year, month: day, day: month })) return undefined;
  return { is: "calendar", year, month: day, day: month, oddity: "Day before month after a year." };
}

/** English is written in both orders, and an unknown language may be. */
function saysDayFirst(language: Language): boolean {
  return language !== "en" && language !== "und";
}
