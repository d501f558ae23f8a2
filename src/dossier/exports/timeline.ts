import type { PublishedCase, PublishedDate, PublishedEvent } from "../published/index.ts";
import { type DateParts, type DateShape, dateShape, daysOf, isoDate } from "./date-shape.ts";
import { byId, jsonText } from "./export-file.ts";
import { type LookUp, labelOf, lookUp } from "./look-up.ts";
import { TIMELINE_WORDS, type TimelineWords } from "./timeline-words.ts";

/**
 * Events with a date as TimelineJS 3 draws them. It knows no doubt: an uncertain date is drawn as the days it may mean, and its
 * text says so. What stands in a text is HTML to TimelineJS, so every word of a source is escaped.
 */
export function timelineOf(published: PublishedCase): string {
  const { publication } = published;
  const held = lookUp(published);
  const words = TIMELINE_WORDS[publication.language];
  return jsonText({
    title: { text: { headline: escapeHtml(publication.title), text: paragraph(publication.question) } },
    events: byId(published.events).flatMap((event) => slideOf(event, held, words)),
  });
}

function slideOf(event: PublishedEvent, held: LookUp, words: TimelineWords): readonly object[] {
  const { date } = event;
  const drawn = date && drawnOf(date.value);
  if (date === undefined || drawn === undefined) return [];
  const said = saidDate(date, words);
  return [
    {
      unique_id: event.id,
      ...drawn,
      ...(said === undefined ? {} : { display_date: escapeHtml(said) }),
      text: { headline: escapeHtml(event.label), text: textOf(event, date, held, words) },
      group: escapeHtml(event.schema),
      autolink: false,
    },
  ];
}

interface Drawn {
  readonly start_date: object;
  readonly end_date?: object;
}

/** Nothing is drawn of a date that is open at both ends. */
function drawnOf(text: string): Drawn | undefined {
  const shape = dateShape(text);
  if (shape.kind === "plain") return { start_date: partsOf(shape.parts) };
  if (shape.kind === "span") return { start_date: partsOf(shape.from), end_date: partsOf(shape.to) };
  const { earliest, latest } = daysOf(text);
  const start = earliest ?? latest;
  if (start === undefined) return undefined;
  const hasBoth = earliest !== undefined && latest !== undefined && earliest !== latest;
  return { start_date: dayOf(start), ...(hasBoth ? { end_date: dayOf(latest) } : {}) };
}

function partsOf([year, month, day]: DateParts): object {
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

function dayOf(day: string): object {
  const [year, month, dayOfMonth] = day.split("-").map(Number);
  return { year, month, day: dayOfMonth };
}

/** In place of the date that TimelineJS would print as if it were certain; nothing where it is. */
function saidDate({ value }: PublishedDate, words: TimelineWords): string | undefined {
  const shape: DateShape = dateShape(value);
  if (shape.kind === "plain" || shape.kind === "span") return undefined;
  if (shape.kind === "approximate") return words.about(isoDate(shape.parts));
  const { earliest, latest } = daysOf(value);
  if (earliest !== undefined && latest !== undefined) return words.between(earliest, latest);
  return earliest === undefined ? words.notAfter(latest ?? value) : words.notBefore(earliest);
}

function textOf(event: PublishedEvent, date: PublishedDate, held: LookUp, words: TimelineWords): string {
  const said = saidDate(date, words);
  const people = event.participants.map(({ actor, role }) => `${role}: ${labelOf(held, actor)}`);
  const lines = [
    ...(said === undefined ? [] : [`${words.uncertain}: ${said} (${date.value}).`]),
    ...(date.basis === "stated" ? [] : [words[date.basis]]),
    ...(event.place === undefined ? [] : [`${words.place}: ${event.place.label}.`]),
    ...people,
    ...event.claims.map(
      ({ claim, stance, date: given }) =>
        `${words[stance]}: ${held.claim.get(claim)?.says ?? claim}${given ? ` (${given.value})` : ""}`,
    ),
    ...(event.doubt === "sound" ? [] : [`${words.doubt}: ${event.doubt}.`]),
  ];
  return lines.map(paragraph).join("");
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
