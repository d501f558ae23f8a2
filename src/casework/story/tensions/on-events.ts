/** Dates of one event, and the order of several. */
import { readEdtf } from "../../../base/index.ts";
import { checkOrder, type OrderConstraint } from "../../../weighing/index.ts";
import type { CaseState } from "../../case-state.ts";
import type { CaseEvent, EventOrder } from "../../entries/world.ts";
import { currentId, handleOf } from "../../things/index.ts";
import { type FoundTension, foundTension, pairsOf } from "./found-tension.ts";

/** A date that something gives to an event. */
interface GivenDate {
  /** Of the claim; of the event where a person gave it. */
  readonly id: string;
  readonly value: string;
}

export function dateTensions(state: CaseState): FoundTension[] {
  return [...state.things.event.values()].flatMap(({ thing }) =>
    [...pairsOf(givenDates(state, thing), ({ id }) => state.claims.get(id)?.seq ?? 0)].flatMap(([a, b]) => {
      if (!areApart(a.value, b.value)) return [];
      const says = `${handleOf(state, a.id)} dates it ${a.value}, ${handleOf(state, b.id)} ${b.value}`;
      return [foundTension("dates", "contradiction", [a.id, b.id], thing.id, says)];
    }),
  );
}

function givenDates(state: CaseState, { claims, id, date }: CaseEvent): GivenDate[] {
  const byClaims = claims
    .filter(({ stance }) => stance !== "denies")
    .flatMap((each) =>
      each.date === undefined ? [] : [{ id: currentId(state, each.claim), value: each.date.value }],
    );
  return date === undefined ? byClaims : [...byClaims, { id, value: date.value }];
}

function areApart(a: string, b: string): boolean {
  const [x, y] = [readEdtf(a), readEdtf(b)];
  const isBefore = (first: typeof x, second: typeof x) =>
    first?.latest !== undefined && second?.earliest !== undefined && first.latest < second.earliest;
  return isBefore(x, y) || isBefore(y, x);
}

// The day from which dates are counted; no event is called so.
const ORIGIN = "calendar";
const DAY_MS = 86_400_000;
// A case whose orders contradict each other so often has other worries, and each circle costs a walk over all of them.
const MOST_CIRCLES = 20;

interface Limit extends OrderConstraint {
  /** As people read it. */
  readonly says: string;
  /** Where a limit is from: sorts those of one pair. */
  readonly key: string;
}

/**
 * Circles of limits that cannot all hold. Days are the grain: that one event is before another on the same day is a limit of no
 * days that must still go one way. So a limit between days leaves more room than all limits within a day could use up, and
 * both together less than a day.
 */
export function orderTensions(state: CaseState): FoundTension[] {
  const events = [...state.things.event.values()].map(({ thing }) => thing);
  const betweenDays = 1 / (2 * (events.length + 2));
  const withinDay = betweenDays / (2 * (events.length + 2));
  const limits = events
    .flatMap((event) => [
      ...event.order.flatMap((order) => orderLimits(state, event, order, betweenDays, withinDay)),
      ...givenDates(state, event).flatMap((date) => dateLimits(state, event.id, date, betweenDays)),
    ])
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.most - b.most));
  return circlesIn(limits, state);
}

/** One circle after another: of each that is found, its first stated limit is left out for the next walk. */
function circlesIn(limits: readonly Limit[], state: CaseState): FoundTension[] {
  const found: FoundTension[] = [];
  for (let left = limits; found.length < MOST_CIRCLES; ) {
    const verdict = checkOrder(left);
    if (verdict.consistent) break;
    const circle = (verdict.cycle as readonly Limit[]).toSorted((a, b) => (a.key < b.key ? -1 : 1));
    // Two dates of one event that lie apart are told of by the rule for dates.
    const isDatesAlone =
      new Set(circle.flatMap(({ from, to }) => [from, to])).size === 2 && circle.every(isDated);
    if (!isDatesAlone) found.push(tensionOf(circle, state));
    const [weakest] = circle.filter((limit) => !isDated(limit)).concat(circle);
    left = left.filter((limit) => limit !== weakest);
  }
  return found;
}

function isDated({ from, to }: Limit): boolean {
  return from === ORIGIN || to === ORIGIN;
}

function tensionOf(circle: readonly Limit[], state: CaseState): FoundTension {
  const claims = circle.flatMap(({ claim }) => claim ?? []);
  const events = circle.flatMap(({ from, to }) => [from, to]).filter((id) => id !== ORIGIN);
  const says = circle.map((limit) => limit.says).join("; ");
  const about = new Set(events).size === 1 ? (events[0] ?? null) : null;
  return foundTension(
    "order",
    "contradiction",
    [...claims, ...events],
    about,
    `${says} (${handles(state, events)})`,
  );
}

function handles(state: CaseState, ids: readonly string[]): string {
  return [...new Set(ids)]
    .map((id) => handleOf(state, id))
    .sort()
    .join(", ");
}

function orderLimits(
  state: CaseState,
  event: CaseEvent,
  { relation, event: other, atLeastDays, atMostDays, claim }: EventOrder,
  betweenDays: number,
  withinDay: number,
): Limit[] {
  const id = currentId(state, claim);
  const [first, second] = relation === "after" ? [other, event.id] : [event.id, other];
  const limit = (from: string, to: string, most: number, how: string): Limit => ({
    from,
    to,
    most,
    claim: id,
    key: `${id} ${from} ${to}`,
    says: `${handleOf(state, id)}: ${how}`,
  });
  const names = [handleOf(state, first), handleOf(state, second)];
  if (relation === "same-day") {
    const how = `${names[0]} and ${names[1]} on one day`;
    return [limit(first, second, betweenDays, how), limit(second, first, betweenDays, how)];
  }
  const least = atLeastDays ?? 0;
  const days = [
    ...(least > 0 ? [`at least ${least} ${least === 1 ? "day" : "days"}`] : []),
    ...(atMostDays === undefined ? [] : [`at most ${atMostDays} days`]),
  ].join(", ");
  const how = `${names[0]} before ${names[1]}${days === "" ? "" : `, ${days}`}`;
  return [
    limit(first, second, least > 0 ? -least + betweenDays : -withinDay, how),
    ...(atMostDays === undefined ? [] : [limit(second, first, atMostDays + betweenDays, how)]),
  ];
}

function dateLimits(state: CaseState, event: string, { id, value }: GivenDate, betweenDays: number): Limit[] {
  const days = readEdtf(value);
  const says = `${handleOf(state, id)}: ${handleOf(state, event)} on ${value}`;
  const limit = (from: string, to: string, most: number): Limit => ({
    from,
    to,
    most: most + betweenDays,
    ...(id.startsWith("clm_") ? { claim: id } : {}),
    key: `${id} ${from} ${to} ${value}`,
    says,
  });
  return [
    ...(days?.latest === undefined ? [] : [limit(event, ORIGIN, Date.parse(days.latest) / DAY_MS)]),
    ...(days?.earliest === undefined ? [] : [limit(ORIGIN, event, -Date.parse(days.earliest) / DAY_MS)]),
  ];
}
