import { doubtOf, type MapPlace, windowedMap } from "../../../dossier/index.ts";
import { wished } from "../drawing-query.ts";
import type { KeptBorders } from "./borders.ts";
import type { MapAnswer, MapQuery, PlaceRow } from "./contract.ts";
import { isLocated } from "./place-rows.ts";

/** @param events how many events the case has that are asked for */
export function mapAnswerOf(
  rows: readonly PlaceRow[],
  events: number,
  query: MapQuery,
  borders: KeptBorders | undefined,
): MapAnswer {
  const { size, say } = wished(query);
  const located = rows.filter(isLocated);
  const unlocated = Math.max(0, events - new Set(located.map(({ event }) => event.id)).size);
  const { lon, lat, across } = query;
  const asked =
    lon === undefined || lat === undefined || across === undefined ? undefined : { lon, lat, across };
  const { drawing, window } = windowedMap(located.map(placeOf), unlocated, size, say, {
    window: asked,
    borders,
  });
  return {
    drawing,
    window: window === undefined ? null : { ...window },
    located: located.length,
    unlocated,
    borders:
      borders === undefined
        ? null
        : { name: borders.name, source: borders.source, viewpoint: borders.viewpoint },
  };
}

function placeOf({ id, event, label, lat, lon, precision, claims, doubt }: PlaceRow): MapPlace {
  return {
    label,
    lat: Number(lat),
    lon: Number(lon),
    precision,
    doubt: doubtOf(doubt),
    trail: [event.id, id, ...claims.map((claim) => claim.id)],
  };
}
