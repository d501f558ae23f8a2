import type { DayInterval } from "../../base/index.ts";
import { checkOrder, type OrderConstraint } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import type { CaseEvent, EventClaim, EventOrder } from "../entries/world.ts";
import { type Origins, originsOf } from "../rivals/index.ts";
import { handleOf, resolveHandle } from "../things/index.ts";
import { type ClaimBrief, claimBriefs } from "./claim-brief.ts";
import { compareDays, contradictoryDates, daysOf, type EventDays } from "./event-dates.ts";

/** An event with all that its claims say of it, contradictory values beside each other. */
export interface ListedEvent extends Omit<CaseEvent, "claims" | "participants" | "order"> {
  readonly handle: string;
  /** Undefined for one that has no date. */
  readonly days: EventDays | undefined;
  readonly participants: readonly {
    readonly actor: string;
    readonly handle: string;
    readonly label: string;
    readonly role: string;
  }[];
  readonly claims: readonly (Omit<EventClaim, "claim"> & { readonly claim: ClaimBrief })[];
  readonly order: readonly (EventOrder & { readonly eventHandle: string; readonly claimHandle: string })[];
  /** Dates without a day in common with another's, each with the claim that gives it; undefined: put down for the event. */
  readonly differing: readonly DifferingDate[];
  /** How many origins its claims have between them. */
  readonly origins: number;
  /** The claims among them. */
  readonly datesThatDiffer: readonly string[];
  /** Claims that name different places. They may be one place in two words. */
  readonly placesThatDiffer: readonly string[];
}

export interface DifferingDate extends DayInterval {
  /** Handle of the claim. */
  readonly claim: string | undefined;
  /** EDTF. */
  readonly value: string;
}

/** Events in order of time; the undated ones behind, in the order in which they were entered. */
export function listEvents(state: CaseState): ListedEvent[] {
  const [brief, origins] = [claimBriefs(state), originsOf(state)];
  const all = [...state.things.event.values()].map(({ thing }) => listed(state, thing, brief, origins));
  const dated = all.filter(({ days }) => days !== undefined);
  dated.sort((a, b) => compareDays(a.days as EventDays, b.days as EventDays));
  return [...dated, ...all.filter(({ days }) => days === undefined)];
}

export function showEvent(state: CaseState, said: string): ListedEvent {
  const id = resolveHandle(state, said, ["event"]);
  return listed(state, state.things.event.get(id)?.thing as CaseEvent, claimBriefs(state), originsOf(state));
}

function listed(
  state: CaseState,
  event: CaseEvent,
  brief: (id: string) => ClaimBrief,
  origins: Origins,
): ListedEvent {
  const named = event.claims.map((each) => ({ ...each, claim: brief(each.claim) }));
  const places = new Set(event.claims.flatMap(({ place }) => place?.label ?? []));
  const differing = contradictoryDates(event).map(({ claim, date, earliest, latest }) => ({
    claim: claim === undefined ? undefined : brief(claim).handle,
    value: date.value,
    earliest,
    latest,
  }));
  const placed = named.filter(({ place }) => place !== undefined && places.size > 1);
  return {
    ...event,
    handle: handleOf(state, event.id),
    origins: origins.count(event.claims.map(({ claim }) => claim)),
    days: daysOf(event),
    participants: event.participants.map(({ actor, role }) => ({
      actor,
      role,
      handle: handleOf(state, actor),
      label: state.things.actor.get(actor)?.thing.label ?? actor,
    })),
    claims: named,
    order: event.order.map((each) => ({
      ...each,
      eventHandle: handleOf(state, each.event),
      claimHandle: brief(each.claim).handle,
    })),
    differing,
    datesThatDiffer: differing.flatMap(({ claim }) => claim ?? []),
    placesThatDiffer: placed.map(({ claim }) => claim.handle),
  };
}

/** A chain of stated orders that cannot all hold, each with the claim that states it. */
export interface OrderClash {
  readonly steps: readonly { readonly earlier: string; readonly later: string; readonly claim: string }[];
  /** Days by which they miss each other. */
  readonly days: number;
}

/** Whether the stated orders of events, without their dates, can all hold. Dates are compared in careo tensions. */
export function findOrderClash(state: CaseState): OrderClash | undefined {
  const constraints = [...state.things.event.values()].flatMap(({ thing }) =>
    thing.order.flatMap((each) => constraintsOf(thing.id, each)),
  );
  const verdict = checkOrder(constraints);
  if (verdict.consistent) return undefined;
  const brief = claimBriefs(state);
  return {
    steps: verdict.cycle.map(({ from, to, claim }) => ({
      earlier: handleOf(state, from),
      later: handleOf(state, to),
      claim: claim === undefined ? "" : brief(claim).handle,
    })),
    days: -verdict.cycleWeight,
  };
}

/** "Before" is by a day at least; t(from) - t(to) <= most, in days. */
function constraintsOf(
  id: string,
  { relation, event, atLeastDays, atMostDays, claim }: EventOrder,
): OrderConstraint[] {
  if (relation === "same-day")
    return [
      { from: id, to: event, most: 0, claim },
      { from: event, to: id, most: 0, claim },
    ];
  const [earlier, later] = relation === "before" ? [id, event] : [event, id];
  return [
    { from: earlier, to: later, most: -(atLeastDays ?? 1), claim },
    ...(atMostDays === undefined ? [] : [{ from: later, to: earlier, most: atMostDays, claim }]),
  ];
}
