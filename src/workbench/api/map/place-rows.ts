import type { CaseSession } from "../../desk/index.ts";
import type { EventRow, PlaceAnswer } from "../timeline/contract.ts";
import { eventRows } from "../timeline/event-rows.ts";
import type { MapPart, PlaceRow } from "./contract.ts";

/** Every place of every event, as each is named; what was put down for the event first. */
export function placeRows(session: CaseSession): readonly PlaceRow[] {
  const events = eventRows(session);
  return session.derive("places", () => events.flatMap(placesOf));
}

function placesOf(event: EventRow): PlaceRow[] {
  const { id, handle, label, date, earliest, claims, doubt } = event;
  const labels = [
    ...new Set([event.place, ...claims.map(({ place }) => place)].flatMap((each) => each?.label ?? [])),
  ];
  return labels.map((name, at): PlaceRow => {
    const naming = claims.filter(({ place }) => place?.label === name);
    const isOfEvent = event.place?.label === name;
    const given = [...(isOfEvent ? [event.place] : []), ...naming.map(({ place }) => place)];
    const place = (given.find((each) => each?.lat !== null && each !== null) ?? given[0]) as PlaceAnswer;
    return {
      id: `${id}-${at}`,
      event: { id, handle, label, date: date ?? earliest },
      label: name,
      precision: place.precision,
      lat: place.lat,
      lon: place.lon,
      isOfEvent,
      claims: naming.map(({ id: claim, handle: called, by, words, source }) => ({
        id: claim,
        handle: called,
        by,
        words,
        source,
      })),
      doubt,
    };
  });
}

export function soughtPlaces(rows: readonly PlaceRow[], { words, only }: MapPart): readonly PlaceRow[] {
  const sought = words?.trim().toLowerCase() ?? "";
  const wanted = new Set(only?.split(" ").filter((each) => each !== ""));
  return rows.filter(
    ({ id, label, event, claims }) =>
      (wanted.size === 0 || wanted.has(id)) &&
      (sought === "" ||
        [label, event.label, event.handle, ...claims.flatMap((claim) => [claim.by, claim.words])].some(
          (each) => each.toLowerCase().includes(sought),
        )),
  );
}

export function isLocated({ lat, lon }: Pick<PlaceRow, "lat" | "lon">): boolean {
  return lat !== null && lon !== null;
}
