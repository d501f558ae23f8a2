/**
 * From anything in a case to the preserved words that it rests on: its claims, their words with what stands around them, the
 * source, how it was obtained, and the entries of the ledger. What is not there is not made up: a thing without claims has none.
 */
import { type DoubtStatus, findDoubt } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import { claimsInForce } from "../claims-by-original.ts";
import { currentId } from "../things/index.ts";
import { type Bearing, bearingReader } from "./bearings.ts";
import { type ClaimReader, claimReader, type SaidClaim } from "./claim-reader.ts";
import { buildGraph } from "./doubt/build-graph.ts";
import { nodeNamer, type SaidNode } from "./doubt/said-node.ts";
import { showThingDoubt, type ThingDoubt } from "./doubt/show-doubt.ts";

/** The words of a source, and where they stand. */
export interface TrailQuote {
  readonly passage: string;
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
  readonly lang: string;
  /** Half-open code points in the frozen text. */
  readonly start: number;
  readonly end: number;
  /** SHA-256 of the original. */
  readonly original: string;
}

export interface TrailClaim extends SaidClaim {
  readonly status: DoubtStatus;
  /** Number of the entry that took it in. */
  readonly seq: number;
  readonly quotes: readonly TrailQuote[];
}

export interface Trail {
  readonly thing: SaidNode;
  readonly status: DoubtStatus;
  /** From what was withdrawn to this; empty where it is sound. */
  readonly chain: readonly SaidNode[];
  readonly claims: readonly TrailClaim[];
  /** What it rests on directly besides: items, matches, searches, tests, origins. */
  readonly restsOn: ThingDoubt["restsOn"];
  readonly under: ThingDoubt["under"];
}

export function trailOf(state: CaseState, id: string): Trail {
  const current = currentId(state, id);
  const { thing, status, chain, restsOn, under } = showThingDoubt(state, current);
  const { nodes } = buildGraph(state);
  const doubts = new Map(findDoubt(nodes).map((each) => [each.id, each.status]));
  const onward = new Map(nodes.map(({ id: from, on }) => [from, on.map(({ id: to }) => to)]));
  const reader = claimReader(state);
  const name = nodeNamer(state);
  const named = (each: string) => ({
    ...name(each),
    status: doubts.get(each) ?? ("sound" as const),
    required: false,
  });
  const claims = [...claimsBelow(state, current, onward, reader)].flatMap((each) => {
    const said = trailClaim(state, each, reader);
    return said === undefined ? [] : [{ ...said, status: doubts.get(said.id) ?? ("sound" as const) }];
  });
  return {
    thing,
    status,
    chain,
    claims,
    restsOn: [
      ...restsOn.filter(({ isPlumbing, id: each }) => !isPlumbing && !each.startsWith("clm_")),
      ...statementsOf(state, current).map(named),
    ],
    under: [...under.filter(({ isPlumbing }) => !isPlumbing), ...concerning(state, current).map(named)],
  };
}

/** What claims say of an actor or an event by itself: names first of all, each from its place. */
function statementsOf({ things }: CaseState, id: string): string[] {
  return [...things.statement.values()]
    .filter(({ thing }) => thing.subject === id)
    .map(({ thing }) => thing.id);
}

/** Where an actor takes part: it holds nothing up there, and yet who looks at it asks for that. */
function concerning({ things: { relation, event, payment } }: CaseState, id: string): string[] {
  if (!id.startsWith("act_")) return [];
  return [
    ...[...relation.values()].filter(({ thing }) => thing.source === id || thing.target === id),
    ...[...event.values()].filter(({ thing }) => thing.participants.some(({ actor }) => actor === id)),
    ...[...payment.values()].filter(({ thing }) => thing.payer === id || thing.beneficiary === id),
  ].map(({ thing }) => thing.id);
}

/** The claims that a thing is made of: those that bear on it where it rests on nothing itself, else down along its supports. */
function claimsBelow(
  state: CaseState,
  id: string,
  onward: ReadonlyMap<string, readonly string[]>,
  reader: ClaimReader,
): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const waiting = [id, ...bearingClaims(state, id, reader)];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const at = currentId(state, next);
    if (seen.has(at)) continue;
    seen.add(at);
    if (at.startsWith("clm_")) found.add(at);
    else waiting.push(...(onward.get(at) ?? []));
  }
  return found;
}

/** Of things that rest on nothing and yet are spoken of: stories and their sentences, actors, sources. */
function bearingClaims(state: CaseState, id: string, reader: ClaimReader): string[] {
  const { proposition, narrative, statement } = state.things;
  if (proposition.has(id)) return bearingReader(state, reader).on(id).flatMap(idsOf);
  const story = narrative.get(id)?.thing;
  if (story !== undefined) return story.versions.flatMap(({ claims }) => claims);
  if (id.startsWith("src_")) return claimsWhere(state, (claim) => reader.sourceOf(claim) === id);
  if (!id.startsWith("act_")) return [];
  const said = [...statement.values()]
    .filter(({ thing }) => thing.subject === id)
    .map(({ thing }) => thing.from);
  const speaks = (claim: string) =>
    reader.recorded(claim)?.attribution.some(({ speaker }) => speaker.actor === id) === true;
  return [...said, ...claimsWhere(state, speaks)];
}

function claimsWhere(state: CaseState, holds: (claim: string) => boolean): string[] {
  return claimsInForce(state)
    .map(({ entry }) => entry.claim.id)
    .filter(holds);
}

function idsOf({ claim, item, under }: Bearing): string[] {
  const own = claim === null ? (item?.claims ?? []).map(({ id }) => id) : [claim.id];
  return [...own, ...under.flatMap(idsOf)];
}

function trailClaim(
  state: CaseState,
  id: string,
  reader: ClaimReader,
): Omit<TrailClaim, "status"> | undefined {
  const said = reader.read(id);
  const kept = said === undefined ? undefined : state.claims.get(said.id);
  if (said === undefined || kept === undefined) return undefined;
  const quotes = kept.entry.claim.passages.flatMap((passage): TrailQuote[] => {
    const cited = state.passages.get(passage)?.entry.passage;
    if (cited === undefined) return [];
    const { quote, position } = cited.citation;
    return [{ passage, ...quote, ...position, lang: cited.lang, original: cited.artifact }];
  });
  return { ...said, seq: kept.seq, quotes };
}
