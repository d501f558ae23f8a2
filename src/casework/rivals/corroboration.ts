import type { CaseState } from "../case-state.ts";
import { claimsInForce } from "../claims-by-original.ts";
import { currentId } from "../things/index.ts";
import type { Origins } from "./origins-of.ts";

/**
 * Whether another origin says the same: a claim that states the same proposition with the same polarity, or a claim or item
 * that is linked as support.
 */
export function isCorroborated(state: CaseState, claim: string, origins: Origins): boolean {
  const own = origins.ofClaim(claim);
  return sayingTheSame(state, claim).some((each) =>
    (each.startsWith("clm_") ? [origins.ofClaim(each)] : origins.ofEvidence(each)).some(
      (origin) => origin !== own,
    ),
  );
}

function sayingTheSame(state: CaseState, id: string): string[] {
  const claim = state.claims.get(currentId(state, id))?.entry.claim;
  const { proposition, polarity } = claim ?? {};
  const stating = claimsInForce(state)
    .map(({ entry }) => entry.claim)
    .filter(
      (each) => proposition !== undefined && each.proposition === proposition && each.polarity === polarity,
    )
    .map((each) => each.id);
  const links = [...state.things.link.values()].map(({ thing }) => thing);
  const linked = links.filter(
    ({ from, linkKind }) => linkKind === "supports" && currentId(state, from) === id,
  );
  const stated = proposition !== undefined && polarity === "affirms" ? [proposition] : [];
  const affirmed = [...stated, ...linked.map(({ to }) => to)];
  const supporting = links
    .filter(({ to, linkKind }) => linkKind === "supports" && [id, ...affirmed].includes(currentId(state, to)))
    .map(({ from }) => from);
  return [...stating, ...supporting].filter((each) => currentId(state, each) !== id);
}
