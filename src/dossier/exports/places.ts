import type { PublishedCase, PublishedEvent, PublishedPlace } from "../published/index.ts";
import { byId, jsonText } from "./export-file.ts";
import { type LookUp, labelOf, lookUp } from "./look-up.ts";

/**
 * Where events are said to have happened, as GeoJSON (RFC 7946). A place is a point with its precision beside it, never the outline
 * of a country; one without coordinates is a feature without geometry, so that it is not lost. A claim that gives another place
 * than the event has a feature of its own.
 */
export function placesOf(published: PublishedCase): string {
  const held = lookUp(published);
  const features = byId(published.events).flatMap((event) => [
    ...(event.place ? [featureOf(event.id, event.place, ofEvent(held, event))] : []),
    ...event.claims.flatMap(({ claim, stance, place, date }) =>
      place === undefined || isSamePlace(place, event.place)
        ? []
        : [
            featureOf(`${event.id}:${claim}`, place, {
              ...ofEvent(held, event),
              according_to: claim,
              stance,
              ...(date ? { date: date.value, date_basis: date.basis } : {}),
            }),
          ],
    ),
  ]);
  return jsonText({ type: "FeatureCollection", features });
}

/** How far off a point may be (data-model.md, section 4.3); a region and a country have no such distance. */
const METRES: Readonly<Partial<Record<PublishedPlace["precision"], number>>> = {
  exact: 10,
  vicinity: 100,
  locality: 1000,
};

function featureOf(id: string, place: PublishedPlace, properties: object): object {
  return {
    type: "Feature",
    id,
    geometry: pointOf(place),
    properties: {
      ...properties,
      place: place.label,
      precision: place.precision,
      ...(METRES[place.precision] === undefined ? {} : { precision_metres: METRES[place.precision] }),
    },
  };
}

/** Longitude first, as RFC 7946 has it. Numbers that are nowhere on Earth are no point. */
function pointOf({ lat, lon }: PublishedPlace): object | null {
  if (lat === undefined || lon === undefined) return null;
  const coordinates = [Number(lon), Number(lat)] as const;
  const isOnEarth = Math.abs(coordinates[0]) <= 180 && Math.abs(coordinates[1]) <= 90;
  return isOnEarth ? { type: "Point", coordinates } : null;
}

function isSamePlace(a: PublishedPlace, b: PublishedPlace | undefined): boolean {
  return a.label === b?.label && a.lat === b.lat && a.lon === b.lon && a.precision === b.precision;
}

function ofEvent(held: LookUp, event: PublishedEvent): object {
  return {
    event: event.id,
    label: event.label,
    schema: event.schema,
    ...(event.date ? { date: event.date.value, date_basis: event.date.basis } : {}),
    participants: event.participants.map(({ actor, role }) => `${role}: ${labelOf(held, actor)}`),
    claims: event.claims.map(({ claim, stance }) => `${claim} ${stance}`),
    doubt: event.doubt,
  };
}
