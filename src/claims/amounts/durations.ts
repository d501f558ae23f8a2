import type { FoundAmount, FoundDate } from "../found.ts";

const DAY_UNITS: Readonly<Record<string, string>> = { Y: "year", M: "month", W: "week", D: "day" };
const CLOCK_UNITS: Readonly<Record<string, string>> = { H: "hour", M: "minute", S: "second" };

/**
 * A duration or age that the reader of dates found and the grammar of amounts did not ("another week", "an hour"), as an
 * amount: durations stand in both lists. Periods of more than one unit have no single value and stay dates only.
 */
export function amountOfPeriod(date: FoundDate): FoundAmount | undefined {
  if (date.type !== "duration" && date.type !== "age") return undefined;
  const parts = /^P(T?)([\d.]+|X)([YMWDHS])$/.exec(date.value ?? "");
  if (parts === null) return undefined;
  const [, clock, count = "", letter = ""] = parts;
  const unit = (clock === "T" ? CLOCK_UNITS : DAY_UNITS)[letter] ?? null;
  const { start, end, sentence, rule } = date;
  const shared = { start, end, sentence, rule, kind: date.type, unit, currency: null, number: null };
  // "several days": at least two are said.
  if (count === "X") return { ...shared, value: null, min: 2, max: null, bound: "vague" };
  return { ...shared, value: Number(count), bound: "exact" };
}
