import type { Claim, DateMention, DateRelation } from "../audit.ts";
import type { Reading } from "./comparable.ts";

/** When a claim says something was, if it says so once and in the calendar. */
export interface When {
  readonly date: DateMention;
  readonly value: string;
  readonly relation: DateRelation;
}

const CALENDAR = /^\d{4}(?:-\d\d){0,2}$/;

/** The one calendar date of a claim; undefined when it has none, or several, or one of the report. */
export function whenOf(claim: Claim, reading: Reading): When | undefined {
  const own = (claim.dates ?? []).flatMap((id) => reading.date.get(id) ?? []);
  const dates = own.filter((date) => date.type === "date");
  const [date] = dates;
  if (dates.length !== 1 || date?.value == null || !CALENDAR.test(date.value)) return undefined;
  const relation = claim.dateMeaning?.find((each) => each.date === date.id)?.relation ?? "at";
  return relation === "reported-on" ? undefined : { date, value: date.value, relation };
}

/** Whether two claims may tell of the same time: neither is dated, or one, or both dates meet. */
export function mayBeOneTime(first: Claim, second: Claim, reading: Reading): boolean {
  if (!hasDate(first, reading) || !hasDate(second, reading)) return true;
  const [a, b] = [whenOf(first, reading), whenOf(second, reading)];
  return a !== undefined && b !== undefined && meet(a.value, b.value);
}

function hasDate(claim: Claim, reading: Reading): boolean {
  return (claim.dates ?? []).some(
    (id) =>
      reading.date.get(id)?.type !== "duration" &&
      !claim.dateMeaning?.some((each) => each.date === id && each.relation === "reported-on"),
  );
}

/** Whether one calendar value lies in the other: "2022-05" holds "2022-05-03". */
export function meet(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Whether all of `a` is before all of `b`, as far as both say. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** How two dates of one event cannot both hold; undefined when they can. */
export function datesApart(a: When, b: When): "date" | "order" | undefined {
  if (a.relation === "at" && b.relation === "at") return meet(a.value, b.value) ? undefined : "date";
  const [at, other] = a.relation === "at" ? [a, b] : [b, a];
  if (at.relation !== "at") return undefined;
  if (other.relation === "before" && isBefore(other.value, at.value)) return "order";
  if ((other.relation === "after" || other.relation === "since") && isBefore(at.value, other.value))
    return "order";
  return undefined;
}
