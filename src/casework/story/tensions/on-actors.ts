/** One person in two places, and one unique number of two persons. */
import { readEdtf } from "../../../base/index.ts";
import { currentPairs, relationOf } from "../../../records/index.ts";
import { DEFAULTS, leastDistance, type Whereabouts } from "../../../weighing/index.ts";
import type { CaseState } from "../../case-state.ts";
import type { CaseEvent, Place } from "../../entries/world.ts";
import { judgementsOf } from "../../judge-match.ts";
import { handleOf } from "../../things/index.ts";
import { type FoundTension, foundTension, pairsOf } from "./found-tension.ts";

/** What data-model.md says of how exact a place is, in kilometres; a region or a country names no place to be at. */
const WITHIN_KM: Readonly<Record<Place["precision"], number | undefined>> = {
  exact: 0.01,
  vicinity: 0.1,
  locality: 1,
  region: undefined,
  country: undefined,
};

const DAY_MS = 86_400_000;

interface Presence {
  readonly id: string;
  readonly event: CaseEvent;
  readonly actor: string;
  readonly place: Place;
  readonly earliest: number;
  readonly latest: number;
}

/** @param kmPerDay how far somebody gets in a calendar day at most */
export function placeTensions(state: CaseState, kmPerDay: number = DEFAULTS.kmPerDay.value): FoundTension[] {
  const presences = [...state.things.event.values()].flatMap(({ thing }) => presencesAt(thing));
  const same = sameness(state);
  return [...pairsOf(presences)].flatMap(([a, b]) => {
    const identity = a.event === b.event ? undefined : same(a.actor, b.actor);
    return identity === undefined ? [] : placeTension(state, a, b, identity, kmPerDay);
  });
}

function presencesAt(event: CaseEvent): Presence[] {
  const { place, date, participants } = event;
  const days = date === undefined ? undefined : readEdtf(date.value);
  if (place === undefined || days?.earliest === undefined || days.latest === undefined) return [];
  const [earliest, latest] = [days.earliest, days.latest].map((day) => Date.parse(day) / DAY_MS) as [
    number,
    number,
  ];
  return participants.map(({ actor }) => ({
    id: `${event.id} ${actor}`,
    event,
    actor,
    place,
    earliest,
    latest,
  }));
}

function placeTension(
  state: CaseState,
  a: Presence,
  b: Presence,
  identity: "positive" | "unsure",
  kmPerDay: number,
): FoundTension[] {
  const [x, y] = [whereabouts(a.place), whereabouts(b.place)];
  const days = Math.max(a.latest, b.latest) - Math.min(a.earliest, b.earliest) + 1;
  const where = (each: Presence) =>
    `${handleOf(state, each.actor)} at ${handleOf(state, each.event.id)} in ${each.place.label} on ${each.event.date?.value}`;
  const between = [a.event.id, b.event.id, a.actor, b.actor];
  if (x === undefined || y === undefined) {
    if (days > 1 || a.place.label === b.place.label) return [];
    const says = `${where(a)}, ${where(b)}: not both places are told by coordinates`;
    return [foundTension("place", "not comparable", between, a.actor, says)];
  }
  const apart = leastDistance(x, y);
  if (apart <= days * kmPerDay) return [];
  const result = identity === "positive" ? "contradiction" : "tension";
  const says = `${where(a)}, ${where(b)}: ${Math.round(apart)} km in ${days} days at most, at ${kmPerDay} km a day`;
  return [foundTension("place", result, between, a.actor, says)];
}

function whereabouts({ lat, lon, precision }: Place): Whereabouts | undefined {
  const within = WITHIN_KM[precision];
  if (lat === undefined || lon === undefined || within === undefined) return undefined;
  return { lat: Number(lat), lon: Number(lon), within };
}

/**
 * Whether two actors are one person by what was judged: `positive` for the same actor or within one undisputed identity group.
 * Undefined where nothing says so. A judgement is of records, and of actors where a record's key is an actor's id.
 */
function sameness(state: CaseState): (a: string, b: string) => "positive" | "unsure" | undefined {
  const judged = judgementsOf(state).map((each) => ({
    ...each,
    left: actorIn(each.left),
    right: actorIn(each.right),
  }));
  const pairs = currentPairs(judged);
  return (a, b) => {
    if (a === b) return "positive";
    const relation = pairs.size === 0 ? undefined : relationOf(a, b, pairs);
    return relation === "negative" ? undefined : relation;
  };
}

function actorIn(record: string): string {
  return /(act_[0-9a-f]{32})$/.exec(record)?.[1] ?? record;
}

/** Properties of FollowTheMoney that name one person or body alone. */
const UNIQUE = [
  "passportNumber",
  "idNumber",
  "taxNumber",
  "innCode",
  "registrationNumber",
  "socialSecurityNumber",
  "imoNumber",
  "vatCode",
  "leiCode",
];

/** One unique number of two actors that are kept apart, and one of two records that were judged to be different people. */
export function identityTensions(state: CaseState): FoundTension[] {
  const same = sameness(state);
  const holders = new Map<string, { id: string; prop: string; value: string }[]>();
  for (const { thing } of state.things.statement.values()) {
    if (!UNIQUE.includes(thing.prop) || thing.polarity === "denies" || !thing.subject.startsWith("act_"))
      continue;
    const key = `${thing.prop} ${thing.value.replace(/[\s-]/g, "").toUpperCase()}`;
    holders.set(key, [
      ...(holders.get(key) ?? []),
      { id: thing.subject, prop: thing.prop, value: thing.value },
    ]);
  }
  const ofActors = [...holders.values()].flatMap((all) => {
    const once = [...new Map(all.map((each) => [each.id, each])).values()];
    return [...pairsOf(once)].flatMap(([a, b]) => {
      if (same(a.id, b.id) === "positive") return [];
      const says = `${handleOf(state, a.id)} and ${handleOf(state, b.id)} both have ${a.prop} ${a.value}`;
      return [foundTension("identity", "tension", [a.id, b.id], null, says)];
    });
  });
  return [...ofActors, ...judgedApart(state)];
}

function judgedApart(state: CaseState): FoundTension[] {
  return [...state.matches.values()].flatMap(({ entry: { match } }) => {
    const shared = match.explanation.find(
      ({ feature, left, right }) => feature === "identifier" && left !== undefined && left === right,
    );
    if (match.judgement !== "negative" || shared === undefined) return [];
    const says = `${match.left.rowKey} and ${match.right.rowKey} have one identifier, ${shared.left}, and were judged different`;
    return [foundTension("identity", "tension", [match.id], null, says)];
  });
}
