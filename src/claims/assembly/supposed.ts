import { type Clause, trimStretch } from "../clauses/index.ts";
import { contains } from "../text/ranges.ts";
import type { SentenceText } from "../text/section.ts";
import type { Range } from "../text/token.ts";

/**
 * A condition is supposed, not stated: "if the quay is not reopened" says of no quay that it is closed. It stands with the
 * claim that hangs on it. What it says in passing of somebody ("if the firm that sold the crane pays", "without the funds
 * that kept it going") is stated all the same.
 */
export function withoutConditions(
  sentence: SentenceText,
  clauses: readonly Clause[],
  conditions: readonly Range[],
): readonly Clause[] {
  if (conditions.length === 0) return clauses;
  return clauses.flatMap((clause) => {
    const condition = conditions.find((each) => each.start <= clause.start && clause.start < each.end);
    if (condition === undefined || isInPassing(clause, condition, clauses)) return [clause];
    return contains(condition, clause) ? [] : behind(sentence, clause, condition);
  });
}

/** A relative clause that runs to the end of an "if" has taken in its verb, and with it what is only supposed. */
function isInPassing(clause: Clause, condition: Range, clauses: readonly Clause[]): boolean {
  if (clause.kind !== "relative" && clause.kind !== "apposition" && clause.kind !== "participle")
    return false;
  const isOfThing = clauses.some((each) => each.kind === "given" && contains(condition, each));
  return isOfThing || clause.end < condition.end;
}

/** Where the grammar saw one clause from the condition on ("si no regresa, irán a la huelga"), what hangs on it is kept. */
function behind(sentence: SentenceText, clause: Clause, condition: Range): Clause[] {
  const segments = clause.segments.flatMap(
    ({ start, end }) =>
      trimStretch(sentence.tokens, {
        start: Math.max(start, condition.end),
        end: Math.max(end, condition.end),
      }) ?? [],
  );
  const first = segments[0];
  return first === undefined ? [] : [{ ...clause, start: first.start, segments }];
}
