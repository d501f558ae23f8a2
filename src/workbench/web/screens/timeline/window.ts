/** Days of a window along time, `YYYY-MM-DD`. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
// A fifth of what is seen stays in sight, and a step back leads to where one was.
const PAN = 0.2;
const ZOOM = 1.6;
const LEAST_DAYS = 4;
// Calendars of ISO dates end there.
const MOST_DAYS = 9_000 * 365;

/** @param direction -1 to what is earlier, 1 to what is later */
export function panned(window: TimeWindow, direction: -1 | 1): TimeWindow {
  const [first, last] = days(window);
  const step = Math.max(1, Math.round((last - first) * PAN)) * direction;
  return windowOf(first + step, last + step, window);
}

/** Around the middle; no narrower than a few days. */
export function zoomed(window: TimeWindow, direction: "in" | "out"): TimeWindow {
  const [first, last] = days(window);
  const wanted = direction === "in" ? (last - first) / ZOOM : (last - first) * ZOOM;
  const half = Math.min(MOST_DAYS, Math.max(LEAST_DAYS, Math.round(wanted))) / 2;
  const middle = (first + last) / 2;
  return windowOf(Math.floor(middle - half), Math.ceil(middle + half), window);
}

function days({ from, to }: TimeWindow): readonly [number, number] {
  return [Date.parse(from) / DAY, Date.parse(to) / DAY];
}

/** Where an end would have no date of four digits, the window stays as it is. */
function windowOf(first: number, last: number, before: TimeWindow): TimeWindow {
  const [from, to] = [first, last].map((day) => {
    const date = new Date(day * DAY);
    return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, -14);
  });
  const isDay = (text: string | undefined) => text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text);
  return isDay(from) && isDay(to) ? { from: from as string, to: to as string } : before;
}
