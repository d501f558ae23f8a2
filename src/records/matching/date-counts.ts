/** Rows by encoded date, in one array: every list entry with a date asks for a thousand of them. */

/** Month and day as the last four digits of an encoded date are below this. */
const YEAR_SPAN = 1300;

/** How many rows have an encoded date; for a year without month and day, whole dates of it included. */
export function dateCounter(dates: ReadonlyMap<number, number>): (date: number) => number {
  const years = [...dates.keys()].map((date) => Math.trunc(date / 10_000));
  const first = years.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const last = years.reduce((most, year) => Math.max(most, year), first);
  const counts = new Uint32Array(dates.size === 0 ? 0 : (last - first + 1) * YEAR_SPAN);
  const placeOf = (date: number): number => (Math.trunc(date / 10_000) - first) * YEAR_SPAN + (date % 10_000);
  for (const [date, count] of dates) {
    const year = placeOf(Math.trunc(date / 10_000) * 10_000);
    counts[year] = (counts[year] as number) + count;
    if (date % 10_000 !== 0) counts[placeOf(date)] = count;
  }
  return (date) => counts[placeOf(date)] ?? 0;
}
