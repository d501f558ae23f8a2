const DAY = 86_400_000;

/** Days since the epoch of 2022-05-14, and back. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** As a clerk abroad writes it: 14.05.2022. */
export function dotted(day: number): string {
  return isoOf(day).split("-").reverse().join(".");
}

/** The working day on or after this one. */
export function workingDay(day: number): number {
  const weekday = new Date(day * DAY).getUTCDay();
  return day + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}
