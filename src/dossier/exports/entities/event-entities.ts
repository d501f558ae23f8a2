import type {
  Publication,
  PublishedCase,
  PublishedDate,
  PublishedEvent,
  PublishedPlace,
} from "../../published/index.ts";
import { byId } from "../export-file.ts";
import { type LookUp, labelOf } from "../look-up.ts";
import { isOfRange } from "./actor-entities.ts";
import { proofOf } from "./document-entities.ts";
import { type FtmEntity, ftmEntity, ftmId, labelValue, nameValue } from "./entity.ts";
import { ftmDate, ftmSpan } from "./ftm-date.ts";

/**
 * Events, and an address for each place with coordinates. Dates that claims give otherwise stand beside each other, as
 * FollowTheMoney lets them; uncertain ones stand in the description. A trip is an event here: FollowTheMoney demands both its ends.
 */
export function eventEntities(published: PublishedCase, held: LookUp): readonly FtmEntity[] {
  const { publication } = published;
  return byId(published.events).flatMap((event) => {
    const address = event.place && addressOf(publication, event, event.place);
    return [eventEntity(publication, held, event, address), ...(address ? [address] : [])];
  });
}

function eventEntity(
  publication: Publication,
  held: LookUp,
  event: PublishedEvent,
  address: FtmEntity | undefined,
): FtmEntity {
  const claims = event.claims.map(({ claim }) => claim);
  const places = event.claims.map(({ place, stance }) => (stance === "denies" ? undefined : place?.label));
  return ftmEntity(ftmId(publication, event.id), "Event", {
    name: [nameValue(event.label)],
    ...datesOf(event),
    location: [event.place?.label, ...places],
    addressEntity: [address?.id],
    involved: event.participants
      .filter(({ actor }) => isOfRange(held.actor.get(actor), "LegalEntity"))
      .map(({ actor }) => ftmId(publication, actor)),
    keywords: event.schema === "Event" ? [] : [labelValue(event.schema)],
    recordId: [event.id],
    proof: proofOf(publication, held, claims),
    description: [
      ...event.participants.map(({ actor, role }) => `${role}: ${labelOf(held, actor)}`),
      ...uncertainDate(event.date),
      ...event.claims.map(({ claim, stance, date }) => `${claim} ${stance}${date ? ` ${date.value}` : ""}`),
    ],
    notes: [`doubt:${event.doubt}`],
  });
}

function datesOf({
  date,
  claims,
}: PublishedEvent): Readonly<Record<string, readonly (string | undefined)[]>> {
  const said = claims.flatMap((each) => (each.stance === "denies" || !each.date ? [] : [each.date]));
  const all = [...(date ? [date] : []), ...said].map(({ value }) => value);
  const spans = all.flatMap((text) => ftmSpan(text) ?? []);
  return {
    date: all.map(ftmDate),
    startDate: spans.map(({ from }) => from),
    endDate: spans.map(({ to }) => to),
  };
}

/** With how it is known, wherever FollowTheMoney would take a date for certain and stated. */
export function uncertainDate(date: PublishedDate | undefined): readonly string[] {
  if (date === undefined) return [];
  const isCertain = ftmDate(date.value) !== undefined || ftmSpan(date.value) !== undefined;
  return isCertain && date.basis === "stated" ? [] : [`date: ${date.value} (${date.basis})`];
}

function addressOf(
  publication: Publication,
  { id }: PublishedEvent,
  { label, lat, lon, precision }: PublishedPlace,
): FtmEntity | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  return ftmEntity(ftmId(publication, `${id}:place`), "Address", {
    name: [nameValue(label)],
    full: [label],
    latitude: [lat],
    longitude: [lon],
    remarks: [`precision:${precision}`],
  });
}
