import type { Claim, DateMention, DateRelation } from "../audit.ts";

/** When a claim says something was, if it says so once and in the calendar. */
export interface When {
  readonly date: DateMention;
  readonly value: string;
  readonly relation: DateRelation;
}

/** When a claim was, as far as it says. */
export interface Timed {
  /** Where it says so once and in the calendar. */
  readonly when: When | undefined;
  /** Whether it says when at all, be it twice or in words that no calendar has. */
  readonly isDated: boolean;
}

const UNTIMED: Timed = { when: undefined, isDated: false };

export function timeOf(claim: Claim, dates: ReadonlyMap<string, DateMention>): Timed {
  if (claim.dates === undefined) return UNTIMED;
  return { when: whenOf(claim, claim.dates, dates), isDated: isDated(claim, claim.dates, dates) };
}

const CALENDAR = /^\d{4}(?:-\d\d){0,2}$/;

/** The one calendar date of a claim; undefined when it has none, or several, or one of the report. */
function whenOf(
  claim: Claim,
  ids: readonly string[],
  dates: ReadonlyMap<string, DateMention>,
): When | undefined {
  const own = ids.flatMap((id) => dates.get(id) ?? []).filter(({ type }) => type === "date");
  const [date] = own;
  if (own.length !== 1 || date?.value == null || !CALENDAR.test(date.value)) return undefined;
  const relation = claim.dateMeaning?.find((each) => each.date === date.id)?.relation ?? "at";
  return relation === "reported-on" ? undefined : { date, value: date.value, relation };
}

function isDated(claim: Claim, ids: readonly string[], dates: ReadonlyMap<string, DateMention>): boolean {
  return ids.some(
    (id) =>
      dates.get(id)?.type !== "duration" &&
      !claim.dateMeaning?.some((each) => each.date === id && each.relation === "reported-on"),
  );
}

/** Whether two claims may tell of the same time: neither is dated, or one, or both dates meet. */
export function mayBeOneTime(first: Timed, second: Timed): boolean {
  if (!first.isDated || !second.isDated) return true;
  const [a, b] = [first.when, second.when];
  return a !== undefined && b !== undefined && meet(a.value, b.value);
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
