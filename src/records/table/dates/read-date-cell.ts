import type { DateOrder } from "./date-order.ts";

/** A cell of a table read as a date. */
export interface DateCell {
  /**
   * EDTF: 1984-03-07, 1984-03 or 1984. One reading, or two where nothing tells day from month, the day-first one before.
   * A day that no calendar has (1984-02-30) gives no reading.
   */
  readonly readings: readonly string[];
  /** How the cell itself shows its order, whatever the column does; `undecided` where both parts are 12 or less. */
  readonly order: DateOrder;
  /** The year was written with two digits; it was taken for the nearest such year not after 2030. */
  readonly isShortYear: boolean;
}

const NUMERIC = /^(\d{1,4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,4})(?:[\sT,]+\d.*)?$/;
const COMPACT = /^(19|20)(\d{2})(\d{2})(\d{2})$/;
const NAMED = /^(\d{1,2})[\s./-]*([\p{L}]{3})[\p{L}]*\.?[\s./,-]*(\d{4}|\d{2})$/u;
// The forms that passports and airlines print (ICAO Doc 9303, part 3), and the Russian and Ukrainian short forms.
const MONTHS = [
  "jan|ene|янв|січ",
  "feb|фев|лют",
  "mar|мар|бер",
  "apr|abr|апр|кві",
  "may|мая|май|тра",
  "jun|июн|чер",
  "jul|июл|лип",
  "aug|ago|авг|сер",
  "sep|set|сен|вер",
  "oct|окт|жов",
  "nov|ноя|лис",
  "dec|dic|дек|гру",
].map((forms) => new Set(forms.split("|")));
/** Own choice: dates of birth, of documents and of journeys lie before. */
const LATEST_SHORT_YEAR = 2030;

/** Reads one cell, in a column whose order is `order`; undefined where it is no date. Times of day are passed over. */
export function readDateCell(text: string, order: DateOrder = "undecided"): DateCell | undefined {
  const cell = text.trim();
  if (/^(1[89]|20)\d{2}$/.test(cell)) return found([cell], "year-first");
  const numeric = NUMERIC.exec(cell);
  if (numeric) return readNumeric(numeric[1] as string, numeric[3] as string, numeric[4] as string, order);
  const compact = COMPACT.exec(cell);
  if (compact) return found([day(`${compact[1]}${compact[2]}`, compact[3], compact[4])], "year-first");
  const named = NAMED.exec(cell);
  if (named) return readNamed(named[1] as string, named[2] as string, named[3] as string);
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(cell) ?? /^(\d{4})-(\d{2})$/.exec(cell);
  return month ? readMonth(month[1] as string, month[2] as string) : undefined;
}

function readNumeric(a: string, b: string, c: string, order: DateOrder): DateCell | undefined {
  if (a.length >= 3) return c.length > 2 ? undefined : found([day(a, b, c)], "year-first");
  if (c.length === 1 || c.length === 3) return undefined;
  const isShortYear = c.length === 2;
  const year = isShortYear ? longYear(c) : c;
  const [first, second] = [Number(a), Number(b)];
  if (first > 12 || second > 12) {
    const own = first > 12 ? "day-first" : "month-first";
    const reading = own === "day-first" ? day(year, b, a) : day(year, a, b);
    return found([reading], own, isShortYear);
  }
  const dayFirst = day(year, b, a);
  const monthFirst = day(year, a, b);
  const readings =
    order === "month-first" ? [monthFirst] : order === "undecided" ? [dayFirst, monthFirst] : [dayFirst];
  return found(readings, "undecided", isShortYear);
}

function readNamed(dayText: string, monthText: string, yearText: string): DateCell | undefined {
  const month = MONTHS.findIndex((forms) => forms.has(monthText.toLowerCase()));
  if (month < 0) return undefined;
  const isShortYear = yearText.length === 2;
  const year = isShortYear ? longYear(yearText) : yearText;
  return found([day(year, String(month + 1), dayText)], "day-first", isShortYear);
}

function readMonth(a: string, b: string): DateCell | undefined {
  const [year, month] = a.length === 4 ? [a, b] : [b, a];
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  return found([`${year}-${month.padStart(2, "0")}`], a.length === 4 ? "year-first" : "day-first");
}

function longYear(text: string): string {
  const year = 2000 + Number(text);
  return String(year > LATEST_SHORT_YEAR ? year - 100 : year);
}

function day(
  year: string | undefined,
  month: string | undefined,
  dayText: string | undefined,
): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(dayText)];
  if (m < 1 || m > 12 || d < 1 || d > daysOf(y, m)) return undefined;
  return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

function daysOf(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function found(readings: readonly (string | undefined)[], order: DateOrder, isShortYear = false): DateCell {
  const kept = readings.filter((reading) => reading !== undefined);
  return { readings: [...new Set(kept)], order, isShortYear };
}
