/**
 * Origins are counted, not articles. A claim has the origin of its source unless a person accepted that it shares one with
 * others. What was accepted of the claim itself goes before what was accepted of its source, and what was accepted of an item
 * before what its claims have. Accepted clusters that share a member are one origin.
 */
import { connectedGroups } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import { currentId } from "../things/index.ts";
import { type ClaimSources, claimSources } from "./claim-sources.ts";
import type { JoinedOrigin } from "./joined-origin.ts";
import { saidOrigin } from "./said-origin.ts";
import { testedEvents, testedTables } from "./tested.ts";

export interface Origins {
  /** The origin of a claim: never more than one. */
  ofClaim(id: string): string;
  /** Of an item of evidence: those of its claims, its search, its tables. Sorted. */
  ofEvidence(id: string): readonly string[];
  /** Of all claims that state a proposition or are linked to it, and of items linked to it. Sorted. */
  ofProposition(id: string): readonly string[];
  /** How many origins the claims have between them. */
  count(claimIds: readonly string[]): number;
  /** As people read it: the name of a source, or what was joined. */
  said(originId: string): string;
  /** The clusters behind an origin; undefined where nobody judged it. */
  joined(originId: string): JoinedOrigin | undefined;
  /** Every origin that somebody judged, in order of id. */
  readonly judged: readonly JoinedOrigin[];
}

export function originsOf(state: CaseState): Origins {
  const judged = joinClusters(state);
  const byMember = new Map(judged.flatMap((each) => each.members.map((member) => [member, each] as const)));
  const sources = claimSources(state);
  const originOf = (node: string): string => byMember.get(node)?.id ?? node;
  const ofClaim = (id: string): string => {
    const claim = currentId(state, id);
    return originOf(byMember.has(claim) ? claim : (sources.ofClaim(claim) ?? claim));
  };
  const ofEvidence = (id: string): readonly string[] => {
    if (byMember.has(id)) return [originOf(id)];
    return sortedOnce(
      partsOf(state, id, sources).map((part) => (isClaim(part) ? ofClaim(part) : originOf(part))),
    );
  };
  const byId = new Map(judged.map((each) => [each.id, each]));
  return {
    ofClaim,
    ofEvidence,
    ofProposition: (id) =>
      sortedOnce(
        bearersOf(state, id).flatMap((each) => (isClaim(each) ? [ofClaim(each)] : ofEvidence(each))),
      ),
    count: (claims) => new Set(claims.map(ofClaim)).size,
    said: (id) => saidOrigin(state, id, byId.get(id)),
    joined: (id) => byId.get(id),
    judged,
  };
}

/** Accepted clusters, those that share a member joined. An origin is called by the first of its clusters, in order of id. */
function joinClusters(state: CaseState): JoinedOrigin[] {
  const accepted = [...state.things.origin.values()]
    .map(({ thing }) => thing)
    .filter(({ decision }) => decision === "accepted")
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const links = accepted.flatMap((cluster) =>
    cluster.members.map(({ member }) => [cluster.id, currentId(state, member)] as const),
  );
  const groups = connectedGroups([...new Set(links.flat())], links);
  const byId = new Map(accepted.map((cluster) => [cluster.id, cluster]));
  return groups
    .map((group) => {
      const clusters = group.flatMap((node) => byId.get(node) ?? []);
      return { id: clusters[0]?.id ?? "", clusters, members: group.filter((node) => !byId.has(node)) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What an item rests on, as claims, sources, searches and whatever else is an origin of its own. */
function partsOf(state: CaseState, id: string, sources: ClaimSources): string[] {
  const item = state.things.evidence.get(id)?.thing;
  if (item === undefined) return [id];
  const tables = [
    ...item.matches.flatMap((match) => matchedTables(state, match)),
    ...testedTables(state, item.tests),
  ];
  const parts = [
    ...item.claims,
    ...testedEvents(state, item.tests),
    ...tables.map((table) => sources.ofTable(table) ?? table),
    ...(item.search === undefined ? [] : [item.search]),
  ];
  return parts.length > 0 ? parts : [id];
}

function matchedTables(state: CaseState, id: string): string[] {
  const match = state.matches.get(id)?.entry.match;
  return match === undefined ? [id] : [match.left.recordSet, match.right.recordSet];
}

function bearersOf(state: CaseState, proposition: string): string[] {
  const stating = [...state.claims.values()]
    .filter(({ entry }) => entry.claim.proposition === proposition && !state.superseded.has(entry.claim.id))
    .map(({ entry }) => entry.claim.id);
  const linked = [...state.things.link.values()]
    .filter(({ thing }) => thing.to === proposition)
    .map(({ thing }) => thing.from);
  return [...stating, ...linked];
}

function isClaim(id: string): boolean {
  return id.startsWith("clm_");
}

function sortedOnce(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
