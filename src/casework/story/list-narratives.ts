/** Stories as their holders told them over time, and what drifted from one telling to the next. The critics' alike. */
import { readEdtf } from "../../base/index.ts";
import { type Drift, driftBetween, type Told } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Narrative, NarrativeVersion } from "../entries/story.ts";
import { handleOf } from "../things/index.ts";
import { type ClaimReader, claimReader, type SaidClaim } from "./claim-reader.ts";
import { statedQuantities } from "./stated-quantities.ts";

export interface NamedThing {
  readonly id: string;
  readonly handle: string;
  readonly says: string;
}

/** What had happened before a telling. */
export interface Preceding extends NamedThing {
  readonly date: string | null;
  /** Whether a person said that the telling came after it; else it is the last event of the case before it. */
  readonly isSaid: boolean;
}

export interface SaidDrift extends Omit<Drift, "proposition"> {
  readonly proposition: NamedThing;
  /** Added, and told once before in an earlier version: what was dropped came back. */
  readonly isBack: boolean;
}

export interface ListedVersion {
  readonly at: string;
  readonly claims: readonly SaidClaim[];
  readonly note: string | null;
  readonly precededBy: Preceding | null;
  /** Against the telling before it; empty for the first. */
  readonly drift: readonly SaidDrift[];
  /** Claims of this telling that state no proposition, so that nothing can be told of their drift. */
  readonly unplaced: number;
}

export interface ListedNarrative {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  readonly holder: NamedThing;
  readonly propositions: readonly NamedThing[];
  /** Earliest first. */
  readonly versions: readonly ListedVersion[];
}

export function listNarratives(state: CaseState, only?: string): ListedNarrative[] {
  const claims = claimReader(state);
  return [...state.things.narrative.values()]
    .map(({ thing }) => thing)
    .filter(({ id }) => only === undefined || id === only)
    .map((narrative) => ({
      id: narrative.id,
      handle: handleOf(state, narrative.id),
      title: narrative.title,
      holder: named(state, narrative.holder, state.things.actor.get(narrative.holder)?.thing.label),
      propositions: narrative.propositions.map((id) => saidProposition(state, id)),
      versions: versionsOf(state, narrative, claims),
    }));
}

function named(state: CaseState, id: string, says: string | undefined): NamedThing {
  return { id, handle: handleOf(state, id), says: says ?? "undone since" };
}

function saidProposition(state: CaseState, id: string): NamedThing {
  return named(state, id, state.things.proposition.get(id)?.thing.text);
}

function versionsOf(state: CaseState, narrative: Narrative, claims: ClaimReader): ListedVersion[] {
  const inOrder = [...narrative.versions].sort((a, b) => compareDays(firstDay(a.at), firstDay(b.at)));
  const told = inOrder.map((version) => toldIn(version, claims));
  return inOrder.map((version, at) => {
    const before = inOrder[at - 1];
    const drift =
      before === undefined ? [] : asEntered(state, driftBetween(told[at - 1] ?? [], told[at] ?? []));
    const earlier = new Set(told.slice(0, Math.max(at - 1, 0)).flatMap((each) => each.map(propositionOf)));
    return {
      at: version.at,
      claims: version.claims.flatMap((id) => claims.read(id) ?? []),
      note: version.note ?? null,
      precededBy: precedingOf(state, version, before),
      drift: drift.map((each) => ({
        ...each,
        proposition: saidProposition(state, each.proposition),
        isBack: each.kind === "added" && earlier.has(each.proposition),
      })),
      unplaced: version.claims.filter((id) => claims.recorded(id)?.proposition === undefined).length,
    };
  });
}

/** Ids are drawn at random, so that their order would be another in each case made of the same file. */
function asEntered(state: CaseState, drift: readonly Drift[]): Drift[] {
  const entered = [...state.things.proposition.keys()];
  const claims = [...state.claims.keys()];
  const inOrder = (order: readonly string[], ids: readonly string[]) =>
    [...ids].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return [...drift]
    .sort((a, b) => entered.indexOf(a.proposition) - entered.indexOf(b.proposition))
    .map((each) => ({ ...each, before: inOrder(claims, each.before), after: inOrder(claims, each.after) }));
}

const propositionOf = ({ proposition }: Told): string => proposition;

function toldIn({ claims: ids }: NarrativeVersion, claims: ClaimReader): Told[] {
  return ids.flatMap((id): Told[] => {
    const claim = claims.recorded(id);
    if (claim?.proposition === undefined) return [];
    const { proposition, polarity } = claim;
    return [{ proposition, claim: claim.id, polarity, quantities: statedQuantities(claim) }];
  });
}

/** The event that a person named, else the last one of the case that lies wholly between the two tellings. */
function precedingOf(
  state: CaseState,
  version: NarrativeVersion,
  before: NarrativeVersion | undefined,
): Preceding | null {
  if (version.precededBy !== undefined) {
    const event = state.things.event.get(version.precededBy)?.thing;
    return {
      ...named(state, version.precededBy, event?.label),
      date: event?.date?.value ?? null,
      isSaid: true,
    };
  }
  if (before === undefined) return null;
  const [from, to] = [firstDay(before.at), firstDay(version.at)];
  const between = [...state.things.event.values()].flatMap(({ thing }) => {
    const days = thing.date === undefined ? undefined : readEdtf(thing.date.value);
    const isBetween =
      days?.earliest !== undefined && days.latest !== undefined && days.earliest >= from && days.latest <= to;
    return isBetween ? [{ event: thing, latest: days.latest as string }] : [];
  });
  const [last] = between.sort(
    (a, b) => compareDays(b.latest, a.latest) || compareDays(a.event.id, b.event.id),
  );
  if (last === undefined) return null;
  return {
    ...named(state, last.event.id, last.event.label),
    date: last.event.date?.value ?? null,
    isSaid: false,
  };
}

function firstDay(date: string): string {
  return readEdtf(date)?.earliest ?? "";
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
