const DAY = 86_400_000;
const FROM_1904 = Date.UTC(1904, 0, 1);
// Day 1 is 1 January 1900; workbooks count a 29 February 1900 that was none, so later days are one less than they say.
const FROM_1900 = Date.UTC(1899, 11, 31);
const NO_SUCH_DAY = 60;

/**
 * The day or time that a number stands for: 2023-05-12, 2023-05-12T13:45:00, or 13:45:00 for less than a day. Undefined where
 * it stands for none: below 0, after the year 9999, and the 29 February 1900 of base 1900.
 */
export function serialDate(value: string, base: 1900 | 1904): string | undefined {
  const serial = Number(value);
  if (!Number.isFinite(serial) || serial < 0) return undefined;
  if (base === 1900 && Math.floor(serial) === NO_SUCH_DAY) return undefined;
  // Halves of a second are noise of the floating point.
  const seconds = Math.round((serial % 1) * 86_400);
  const days = Math.floor(serial) + Math.floor(seconds / 86_400);
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19);
  if (days === 0 && serial < 1) return time;
  const start = base === 1904 ? FROM_1904 : FROM_1900 - (days > NO_SUCH_DAY ? DAY : 0);
  const day = new Date(start + days * DAY);
  if (Number.isNaN(day.getTime()) || day.getUTCFullYear() > 9999) return undefined;
  const date = day.toISOString().slice(0, 10);
  return seconds % 86_400 === 0 ? date : `${date}T${time}`;
}
