import type { DatePrecision } from "../audit.ts";
import type { ReadNumber } from "../numbers/index.ts";
import type { TimeUnit } from "./meaning.ts";

const LETTER: Readonly<Record<TimeUnit, readonly [number, string]>> = {
  day: [1, "D"],
  week: [1, "W"],
  weekend: [2, "D"],
  fortnight: [2, "W"],
  month: [1, "M"],
  bimonth: [2, "M"],
  quarter: [3, "M"],
  half: [6, "M"],
  year: [1, "Y"],
  lustrum: [5, "Y"],
  sexennium: [6, "Y"],
  decade: [10, "Y"],
  century: [100, "Y"],
  millennium: [1000, "Y"],
  hour: [1, "H"],
  minute: [1, "M"],
  second: [1, "S"],
};

export function isClockUnit(unit: TimeUnit): boolean {
  return unit === "hour" || unit === "minute" || unit === "second";
}

/** ISO 8601 period: P3D, PT2H, P0.5Y; PXM for "several months" (TimeML's way of saying how long is not said). */
export function periodText(count: number | null, unit: TimeUnit): string {
  const [factor, letter] = LETTER[unit];
  const amount = count === null ? "X" : String(Number((count * factor).toPrecision(12)));
  return `${isClockUnit(unit) ? "PT" : "P"}${amount}${letter}`;
}

/** "two years and three months". */
export function joinPeriods(first: string, second: string): string {
  const both = [first, second].map((period) => /^P([^T]*)(?:T(.*))?$/.exec(period));
  const days = both.map((parts) => parts?.[1] ?? "").join("");
  const time = both.map((parts) => parts?.[2] ?? "").join("");
  return `P${days}${time === "" ? "" : `T${time}`}`;
}

/** The grain of a period, as precision of the date item it is listed as. */
export function periodPrecision(unit: TimeUnit): DatePrecision {
  const grains: Partial<Record<TimeUnit, DatePrecision>> = {
    week: "week",
    fortnight: "week",
    month: "month",
    bimonth: "month",
    quarter: "month",
    half: "month",
    year: "year",
    lustrum: "year",
    sexennium: "year",
    decade: "decade",
    century: "century",
    millennium: "century",
  };
  return grains[unit] ?? "day";
}

export function countOf(value: unknown): number | null {
  return value === null ? null : (value as ReadNumber).value;
}
