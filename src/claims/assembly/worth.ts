import type { CheckWorthiness, ClaimKind, Force, SentenceKind } from "../audit.ts";
import type { FoundLink } from "../found.ts";
import type { ClaimSlots } from "./statement.ts";

/** The kind of a claim, from the kinds of its sentence. What somebody reports is a claim of fact unless it says else. */
export function kindOf(kinds: readonly SentenceKind[], reported: boolean): ClaimKind {
  if (kinds.includes("question") || kinds.includes("rhetorical-question")) return "question";
  if (kinds.includes("call-to-action")) return "call-to-action";
  if (kinds.includes("prediction")) return "prediction";
  if (reported || kinds.includes("fact-claim") || kinds.includes("reported-claim")) return "fact";
  if (kinds.includes("inference")) return "inference";
  if (kinds.includes("evaluation")) return "evaluation";
  if (kinds.includes("opinion")) return "opinion";
  return "fact";
}

/**
 * How much a checker would want to look at a claim: figures, dates, names and a stated source each add to it. The order
 * it gives ranks and never hides.
 */
export function checkWorthinessOf(
  kind: ClaimKind,
  force: Force,
  slots: ClaimSlots,
  chain: readonly FoundLink[],
): CheckWorthiness {
  if (kind === "question" || kind === "call-to-action" || force === "rhetorical") return "no";
  if (kind === "opinion" || kind === "evaluation") return "low";
  const points =
    (slots.dates.length > 0 ? 1 : 0) +
    (slots.amounts.length > 0 ? 1 : 0) +
    (slots.names.length > 0 ? 1 : 0) +
    (chain.length > 1 ? 2 : 0);
  return points >= 2 ? "high" : points === 1 ? "medium" : "low";
}
