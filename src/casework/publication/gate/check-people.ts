import type { CaseState } from "../../case-state.ts";
import { PUBLISH_AS } from "../../entries/protection.ts";
import type { PublicationPlan } from "../../entries/publication.ts";
import { handleOf } from "../../things/index.ts";
import type { Blocker } from "../blocker.ts";
import { decisionsAbout, needsDecision, standingOf } from "./shown-people.ts";

/** Every person of the case, and everybody who worked on it and is to be named. */
export function peopleBlockers(state: CaseState, plan: PublicationPlan): Blocker[] {
  const actors = [...state.things.actor.values()].map(({ thing }) => thing);
  const people = actors.filter((actor) => needsDecision(actor) || decisionsAbout(state, actor.id).length > 0);
  const named = [...new Set([...plan.authors, ...plan.namedRaters])];
  return [
    ...people.flatMap(({ id, label }) =>
      blockersOf(state, id, `${handleOf(state, id)} (${label})`, handleOf(state, id)),
    ),
    ...named.flatMap((id) => {
      const name = state.agents.get(id)?.name ?? id;
      return blockersOf(state, id, name, JSON.stringify(name));
    }),
  ];
}

function blockersOf(state: CaseState, id: string, who: string, ref: string): Blocker[] {
  switch (standingOf(state, id).wanting) {
    case "decision":
      return [
        {
          kind: "undecided",
          says: `Nobody has decided how ${who} may be shown.`,
          fix: `careo risk CASE ${ref} --publish ${PUBLISH_AS.join("|")}`,
          about: [id],
        },
      ];
    case "consent":
      return [
        {
          kind: "consent",
          says: `${who} would be named in full as ${rolesOf(state, id)}, without a consent and by the decision of one person.`,
          fix: `careo risk CASE ${ref} --publish full --by SECOND-PERSON, or careo consent CASE ${ref} --state given --scope publish-name --via HOW, or careo risk CASE ${ref} --publish code`,
          about: [id],
        },
      ];
    case "withdrawn":
      return [
        {
          kind: "withdrawn",
          says: `${who} took back the consent to be published, and the decision on them is from before.`,
          fix: `careo risk CASE ${ref} --publish none`,
          about: [id],
        },
      ];
    default:
      return [];
  }
}

function rolesOf(state: CaseState, id: string): string {
  return [...new Set(decisionsAbout(state, id).flatMap(({ roles }) => roles))].join(" and ");
}
