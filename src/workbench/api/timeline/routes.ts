import {
  acceptEvent,
  addEvent,
  editEvent,
  type OpenCase,
  type ProposedEvent,
  proposeEvents,
  resolveHandle,
} from "../../../casework/index.ts";
import { list, listOf, recorded, type Topic } from "../endpoint.ts";
import { recordedAnswer } from "../recorded.ts";
import type { EventChange, ProposedEventRow, TimelineApi } from "./contract.ts";
import { eventRows, soughtEvents } from "./event-rows.ts";
import { timelineAnswerOf } from "./lanes.ts";
import {
  eventChange,
  eventRow,
  eventsQuery,
  newEvent,
  proposedEventRow,
  timelineAnswer,
  timelineQuery,
} from "./schemas.ts";

export const timeline: Topic<TimelineApi> = {
  "GET /cases/:case/events": {
    summary: "Events of the case in order of time, the undated behind, each with what its claims give.",
    query: eventsQuery,
    answer: listOf(eventRow),
    run: ({ session, query }) => list(soughtEvents(eventRows(session), query.words), query),
  },
  "GET /cases/:case/events/drawing": {
    summary: "The events of a window of time in lanes by actor, place or source.",
    query: timelineQuery,
    answer: timelineAnswer,
    run: ({ session, query }) =>
      session.derive(`timeline ${JSON.stringify(query)}`, () =>
        timelineAnswerOf(soughtEvents(eventRows(session), query.words), query),
      ),
  },
  "GET /cases/:case/events/proposed": {
    summary: "Accepted claims that give a date, and on which no event rests yet.",
    answer: listOf(proposedEventRow),
    run: ({ session }) =>
      list(
        session.derive("events proposed", ({ state }) =>
          proposeEvents(state).map((each) => proposedRow(state, each)),
        ),
      ),
  },
  "POST /cases/:case/events": {
    summary: "Enters an event, or makes one of an accepted claim.",
    body: newEvent,
    answer: recorded,
    run: async ({ session, body: { claim, label, ...said }, person }) =>
      recordedAnswer(
        await session.write((open) => {
          const fields = { ...saidOf(said), person };
          if (claim !== undefined) return acceptEvent(open, claim, { ...fields, label });
          return addEvent(open, { ...fields, label: label ?? "" });
        }),
      ),
  },
  "POST /cases/:case/events/:event": {
    summary:
      "Changes an event by a later entry: its name, its date, its place; a claim comes to those it rests on.",
    body: eventChange,
    answer: recorded,
    run: async ({ session, params, body: { claim, label, reason, ...said }, person }) =>
      recordedAnswer(
        await session.write((open) =>
          editEvent(open, params.event, {
            ...saidOf(said),
            label,
            reason,
            person,
            claims: claim === undefined ? [] : [{ claim }],
          }),
        ),
      ),
  },
};

/** A date that a person gives is inferred, unless they say that a source states it. */
function saidOf({ date, basis = "inferred", place }: Pick<EventChange, "date" | "basis" | "place">) {
  return { date: date === undefined ? undefined : { value: date, basis }, place };
}

function proposedRow(
  state: OpenCase["state"],
  { claim, label, dates, places, actors, perhaps }: ProposedEvent,
): ProposedEventRow {
  return {
    claim: claim.id,
    handle: claim.handle,
    label,
    words: claim.words,
    by: claim.speakers[0] ?? "",
    source: claim.source,
    dates: dates.map(({ value, words, basis }) => ({ value, words, basis })),
    places,
    actors,
    perhaps: perhaps.map((handle) => ({ id: resolveHandle(state, handle, ["event"]), handle })),
  };
}
