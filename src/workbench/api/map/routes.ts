import { type ProposedPlace, proposePlaces } from "../../../casework/index.ts";
import { done, list, listOf, type Topic } from "../endpoint.ts";
import { removeUploads, uploadPaths } from "../sources/uploads.ts";
import { eventRows } from "../timeline/event-rows.ts";
import { bordersStamp, keepBorders, readBorders, removeBorders } from "./borders.ts";
import type { MapApi, ProposedPlaceRow } from "./contract.ts";
import { mapAnswerOf } from "./map-drawing.ts";
import { placeRows, soughtPlaces } from "./place-rows.ts";
import {
  borders,
  mapAnswer,
  mapQuery,
  newBorders,
  placeRow,
  placesQuery,
  proposedPlaceRow,
} from "./schemas.ts";

export const map: Topic<MapApi> = {
  "GET /cases/:case/places": {
    summary: "Places of events, as they are named, and how each was established.",
    query: placesQuery,
    answer: listOf(placeRow),
    run: ({ session, query }) => list(soughtPlaces(placeRows(session), query), query),
  },
  "GET /cases/:case/places/drawing": {
    summary: "Located places on land and sea; borders only where a person brought them, with whose they are.",
    query: mapQuery,
    answer: mapAnswer,
    run: ({ session, query }) => {
      const stamp = bordersStamp(session.root);
      return session.derive(`map ${stamp} ${JSON.stringify(query)}`, () => {
        const rows = soughtPlaces(placeRows(session), query);
        const isPart = query.words !== undefined || query.only !== undefined;
        const events = isPart ? new Set(rows.map(({ event }) => event.id)).size : eventRows(session).length;
        return mapAnswerOf(rows, events, query, stamp === "" ? undefined : readBorders(session.root));
      });
    },
  },
  "GET /cases/:case/places/proposed": {
    summary: "Accepted claims that name a place at which no event of the case is yet.",
    answer: listOf(proposedPlaceRow),
    run: ({ session }) =>
      list(session.derive("places proposed", ({ state }) => proposePlaces(state).map(proposedRow))),
  },
  "POST /cases/:case/borders": {
    summary: "Draws borders from a file that was sent, with whose they are and from which viewpoint.",
    body: newBorders,
    answer: borders,
    run: ({ session, body: { upload, source, viewpoint } }) => {
      session.refuseReadOnly();
      try {
        const [path] = uploadPaths(session.root, [upload]);
        return keepBorders(session.root, path as string, { source, viewpoint });
      } finally {
        removeUploads(session.root, [upload]);
      }
    },
  },
  "POST /cases/:case/borders/remove": {
    summary: "Draws no borders any more.",
    answer: done,
    run: ({ session }) => {
      session.refuseReadOnly();
      removeBorders(session.root);
      return { done: true };
    },
  },
};

function proposedRow({ claim, places }: ProposedPlace): ProposedPlaceRow {
  return {
    claim: claim.id,
    handle: claim.handle,
    words: claim.words,
    by: claim.speakers[0] ?? "",
    source: claim.source,
    places,
  };
}
