import type { CaseState } from "../case-state.ts";
import { claimsInForce } from "../claims-by-original.ts";
import { type ClaimBrief, claimBriefs } from "./claim-brief.ts";

/** An accepted claim that names places at which no event that rests on it is yet. */
export interface ProposedPlace {
  readonly claim: ClaimBrief;
  /** As the claim names them. */
  readonly places: readonly string[];
}

/** In the order in which the claims were taken in. */
export function proposePlaces(state: CaseState): ProposedPlace[] {
  const brief = claimBriefs(state);
  const known = new Map<string, Set<string>>();
  for (const { thing } of state.things.event.values())
    for (const { claim, place } of thing.claims) {
      const id = brief(claim).id;
      const there = [place?.label, thing.place?.label].flatMap((label) => label ?? []);
      known.set(id, new Set([...(known.get(id) ?? []), ...there]));
    }
  return claimsInForce(state).flatMap(({ entry: { claim } }) => {
    const places = [...new Set(claim.about.places)].filter(
      (label) => known.get(claim.id)?.has(label.normalize("NFC")) !== true,
    );
    return places.length === 0 ? [] : [{ claim: brief(claim.id), places }];
  });
}
