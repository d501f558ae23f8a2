import type { CaseState } from "../../case-state.ts";
import { currentId, handleOf } from "../../things/index.ts";
import type { Blocker } from "../blocker.ts";
import { hasWithdrawn } from "./shown-people.ts";

/** Items of evidence in which only somebody speaks who took a consent back: their summary and ratings would tell what the claims no longer do. */
export function withdrawnBlockers(state: CaseState): Blocker[] {
  const isWithdrawn = (claim: string): boolean =>
    (state.claims.get(currentId(state, claim))?.entry.claim.attribution ?? []).some(
      ({ speaker: { actor } }) => actor !== undefined && hasWithdrawn(state, actor),
    );
  return [...state.things.evidence.values()].flatMap(({ seq, thing }): Blocker[] => {
    const { id, claims, matches, tests, search } = thing;
    const hasOther = matches.length + tests.length > 0 || search !== undefined;
    if (hasOther || claims.length === 0 || !claims.every(isWithdrawn)) return [];
    const item = handleOf(state, id);
    return [
      {
        kind: "withdrawn",
        says: `Item ${item} rests on nothing but what somebody said who took back a consent, and would tell it in its own words.`,
        fix: `careo evidence edit CASE ${item} --summary TEXT --claim ANOTHER, or careo undo CASE ${seq} --reason WHY`,
        about: [id],
      },
    ];
  });
}
