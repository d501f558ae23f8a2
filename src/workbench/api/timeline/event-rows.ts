import { type ListedEvent, listEvents } from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import { doubtsOf } from "../doubt.ts";
import type { DoubtName } from "../shapes.ts";
import type { EventRow, PlaceAnswer } from "./contract.ts";

type Doubts = ReadonlyMap<string, DoubtName>;

/** Every event in order of time, the undated behind, each with what its claims give. */
export function eventRows(session: CaseSession): readonly EventRow[] {
  const doubts = doubtsOf(session);
  return session.derive("events", ({ state }) => listEvents(state).map((event) => rowOf(event, doubts)));
}

function rowOf(event: ListedEvent, doubts: Doubts): EventRow {
  const { id, handle, label, date, days, place, participants, claims, origins, differing } = event;
  return {
    id,
    handle,
    label,
    date: date?.value ?? null,
    basis: date?.basis ?? null,
    earliest: days?.earliest ?? null,
    latest: days?.latest ?? null,
    isDated: days !== undefined,
    place: placeOf(place),
    who: participants.map((each) => ({
      id: each.actor,
      handle: each.handle,
      label: each.label,
      role: each.role,
    })),
    claims: claims.map(({ claim, stance, date: given, place: there }) => ({
      id: claim.id,
      handle: claim.handle,
      words: claim.words,
      by: claim.speakers[0] ?? "",
      source: claim.source,
      stance,
      date: given?.value ?? null,
      place: placeOf(there),
      doubt: doubts.get(claim.id) ?? "sound",
    })),
    origins,
    isDisputed: differing.length > 0,
    doubt: doubts.get(id) ?? "sound",
  };
}

export function placeOf(place: ListedEvent["place"]): PlaceAnswer | null {
  if (place === undefined) return null;
  const { label, precision, lat = null, lon = null } = place;
  return { label, precision, lat, lon };
}

/** Those in which the words stand: in the name, the place, who took part, what is said and who says it. */
export function soughtEvents(rows: readonly EventRow[], words: string | undefined): readonly EventRow[] {
  const sought = words?.trim().toLowerCase();
  if (sought === undefined || sought === "") return rows;
  return rows.filter(({ label, handle, date, place, who, claims }) =>
    [
      label,
      handle,
      date,
      place?.label,
      ...who.flatMap((each) => [each.label, each.role]),
      ...claims.flatMap(({ words: said, by, source }) => [said, by, source?.name]),
    ].some((each) => each?.toLowerCase().includes(sought) === true),
  );
}
