import type { CaseState } from "../../case-state.ts";
import type { PublicationPlan } from "../../entries/publication.ts";
import { handleOf } from "../../things/index.ts";
import type { Blocker } from "../blocker.ts";

/** A dossier declares one standard of proof, and a reader who is told of it is shown no finding by a lower one (evidence.md, section 10). */
export function standardBlockers(
  state: CaseState,
  findings: readonly string[],
  { id, standard }: PublicationPlan,
): Blocker[] {
  return findings.flatMap((finding) => {
    const own = state.things.finding.get(finding)?.thing.standard;
    if (own === undefined || own === standard) return [];
    const declared = standard === undefined ? "the plan declares none" : `the plan declares ${standard}`;
    return [
      {
        kind: "standard",
        says: `Finding ${handleOf(state, finding)} is by the standard ${own}, and ${declared}.`,
        fix: `careo dossier plan CASE --standard ${own}`,
        about: [id, finding],
      },
    ];
  });
}
