import { CareoError, isEdtf } from "../../base/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import type { CaseState } from "../case-state.ts";
import type { WorldDate } from "../entries/fields.ts";
import type { CaseEvent, EventClaim, EventOrder, Place } from "../entries/world.ts";
import type { OpenCase } from "../open-case.ts";
import { currentId, type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { definedOnly, nothingToChange } from "./actors.ts";
import { claimBriefs } from "./claim-brief.ts";
import { proposalOf } from "./propose-events.ts";

/** What a person says of an event; actors, claims and events are called by handle, number or id. */
export interface SaidEvent {
  readonly label?: string | undefined;
  readonly schema?: CaseEvent["schema"] | undefined;
  readonly date?: WorldDate | undefined;
  readonly place?: Place | undefined;
  readonly participants?: readonly { readonly actor: string; readonly role: string }[];
  readonly claims?: readonly SaidEventClaim[];
  readonly order?: readonly (Omit<EventOrder, "event" | "claim"> & {
    readonly event: string;
    readonly claim: string;
  })[];
  readonly handle?: string | undefined;
  readonly person?: string | undefined;
  readonly reason?: string | undefined;
}

export interface SaidEventClaim {
  readonly claim: string;
  readonly stance?: EventClaim["stance"] | undefined;
  readonly date?: WorldDate | undefined;
  readonly place?: Place | undefined;
}

/**
 * Enters an event. The dates and places that its claims give are put down with each claim, where nothing else was said of that
 * claim. Throws `casework/no-such-thing`, `casework/bad-date`.
 */
export function addEvent(
  open: OpenCase,
  said: SaidEvent & { readonly label: string },
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const empty = { label: said.label, schema: "Event" as const, participants: [], claims: [], order: [] };
  return record(open, withSaid(open.state, empty, said), said, effects);
}

/** Changes an event: fields that are said take the place of those there; participants, claims and order come to them. */
export function editEvent(
  open: OpenCase,
  handle: string,
  said: SaidEvent,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const id = resolveHandle(open.state, handle, ["event"]);
  const known = open.state.things.event.get(id)?.thing as CaseEvent;
  const { person: _person, reason: _reason, ...changes } = said;
  if (
    Object.values(changes).every((each) => each === undefined || (Array.isArray(each) && each.length === 0))
  )
    throw nothingToChange(handle);
  return record(open, withSaid(open.state, known, said), said, effects);
}

/** Makes an event of an accepted claim, with the date and place that the claim gives. */
export function acceptEvent(
  open: OpenCase,
  claim: string,
  said: SaidEvent,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const id = resolveHandle(open.state, claim, ["claim"]);
  const { words } = claimBriefs(open.state)(id);
  const claims = [
    ...(said.claims ?? []).filter((each) => each.claim !== claim),
    { claim, stance: undefined },
  ];
  return addEvent(open, { ...said, label: said.label ?? words.replace(/\s+/g, " "), claims }, effects);
}

type EventFields = Omit<CaseEvent, "id"> & { readonly id?: string };

function withSaid(state: CaseState, known: EventFields, said: SaidEvent): EventFields {
  const { label, schema, date, place } = said;
  if (date !== undefined) checkDate(date.value);
  const claims = new Map(known.claims.map((each) => [currentId(state, each.claim), each]));
  for (const each of said.claims ?? []) {
    const claim = resolveHandle(state, each.claim, ["claim"]);
    claims.set(claim, eventClaim(state, claim, each, claims.get(claim)));
  }
  const participants = (said.participants ?? []).map(({ actor, role }) => ({
    actor: resolveHandle(state, actor, ["actor"]),
    role,
  }));
  const order = (said.order ?? []).map((each) => ({
    ...each,
    event: resolveHandle(state, each.event, ["event"]),
    claim: resolveHandle(state, each.claim, ["claim"]),
  }));
  return {
    ...known,
    ...definedOnly({ label, schema, date, place }),
    participants: once([...known.participants, ...participants]),
    claims: [...claims.values()],
    order: once([...known.order, ...order]),
  };
}

/** What was said of a claim holds; else what is there; else what its wording gives. */
function eventClaim(
  state: CaseState,
  claim: string,
  said: SaidEventClaim,
  known: EventClaim | undefined,
): EventClaim {
  if (said.date !== undefined) checkDate(said.date.value);
  const recorded = state.claims.get(claim)?.entry.claim;
  const [offered] = recorded === undefined ? [] : proposalOf(state, recorded, claimBriefs(state)(claim));
  // Of several dates in one sentence nobody knows which is the event's; a person says so.
  const onlyDate = offered?.dates.length === 1 ? offered.dates[0] : undefined;
  const given = onlyDate && { value: onlyDate.value, basis: onlyDate.basis };
  const [only, second] = offered?.places ?? [];
  const there = only !== undefined && second === undefined ? placeNamed(only) : undefined;
  const stance = said.stance ?? known?.stance ?? (recorded?.polarity === "denies" ? "denies" : "asserts");
  return {
    claim,
    stance,
    ...definedOnly({
      date: said.date ?? known?.date ?? given,
      place: said.place ?? known?.place ?? there,
    }),
  };
}

/** A place of which no more than the name is known: as exact as a town, until somebody says more. */
function placeNamed(label: string): Place {
  return { label: label.normalize("NFC"), precision: "locality" };
}

function checkDate(value: string): void {
  if (isEdtf(value)) return;
  throw new CareoError("casework/bad-date", `"${value}" is not a date.`, {
    hint: "Write it in EDTF: 2023, 2023-10, 2023-10-05, 2023-10?, an interval 2023-05/2023-08, open ends ../2023-05.",
  });
}

function record(open: OpenCase, thing: EventFields, said: SaidEvent, effects: LedgerEffects): RecordedThing {
  const { handle, reason, person } = said;
  return recordThings(
    open,
    [{ noun: "event", thing, handle, reason }],
    { person },
    effects,
  )[0] as RecordedThing;
}

function once<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((each) => [JSON.stringify(each), each])).values()];
}
