/**
 * What bears on a proposition: claims that state it, and claims and items that a person linked to it; under each what is linked
 * to that in turn. Nothing here is counted.
 */
import type { CaseState } from "../case-state.ts";
import { claimsInForce } from "../claims-by-original.ts";
import type { Link, LinkKind, PropositionKind } from "../entries/story.ts";
import { currentId, handleOf } from "../things/index.ts";
import type { ClaimReader, SaidClaim } from "./claim-reader.ts";
import { rungOf } from "./rungs.ts";

/** An item of evidence as people read it. */
export interface SaidItem {
  readonly id: string;
  readonly handle: string;
  readonly summary: string;
  readonly claims: readonly SaidClaim[];
}

export interface Bearing {
  /** `says`: the claim states the proposition, for it or against it by its polarity. */
  readonly how: "says" | LinkKind;
  readonly claim: SaidClaim | null;
  readonly item: SaidItem | null;
  readonly link: { readonly id: string; readonly handle: string; readonly why: string } | null;
  /** What it bears on: that it happened, who did it. Null where nobody said. */
  readonly rung: PropositionKind | null;
  /** What undercuts, rebuts, supports or qualifies it. */
  readonly under: readonly Bearing[];
}

export interface BearingReader {
  readonly on: (proposition: string) => readonly Bearing[];
}

export function bearingReader(state: CaseState, claims: ClaimReader): BearingReader {
  const linksTo = new Map<string, Link[]>();
  for (const { thing } of state.things.link.values()) {
    const to = currentId(state, thing.to);
    linksTo.set(to, [...(linksTo.get(to) ?? []), thing]);
  }
  const stating = new Map<string, string[]>();
  for (const { entry } of claimsInForce(state)) {
    const { proposition, id } = entry.claim;
    if (proposition !== undefined) stating.set(proposition, [...(stating.get(proposition) ?? []), id]);
  }
  const byLink = (link: Link, above: ReadonlySet<string>): Bearing => {
    const from = currentId(state, link.from);
    const isClaim = from.startsWith("clm_");
    return {
      how: link.linkKind,
      claim: isClaim ? (claims.read(from) ?? null) : null,
      item: isClaim ? null : itemOf(state, from, claims),
      link: { id: link.id, handle: handleOf(state, link.id), why: link.why },
      rung: rungOf(state, link, claims),
      under: underneath([from, link.id], above),
    };
  };
  // Links are refused where they would come round to where they began; an undoing could still make such a circle.
  const underneath = (targets: readonly string[], above: ReadonlySet<string>): Bearing[] => {
    const seen = new Set([...above, ...targets]);
    const links = targets.flatMap((target) => linksTo.get(target) ?? []);
    return links.filter(({ from }) => !above.has(currentId(state, from))).map((link) => byLink(link, seen));
  };
  const bySaying = (id: string, proposition: string): Bearing => ({
    how: "says",
    claim: claims.read(id) ?? null,
    item: null,
    link: null,
    rung: state.things.proposition.get(proposition)?.thing.propositionKind ?? null,
    under: underneath([id], new Set()),
  });
  return {
    on: (proposition) => {
      const linked = (linksTo.get(proposition) ?? []).map((link) => byLink(link, new Set()));
      const said = (stating.get(proposition) ?? []).map((id) => bySaying(id, proposition));
      return [...said, ...linked];
    },
  };
}

function itemOf(state: CaseState, id: string, claims: ClaimReader): SaidItem {
  const item = state.things.evidence.get(id)?.thing;
  return {
    id,
    handle: handleOf(state, id),
    summary: item?.summary ?? "an item that was undone",
    claims: (item?.claims ?? []).flatMap((claim) => claims.read(claim) ?? []),
  };
}
