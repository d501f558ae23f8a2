import type { CaseState } from "../case-state.ts";
import { currentId, handleOf } from "../things/index.ts";
import type { SaidClaim } from "./claim-reader.ts";

/** Why a speaker gains by being believed, in words; undefined where nobody said so. */
export interface InterestReader {
  readonly ofSaying: (claim: SaidClaim) => string | undefined;
  /** Of saying what speaks for a proposition: whoever tells a story that holds it has one. */
  readonly ofSpeakingFor: (claim: SaidClaim, proposition: string) => string | undefined;
}

export function interestReader(state: CaseState): InterestReader {
  const rated = new Map<string, string>();
  for (const { thing, by } of state.things.assessment.values()) {
    const { interest, target } = thing;
    if (interest === undefined) continue;
    const claim = currentId(state, target);
    const name = state.agents.get(by)?.name ?? by;
    if (interest.direction === "for") rated.set(claim, `${interest.stake}, as ${name} rates it`);
  }
  const stories = [...state.things.narrative.values()].map(({ thing }) => ({
    ...thing,
    claims: new Set(thing.versions.flatMap((version) => version.claims.map((id) => currentId(state, id)))),
  }));
  return {
    ofSaying: ({ id }) => rated.get(id),
    ofSpeakingFor: ({ id, actor }, proposition) => {
      const own = stories.find(
        ({ holder, claims, propositions }) =>
          propositions.includes(proposition) && (holder === actor || claims.has(id)),
      );
      return own === undefined ? rated.get(id) : `tells the story ${handleOf(state, own.id)} that holds it`;
    },
  };
}
