import { CareoError } from "../../base/index.ts";
import type { CaseState } from "../case-state.ts";
import type { PublicationPlan } from "../entries/publication.ts";

/** The plan that is being worked on: the latest of which nothing was sealed yet. */
export function findPlan({ things }: CaseState): PublicationPlan | undefined {
  const sealed = new Set([...things.seal.values()].map(({ thing }) => thing.publication));
  return [...things.plan.values()].map(({ thing }) => thing).findLast(({ id }) => !sealed.has(id));
}

/** Throws `casework/no-plan`. */
export function getPlan(state: CaseState): PublicationPlan {
  const plan = findPlan(state);
  if (plan !== undefined) return plan;
  throw new CareoError("casework/no-plan", "Nothing is planned to be published.", {
    hint: "Say what with careo dossier plan CASE.",
  });
}

/** Of pseudonyms; drawn with the plan. */
export function seedOf({ things }: CaseState, plan: PublicationPlan): string | undefined {
  return [...things.pseudonymSeed.values()].findLast(({ thing }) => thing.publication === plan.id)?.thing
    .seed;
}
