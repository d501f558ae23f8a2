import type { CheckWorthiness, ClaimKind, Force, SentenceKind } from "../audit.ts";
import { checkFeatures, checkWorthiness, type SentenceForce } from "../force/index.ts";
import type { Statement } from "./statement.ts";

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

/** How much a checker would want to look at a claim; see resources/vocabularies/check-worthiness.yaml. */
export function checkWorthinessOf(statement: Statement, force: Force, said: SentenceForce): CheckWorthiness {
  if (force === "rhetorical") return "no";
  const { sentence, clause, slots, chain } = statement;
  const reported = chain.length > 1;
  const found = { dates: slots.dates.length, names: slots.names.length, reported };
  return checkWorthiness(checkFeatures(clause, sentence, said, found)).level;
}
