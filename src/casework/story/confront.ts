/**
 * The confrontation: for each proposition what the record says for it and against it, by origin, and what nobody has looked
 * for. It counts origins and not articles, and it asks the same of whoever's story the proposition belongs to.
 */
import { CareoError } from "../../base/index.ts";
import { findDoubt } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Proposition, PropositionKind } from "../entries/story.ts";
import { type Origins, originsOf } from "../rivals/index.ts";
import { handleOf } from "../things/index.ts";
import { type Bearing, type BearingReader, bearingReader } from "./bearings.ts";
import { claimReader } from "./claim-reader.ts";
import type { Confronted, OriginSide, RecordState, Weighty } from "./confronted.ts";
import { buildGraph } from "./doubt/build-graph.ts";
import { gapsOf, soughtSides } from "./gaps.ts";
import { type InterestReader, interestReader } from "./interests.ts";
import { denialOn, passesBy } from "./rungs.ts";

/** Every proposition of the case, in the order in which they were entered. */
export function confrontAll(state: CaseState): Confronted[] {
  const confront = confronter(state);
  return [...state.things.proposition.keys()].map(confront);
}

/** One proposition, by its id. Throws `casework/no-such-thing`. */
export function confrontOne(state: CaseState, proposition: string): Confronted {
  return confronter(state)(proposition);
}

interface Readers {
  readonly state: CaseState;
  readonly origins: Origins;
  readonly bearings: BearingReader;
  readonly interests: InterestReader;
  /** What rests on nothing any more, by id: retracted, undone, or left without support. */
  readonly fallen: ReadonlySet<string>;
  readonly sought: ReturnType<typeof soughtSides>;
}

function confronter(state: CaseState): (proposition: string) => Confronted {
  const bearings = bearingReader(state, claimReader(state));
  const readers = {
    state,
    bearings,
    origins: originsOf(state),
    interests: interestReader(state),
    fallen: fallenIn(state),
    sought: soughtSides(state),
  };
  return (id) => confront(id, readers);
}

function fallenIn(state: CaseState): ReadonlySet<string> {
  const lost = findDoubt(buildGraph(state).nodes).filter(
    ({ status }) => status === "withdrawn" || status === "unsupported",
  );
  return new Set(lost.map(({ id }) => id));
}

function confront(id: string, readers: Readers): Confronted {
  const { state, origins } = readers;
  const { text, propositionKind, refutedBy } = getProposition(state, id);
  const on = weighOn(id, propositionKind, readers);
  const sideGroups = (side: "for" | "against") =>
    byOrigin(
      on.filter((each) => sideOf(each) === side),
      origins,
    );
  const sides = { for: sideGroups("for"), against: sideGroups("against") };
  const counts = { for: countOrigins(sides.for), against: countOrigins(sides.against) };
  const recordState = stateOf(counts);
  return {
    id,
    handle: handleOf(state, id),
    text,
    propositionKind,
    refutedBy,
    narratives: narrativesOf(state, id),
    rung: denialOn(propositionKind) ?? null,
    state: recordState,
    origins: counts,
    ...sides,
    beside: on.filter((each) => sideOf(each) === undefined),
    gaps: gapsOf(recordState, counts, sides, readers.sought.get(id)),
  };
}

function getProposition({ things }: CaseState, id: string): Proposition {
  const found = things.proposition.get(id)?.thing;
  if (found !== undefined) return found;
  throw new CareoError("casework/no-such-thing", `No proposition of the case has the id ${id}.`, {
    hint: "resolveHandle gives the id of what a person typed.",
  });
}

/** All that bears on a proposition, each with its origins and what it counts for. */
function weighOn(id: string, kind: PropositionKind, readers: Readers): Weighty[] {
  const { origins, bearings, interests, fallen } = readers;
  const on = onceASide(bearings.on(id));
  const isDenied = on.some(({ how, claim }) => how === "says" && claim?.polarity === "denies");
  return on.map((bearing) => ({
    ...bearing,
    origins: originsOfBearing(bearing, origins, fallen),
    notCounted: fallenOf(bearing, fallen) ?? notCounted(bearing, kind, isDenied),
    interest: interestIn(bearing, id, interests),
  }));
}

