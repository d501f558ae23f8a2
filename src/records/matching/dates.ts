/** Dates of birth as whole numbers, year * 10000 + month * 100 + day, with 00 for what is not known, and how two compare. */

/** `1962`, `1962-03` or `1962-03-05`, with a final ?, ~ or % as the year alone; 0 for everything else. */
export function encodeDate(edtf: string): number {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/.exec(edtf.trim());
  if (!found) return 0;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
  if (year === 0 || month > 12 || day > 31) return 0;
  // An uncertain date is uncertain in its day first; we do not build on more than its year.
  return found[4] === undefined ? year * 10_000 + month * 100 + day : year * 10_000;
}

/** How two dates agree, best first. `heaped`: the years agree and one side has no more than its year to say. */
export const DATE_AGREEMENTS: readonly string[] = [
  "absent",
  "equal",
  "swapped",
  "digits",
  "heaped",
  "year-month",
  "year",
  "conflict",
];
export const ABSENT = 0;
export const EQUAL = 1;
export const SWAPPED = 2;
export const DIGITS = 3;
export const HEAPED = 4;
export const YEAR_MONTH = 5;
export const YEAR = 6;
export const CONFLICT = 7;

/** An index into DATE_AGREEMENTS. `heaped`: the first date is one on which far too many are said to be born. */
export function compareDates(a: number, b: number, heaped: boolean): number {
  if (a === 0 || b === 0) return ABSENT;
  const yearA = Math.trunc(a / 10_000);
  const yearB = Math.trunc(b / 10_000);
  if (heaped || saysOnlyTheYear(a) || saysOnlyTheYear(b)) return yearA === yearB ? HEAPED : CONFLICT;
  if (a % 100 === 0 || b % 100 === 0) {
    if (Math.trunc(a / 100) === Math.trunc(b / 100)) return YEAR_MONTH;
    return yearA === yearB ? YEAR : CONFLICT;
  }
  if (a === b) return EQUAL;
  if (yearA === yearB && (a % 100) * 100 + Math.trunc((a % 10_000) / 100) === b % 10_000) return SWAPPED;
  if (differsInNeighbouringDigits(a, b)) return DIGITS;
  if (Math.trunc(a / 100) === Math.trunc(b / 100)) return YEAR_MONTH;
  return yearA === yearB ? YEAR : CONFLICT;
}

/** A year alone, 1 January and 1 July: what clerks write when they know no more than the year. */
export function saysOnlyTheYear(date: number): boolean {
  const day = date % 10_000;
  return day === 0 || day === 101 || day === 701;
}

/** One digit differs, or two that stand side by side. */
function differsInNeighbouringDigits(a: number, b: number): boolean {
  let first = -1;
  let last = -1;
  // `| 0` as Math.trunc, in whole numbers: asked of hundreds of dates for each list entry.
  for (let place = 0, x = a, y = b; x !== y; place++, x = (x / 10) | 0, y = (y / 10) | 0) {
    if (x % 10 === y % 10) continue;
    if (first < 0) first = place;
    last = place;
  }
  return last - first <= 1;
}
