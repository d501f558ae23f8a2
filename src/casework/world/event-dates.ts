import { type DayInterval, readEdtf } from "../../base/index.ts";
import type { WorldDate } from "../entries/fields.ts";
import type { CaseEvent } from "../entries/world.ts";

/** The days on which an event may have been. Nothing is chosen: where claims differ, all that any of them allows. */
export interface EventDays extends DayInterval {
  /** Whose date it is: put down for the event, or drawn from what its claims give. */
  readonly from: "event" | "claims";
}

/** A date that a claim or the event gives, as days. */
export interface GivenDate extends DayInterval {
  /** Undefined for the date put down for the event. */
  readonly claim: string | undefined;
  readonly date: WorldDate;
}

export function givenDates({ date, claims }: CaseEvent): GivenDate[] {
  const all = [
    ...(date === undefined ? [] : [{ claim: undefined, date }]),
    ...claims.flatMap((each) => (each.date === undefined ? [] : [{ claim: each.claim, date: each.date }])),
  ];
  return all.map((each) => ({ ...each, ...(readEdtf(each.date.value) as DayInterval) }));
}

/** Undefined for an event of which neither it nor a claim gives a date. */
export function daysOf(event: CaseEvent): EventDays | undefined {
  const given = givenDates(event);
  const own = given.find(({ claim }) => claim === undefined);
  if (own) return { earliest: own.earliest, latest: own.latest, from: "event" };
  if (given.length === 0) return undefined;
  return { ...hullOf(given), from: "claims" };
}

function hullOf(given: readonly DayInterval[]): DayInterval {
  const starts = given.map(({ earliest }) => earliest);
  const ends = given.map(({ latest }) => latest);
  return {
    earliest: starts.includes(undefined) ? undefined : [...(starts as string[])].sort()[0],
    latest: ends.includes(undefined) ? undefined : [...(ends as string[])].sort().at(-1),
  };
}

/** Whether two dates have no day in common: they cannot both be right. */
export function areDisjoint(a: DayInterval, b: DayInterval): boolean {
  return endsBefore(a, b) || endsBefore(b, a);
}

function endsBefore({ latest }: DayInterval, { earliest }: DayInterval): boolean {
  return latest !== undefined && earliest !== undefined && latest < earliest;
}

/** Dates of one event that cannot all be right, each with its claim: those with no day in common with another. */
export function contradictoryDates(event: CaseEvent): GivenDate[] {
  const given = givenDates(event);
  return given.filter((each) => given.some((other) => areDisjoint(each, other)));
}

// Beyond any date, for sorting: an open end comes before all, or after.
const EVER_BEFORE = "0000-00-00";
const EVER_AFTER = "9999-99-99";

/** By the first day it may have been, then by the last. */
export function compareDays(a: DayInterval, b: DayInterval): number {
  const [firstA, firstB] = [a.earliest ?? EVER_BEFORE, b.earliest ?? EVER_BEFORE];
  if (firstA !== firstB) return firstA < firstB ? -1 : 1;
  const [lastA, lastB] = [a.latest ?? EVER_AFTER, b.latest ?? EVER_AFTER];
  return lastA < lastB ? -1 : lastA > lastB ? 1 : 0;
}
