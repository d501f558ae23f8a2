import type { CaseState } from "../../case-state.ts";
import type { PublicationPlan } from "../../entries/publication.ts";
import type { Blocker } from "../blocker.ts";

/** A second person has allowed exactly this content. */
export function approvalBlockers(state: CaseState, plan: PublicationPlan, digest: string): Blocker[] {
  const approvals = [...state.things.approval.values()].filter(({ thing }) => thing.publication === plan.id);
  const planner = state.things.plan.get(plan.id)?.by;
  const ofThis = approvals.filter(({ thing }) => thing.digest === digest);
  if (ofThis.some(({ by }) => by !== planner)) return [];
  return [
    {
      kind: "approval",
      says:
        ofThis.length > 0
          ? `Version ${plan.version} was approved only by ${state.agents.get(planner ?? "")?.name}, who planned it.`
          : approvals.length > 0
            ? `Version ${plan.version} was approved with another content than it has now.`
            : `Nobody has approved version ${plan.version}.`,
      fix: "careo dossier approve CASE --by SECOND-PERSON",
      about: [plan.id],
    },
  ];
}
