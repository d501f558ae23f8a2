import type { ClaimCard } from "../../../api/claims/contract.ts";

/** What a reader has to tell apart at a glance: what waits for a decision, what is in the case, what was turned down. */
export type ShownStatus = "proposed" | "taken" | "rejected";

export function shownStatus({ status }: Pick<ClaimCard, "status">): ShownStatus {
  if (status === "proposed" || status === "rejected") return status;
  return "taken";
}

/** The next proposal behind a claim, then from the beginning: where to go once this one is decided. */
export function nextProposal(claims: readonly ClaimCard[], ref: string | undefined): ClaimCard | undefined {
  const at = claims.findIndex((each) => each.ref === ref);
  const behind = [...claims.slice(at + 1), ...claims.slice(0, Math.max(0, at))];
  return behind.find(({ status }) => status === "proposed");
}
