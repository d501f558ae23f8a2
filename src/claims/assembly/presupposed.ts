import { type Clause, clauseGrammar, startOfAntecedent } from "../clauses/index.ts";
import type { Found } from "../found.ts";
import { contains, lengthOf, sharedLength } from "../text/ranges.ts";
import type { SentenceText } from "../text/section.ts";
import type { Range } from "../text/token.ts";
import { firstTokenFrom } from "../text/token-search.ts";

// Shorter than this it says too little to be checked ("their own schemes").
const FEWEST_WORDS = 4;
// Two stretches that share so much of both are one claim.
const ALIKE = 0.6;

/**
 * What is taken for granted is a claim besides the clause it stands in ("despite her visits to Rivena"), unless a clause
 * of its own says it already. `ranges` are the stretches of one speaker.
 */
export function presupposedClauses(
  sentence: SentenceText,
  ranges: readonly Range[],
  clauses: readonly Clause[],
  presuppositions: readonly Found[],
): Clause[] {
  return presuppositions.flatMap((found) => {
    const range = { start: startWithOwner(sentence, found), end: found.end };
    const isOfSpeaker = ranges.some((each) => each.start <= range.start && range.end <= each.end);
    if (
      !isOfSpeaker ||
      wordsIn(sentence, range) < FEWEST_WORDS ||
      clauses.some((each) => isSaid(each, range) || goesOnInside(each, range))
    )
      return [];
    return [{ ...range, segments: [range], kind: "given" as const, rule: found.rule }];
  });
}

/** "’s funding of the league" belongs with the one whose funding it is. */
function startWithOwner(sentence: SentenceText, found: Range): number {
  const at = firstTokenFrom(sentence.tokens, found.start);
  const grammar = clauseGrammar(sentence.language);
  const first = sentence.tokens[at]?.folded;
  if (grammar === undefined || (first !== "’s" && first !== "’")) return found.start;
  const start = startOfAntecedent(sentence.tokens, at, 0, grammar);
  return sentence.tokens[start]?.start ?? found.start;
}

function wordsIn(sentence: SentenceText, range: Range): number {
  let words = 0;
  for (const token of sentence.tokens)
    if (token.kind === "word" && token.start >= range.start && token.end <= range.end) words++;
  return words;
}

/** "A war unseen since the last one shows why …": the verb belongs to the clause that goes on behind what was inserted. */
function goesOnInside({ segments }: Clause, range: Range): boolean {
  return segments.some(
    ({ start }, at) =>
      at > 0 && range.start < start && start < range.end && !segments.some((each) => contains(each, range)),
  );
}

/** Whether a clause other than the main one says it already, or says little else. */
function isSaid(clause: Clause, range: Range): boolean {
  const shared = clause.segments.reduce((sum, segment) => sum + sharedLength(segment, range), 0);
  const whole = clause.segments.reduce((sum, segment) => sum + lengthOf(segment), 0);
  const isEmbedded = clause.kind !== "main" && clause.kind !== "coordinate";
  return (
    (isEmbedded && shared === lengthOf(range) && 2 * shared >= whole) ||
    shared / (whole + lengthOf(range) - shared) >= ALIKE
  );
}
