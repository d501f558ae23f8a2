import { doubtOf, type TimelineItem, timelineDrawing } from "../../charts/index.ts";
import type { PublishedEvent } from "../../published/index.ts";
import { innermostName } from "../chain.ts";
import type { Context } from "../context.ts";
import type { Part, Piece } from "../parts.ts";
import { cite, date, doubt, listed, orAbsence, quiet, text, words } from "../pieces.ts";

export function timelineParts(context: Context): Part[] {
  const { published, say } = context;
  const items = published.events.map((event) => itemOf(event, context));
  return [
    {
      kind: "figure",
      name: "timeline",
      draw: (size) => timelineDrawing(items, size, say),
      key: [say("dossier.key.timeline"), say("dossier.key.doubt")],
      table: {
        kind: "table",
        caption: say("dossier.caption.events"),
        head: [
          say("dossier.head.date"),
          say("dossier.head.event"),
          say("dossier.head.place"),
          say("dossier.head.who"),
          say("dossier.head.saidBy"),
        ],
        rows: published.events.map((event) => eventRow(event, context)),
      },
    },
  ];
}

function itemOf(event: PublishedEvent, context: Context): TimelineItem {
  return {
    label: event.label,
    date: event.date?.value,
    versions: event.claims.flatMap(({ claim, stance, date: given }) =>
      given === undefined
        ? []
        : [
            {
              date: given.value,
              by: sayer(claim, context),
              denies: stance === "denies",
              trail: [claim],
            },
          ],
    ),
    doubt: doubtOf(event.doubt),
    trail: [event.id, ...event.claims.map(({ claim }) => claim)],
  };
}

function eventRow(event: PublishedEvent, context: Context): (readonly Piece[])[] {
  const { say, actorName } = context;
  const basis =
    event.date === undefined ? [] : [quiet(text(` · ${say(`dossier.dateBasis.${event.date.basis}`)}`))];
  return [
    [date(event.date?.value, say), ...basis],
    [words(event.label), cite(event.id), ...doubt(event.doubt, say)],
    [orAbsence(event.place?.label, say)],
    listed(
      event.participants.map(({ actor, role }) => [words(actorName(actor)), quiet(text(" · "), words(role))]),
      "; ",
    ),
    listed(
      event.claims.map(({ claim, stance, date: given }) => [
        words(sayer(claim, context)),
        quiet(text(` · ${say(`dossier.stance.${stance}`)}`)),
        ...(given === undefined ? [] : [quiet(text(" · "), date(given.value, say))]),
        cite(claim),
      ]),
      "; ",
    ),
  ];
}

function sayer(id: string, context: Context): string {
  const claim = context.claim(id);
  return claim === undefined ? id : innermostName(claim, context);
}
