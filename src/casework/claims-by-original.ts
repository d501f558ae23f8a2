import type { ClaimStated } from "../claims/index.ts";
import type { CaseState } from "./case-state.ts";
import type { Numbered } from "./numbered.ts";

/** The claims in force, in the order of the ledger. */
export function claimsInForce(state: CaseState): Numbered<ClaimStated>[] {
  return [...state.claims.values()].filter(({ entry }) => !state.superseded.has(entry.claim.id));
}

/** The claims in force by the SHA-256 of the original that their passages lie in; a case has more sources than patience. */
export function claimsByOriginal(state: CaseState): ReadonlyMap<string, readonly Numbered<ClaimStated>[]> {
  const found = new Map<string, Numbered<ClaimStated>[]>();
  for (const claim of claimsInForce(state)) {
    for (const original of originalsOf(state, claim)) {
      const here = found.get(original);
      if (here) here.push(claim);
      else found.set(original, [claim]);
    }
  }
  return found;
}

function originalsOf({ passages }: CaseState, { entry }: Numbered<ClaimStated>): Set<string> {
  const originals = entry.claim.passages.map((id) => passages.get(id)?.entry.passage.artifact);
  return new Set(originals.filter((each) => each !== undefined));
}
