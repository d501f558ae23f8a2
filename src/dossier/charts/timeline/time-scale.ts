import { scaleUtc } from "d3-scale";

/** Days as numbers along an axis, with the ticks that a reader is used to. ISO dates, for they need no language. */
export interface TimeScale {
  readonly x: (day: number) => number;
  /** Where it begins and ends, in pixels. */
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly { readonly day: number; readonly label: string }[];
}

const DAY = 86_400_000;

/** Days since 1970 of `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

export function timeScale(first: number, last: number, left: number, right: number): TimeScale {
  // A lone day gets a month around it: an axis needs two ends.
  const pad = Math.max(1, Math.ceil((last - first) * 0.02), first === last ? 15 : 1);
  return windowScale(first - pad, last + pad, left, right);
}

/** From one day to another, and no day beside them. */
export function windowScale(first: number, last: number, left: number, right: number): TimeScale {
  const scale = scaleUtc()
    .domain([new Date(first * DAY), new Date(Math.max(last, first + 1) * DAY)])
    .range([left, right]);
  const most = Math.max(2, Math.floor((right - left) / 84));
  const dates = scale.ticks(most).filter((date) => date.getTime() % DAY === 0);
  return {
    left,
    right,
    x: (day) => scale(new Date(day * DAY)),
    ticks: dates.map((date) => ({ day: date.getTime() / DAY, label: tickLabel(date, dates) })),
  };
}

/** No more of a date than the ticks need. */
function tickLabel(date: Date, all: readonly Date[]): string {
  const iso = date.toISOString();
  if (all.every((each) => each.toISOString().slice(5, 10) === "01-01")) return iso.slice(0, 4);
  if (all.every((each) => each.toISOString().slice(8, 10) === "01")) return iso.slice(0, 7);
  return iso.slice(0, 10);
}
