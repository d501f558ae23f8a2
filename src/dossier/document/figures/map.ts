import { decimalWords } from "../../../messages/index.ts";
import { type MapPlace, mapDrawing } from "../../charts/index.ts";
import type { PublishedEvent } from "../../published/index.ts";
import type { Context } from "../context.ts";
import type { Part, Piece } from "../parts.ts";
import { absence, cite, date, text, words } from "../pieces.ts";

export function mapParts({ published, say }: Context): Part[] {
  const placed = published.events.filter(({ place }) => place !== undefined);
  const places = placed.flatMap(placeOf);
  const unplaced = published.events.length - places.length;
  return [
    {
      kind: "figure",
      name: "map",
      draw: (size) => mapDrawing(places, unplaced, size, say),
      key: [say("dossier.key.map"), say("dossier.key.mapSource")],
      table: {
        kind: "table",
        caption: say("dossier.caption.places"),
        head: [
          say("dossier.head.place"),
          say("dossier.head.precision"),
          say("dossier.head.position"),
          say("dossier.head.event"),
          say("dossier.head.date"),
        ],
        rows: placed.map((event) => placeRow(event, say)),
      },
    },
  ];
}

function placeOf({ id, place, claims }: PublishedEvent): MapPlace[] {
  if (place?.lat === undefined || place.lon === undefined) return [];
  const { label, lat, lon, precision } = place;
  const trail = [id, ...claims.map(({ claim }) => claim)];
  return [{ label, lat: Number(lat), lon: Number(lon), precision, trail }];
}

function placeRow(
  { id, label, date: when, place }: PublishedEvent,
  say: Context["say"],
): (readonly Piece[])[] {
  const position =
    place?.lat === undefined || place.lon === undefined
      ? absence("missing", say)
      : text(`${decimalWords(place.lat, say.language)}°; ${decimalWords(place.lon, say.language)}°`);
  return [
    [words(place?.label ?? "")],
    [text(place === undefined ? "" : say(`dossier.precision.${place.precision}`))],
    [position],
    [words(label), cite(id)],
    [date(when?.value, say)],
  ];
}
