import type { DatePrecision } from "../audit.ts";
import { addDays, type Day, daysInMonth, weekdayOf } from "./calendar.ts";

/** Writing of EDTF (ISO 8601-2:2019, levels 0 to 2) from the parts of a date. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return year < 0 ? `-${digits}` : digits;
}

const two = (number: number): string => String(number).padStart(2, "0");

/** "2022-05-03", "XXXX-05", "2022": parts that are not known are X, or absent at the end. */
export function partsText(parts: {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}): string {
  const year = parts.year === undefined ? "XXXX" : yearText(parts.year);
  if (parts.month === undefined) return parts.day === undefined ? year : `${year}-XX-${two(parts.day)}`;
  const month = `${year}-${two(parts.month)}`;
  return parts.day === undefined ? month : `${month}-${two(parts.day)}`;
}

export function dayText(day: Day): string {
  return partsText(day);
}

/** Whether there is such a day; without a year 29 February may be. */
export function isDay(parts: {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}): boolean {
  if (parts.month !== undefined && (parts.month < 1 || parts.month > 12)) return false;
  if (parts.day === undefined) return true;
  return parts.day >= 1 && parts.day <= daysInMonth(parts.year ?? 2000, parts.month ?? 1);
}

/** Monday to Sunday around a day, as an interval: EDTF has no weeks. */
export function weekText(day: Day): string {
  const monday = addDays(day, 1 - weekdayOf(day));
  return `${dayText(monday)}/${dayText(addDays(monday, 6))}`;
}

export function weekendText(day: Day): string {
  const saturday = addDays(day, 6 - weekdayOf(day));
  return `${dayText(saturday)}/${dayText(addDays(saturday, 1))}`;
}

/** "194X"; before our era the decade is an interval, for the digits of an astronomical year do not show it. */
export function decadeText(firstYear: number, isBefore: boolean): string {
  if (!isBefore) return `${yearText(firstYear).slice(0, -1)}X`;
  return `${yearText(-firstYear - 8)}/${yearText(1 - firstYear)}`;
}

/** "19XX" for the 20th century, as EDTF and everyday speech about "the 1900s" have it; before our era an interval. */
export function centuryText(century: number, isBefore: boolean): string {
  if (!isBefore) return `${two(century - 1)}XX`;
  return `${yearText(1 - century * 100)}/${yearText(-(century - 1) * 100)}`;
}

/** Months of a quarter (1-4) or half (1-2) year. */
export function monthsText(year: number | undefined, part: number, length: number): string {
  const first = (part - 1) * length + 1;
  return `${partsText({ year, month: first })}/${partsText({ year, month: first + length - 1 })}`;
}

/** How fine an EDTF date is. */
export function precisionOf(value: string): DatePrecision {
  const plain = value.replace(/[~?%]$/, "").replace(/^-/, "");
  if (/^[A-Z_]+$/.test(plain)) return "vague";
  if (/^[[{]/.test(plain)) return "day";
  if (plain.includes("/")) return "range";
  if (/^\d\dXX$/.test(plain)) return "century";
  if (/^\d{3}X$/.test(plain)) return "decade";
  if (/-2[1-4]$/.test(plain) && plain.length === 7) return "season";
  return plain.length > 7 ? "day" : plain.length > 4 ? "month" : "year";
}
