import { type DayInterval, readEdtf } from "../../base/index.ts";
import type { RecordedClaim, RecordedDate } from "../../claims/index.ts";
import type { CaseState } from "../case-state.ts";
import { claimsInForce } from "../claims-by-original.ts";
import type { WorldDate } from "../entries/fields.ts";
import { handleOf } from "../things/index.ts";
import { type ClaimBrief, claimBriefs } from "./claim-brief.ts";
import { areDisjoint, compareDays, daysOf } from "./event-dates.ts";

/** An accepted claim that dates something which no event of the case rests on yet. */
export interface ProposedEvent {
  readonly claim: ClaimBrief;
  readonly label: string;
  /** What the claim gives, word by word; several where it names several. */
  readonly dates: readonly (WorldDate & { readonly words: string })[];
  readonly places: readonly string[];
  readonly actors: readonly string[];
  /** Events whose days and claims leave it open that they are this one, told by another. */
  readonly perhaps: readonly string[];
}

/** In order of time. A claim with a date that nobody can place on a calendar is not proposed. */
export function proposeEvents(state: CaseState): ProposedEvent[] {
  const brief = claimBriefs(state);
  const rested = new Set(
    [...state.things.event.values()].flatMap(({ thing }) => thing.claims.map(({ claim }) => brief(claim).id)),
  );
  return claimsInForce(state)
    .filter(({ entry }) => !rested.has(entry.claim.id))
    .flatMap(({ entry }) => proposalOf(state, entry.claim, brief(entry.claim.id)))
    .sort((a, b) => compareDays(extentOf(a), extentOf(b)));
}

/** What an accepted claim offers for an event, whether an event rests on it or not. */
export function proposalOf(state: CaseState, claim: RecordedClaim, brief: ClaimBrief): ProposedEvent[] {
  const dates = claim.about.dates.flatMap(eventDate);
  if (dates.length === 0) return [];
  const { actors, places } = claim.about;
  const proposal = { claim: brief, label: labelOf(brief.words), dates, places, actors };
  return [{ ...proposal, perhaps: perhapsOf(state, proposal) }];
}

/**
 * When the event was, from what a date says of it: "before May" leaves all earlier days open, and the date of a report only
 * says that the event was not later.
 */
function eventDate({
  words,
  value,
  basis,
  relation,
}: RecordedDate): (WorldDate & { readonly words: string })[] {
  const days = value === null ? undefined : readEdtf(value);
  if (value === null || days === undefined) return [];
  const { earliest, latest } = days;
  const until = latest === undefined ? undefined : `../${latest}`;
  const from = earliest === undefined ? undefined : `${earliest}/..`;
  const shaped = {
    at: value,
    during: value,
    by: until,
    before: earliest === undefined ? undefined : `../${dayBefore(earliest)}`,
    after: latest === undefined ? undefined : `${dayAfter(latest)}/..`,
    since: from,
    "reported-on": until,
  }[relation];
  if (shaped === undefined) return [];
  return [{ value: shaped, basis: shaped === value ? basis : "inferred", words }];
}

export function dayBefore(day: string): string {
  return movedDay(day, -1);
}

export function dayAfter(day: string): string {
  return movedDay(day, 1);
}

function movedDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

const LABEL = 90;

function labelOf(words: string): string {
  const points = [...words.replace(/\s+/g, " ")];
  return points.length <= LABEL
    ? points.join("")
    : `${points
        .slice(0, LABEL - 1)
        .join("")
        .trimEnd()}…`;
}

/** Events with a day in common and a place or a name in common. */
function perhapsOf(
  state: CaseState,
  { dates, places, actors }: Pick<ProposedEvent, "dates" | "places" | "actors">,
): string[] {
  const days = dates.map(({ value }) => readEdtf(value) as DayInterval);
  return [...state.things.event.values()]
    .filter(({ thing }) => {
      const held = daysOf(thing);
      const overlaps = held !== undefined && days.some((each) => !areDisjoint(each, held));
      const labels = thing.participants.map(({ actor }) => state.things.actor.get(actor)?.thing.label ?? "");
      const there = [thing.place?.label, ...thing.claims.map(({ place }) => place?.label)];
      return (
        overlaps &&
        (places.some((each) => there.includes(each)) || actors.some((each) => labels.includes(each)))
      );
    })
    .map(({ thing }) => handleOf(state, thing.id));
}

function extentOf({ dates }: ProposedEvent): DayInterval {
  return readEdtf(dates[0]?.value ?? "") ?? { earliest: undefined, latest: undefined };
}