/** Of an item, all of whose claims must come from somebody who gains by them. */
function interestIn(bearing: Bearing, proposition: string, interests: InterestReader): string | null {
  const { claim, item } = bearing;
  const isFor = sideOf(bearing) === "for";
  const reasons = (claim === null ? (item?.claims ?? []) : [claim]).map((each) =>
    isFor ? interests.ofSpeakingFor(each, proposition) : interests.ofSaying(each),
  );
  return reasons.every((reason) => reason !== undefined) ? (reasons[0] ?? null) : null;
}

/** On which side it stands; undefined for what qualifies, undercuts, or leaves open whether it is so. */
function sideOf({ how, claim }: Bearing): "for" | "against" | undefined {
  if (how === "supports") return "for";
  if (how === "rebuts") return "against";
  if (how !== "says" || claim === null || claim.polarity === "unclear") return undefined;
  return claim.polarity === "affirms" ? "for" : "against";
}

/** A claim that states the proposition and is linked to it on the same side as well is shown once, with its link. */
function onceASide(bearings: readonly Bearing[]): Bearing[] {
  const linked = new Set(
    bearings.filter(({ link }) => link !== null).map((each) => `${each.claim?.id} ${sideOf(each)}`),
  );
  return bearings.filter((each) => each.link !== null || !linked.has(`${each.claim?.id} ${sideOf(each)}`));
}

/** Of an item, without those whose claims in it have all fallen. */
function originsOfBearing(
  { claim, item }: Bearing,
  origins: Origins,
  fallen: ReadonlySet<string>,
): readonly string[] {
  if (claim !== null) return [origins.ofClaim(claim.id)];
  if (item === null) return [];
  const ofClaims = (isLost: boolean) =>
    new Set(item.claims.filter(({ id }) => fallen.has(id) === isLost).map(({ id }) => origins.ofClaim(id)));
  const [lost, kept] = [ofClaims(true), ofClaims(false)];
  const left = origins.ofEvidence(item.id).filter((id) => kept.has(id) || !lost.has(id));
  return left.length > 0 ? left : origins.ofEvidence(item.id);
}

/** Why something no longer counts that was retracted or lost what it rested on. */
function fallenOf({ claim, item, link }: Bearing, fallen: ReadonlySet<string>): string | null {
  const own = claim ?? item;
  const lost = [own, link].find((each) => each !== null && fallen.has(each.id));
  return lost === undefined || lost === null ? null : `it stands no more (careo doubt CASE ${lost.handle})`;
}

function notCounted({ how, rung }: Bearing, denied: PropositionKind, isDenied: boolean): string | null {
  if (how !== "rebuts" && !(how === "supports" && isDenied)) return null;
  if (!passesBy(rung, denied)) return null;
  return `on another rung: it is of ${rung}, the proposition of ${denied}; a denial there is not contradicted by ${denialOn(denied)?.notContradictedBy}`;
}

function byOrigin(bearings: readonly Weighty[], origins: Origins): OriginSide[] {
  const groups = new Map<string, Weighty[]>();
  for (const bearing of bearings) {
    const key = bearing.origins.join(" ");
    groups.set(key, [...(groups.get(key) ?? []), bearing]);
  }
  return [...groups.values()].map((group) => ({
    origins: (group[0]?.origins ?? []).map((id) => ({ id, said: origins.said(id) })),
    bearings: group,
  }));
}

function countOrigins(side: readonly OriginSide[]): number {
  const counted = side.filter(({ bearings }) => bearings.some(({ notCounted }) => notCounted === null));
  return new Set(counted.flatMap(({ origins }) => origins.map(({ id }) => id))).size;
}

function stateOf(counts: { readonly for: number; readonly against: number }): RecordState {
  if (counts.for > 0) return counts.against > 0 ? "both" : "supported";
  return counts.against > 0 ? "contradicted" : "unaddressed";
}

function narrativesOf(state: CaseState, proposition: string): Confronted["narratives"] {
  return [...state.things.narrative.values()]
    .filter(({ thing }) => thing.propositions.includes(proposition))
    .map(({ thing }) => ({
      handle: handleOf(state, thing.id),
      title: thing.title,
      holder: state.things.actor.get(thing.holder)?.thing.label ?? handleOf(state, thing.holder),
    }));
}
