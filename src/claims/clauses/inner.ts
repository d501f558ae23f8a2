import type { Token } from "../text/token.ts";
import { startOfAntecedent } from "./antecedent.ts";
import type { Chunk } from "./chunks.ts";
import type { ClauseGrammar } from "./grammar.ts";
import { nextStop } from "./verbs.ts";

/**
 * English participles that say something about the noun before them without a comma ("officers serving in Rivena", "news
 * of clerks copying the register"). They stay part of the clause around them and are clauses of their own besides.
 */
export function readInnerChunks(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: ClauseGrammar,
): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = from + 1; at < to; at++) {
    const verb = tokens[at] as Token;
    if (verb.shape !== "lower" || !grammar.isParticiple(verb)) continue;
    const first =
      (tokens[at - 1] as Token).folded.endsWith("ly") || NOW.has((tokens[at - 1] as Token).folded)
        ? at - 1
        : at;
    if (!standsBehindNoun(tokens, first, from, grammar) || !takesObject(tokens, at, to, grammar)) continue;
    const end = endOfParticiple(tokens, at + 1, to, grammar);
    if (end - at < 3) continue;
    chunks.push({ kind: "participle", from: startOfAntecedent(tokens, first, from, grammar), to: end });
  }
  return chunks;
}

const NOW: ReadonlySet<string> = new Set(["currently", "now", "still", "already", "then"]);

function standsBehindNoun(
  tokens: readonly Token[],
  at: number,
  from: number,
  grammar: ClauseGrammar,
): boolean {
  const noun = tokens[at - 1];
  if (at <= from || noun === undefined || noun.kind !== "word" || noun.folded.length < 3) return false;
  const { folded } = noun;
  if (grammar.isFinite(tokens, at - 1) || grammar.prepositions.has(folded) || grammar.determiners.has(folded))
    return false;
  if (grammar.joiners.has(folded) || folded === "of" || folded === "not") return false;
  // English plurals and names carry such clauses; behind a singular the word is mostly a noun itself ("bus driving").
  return (
    folded.endsWith("s") ||
    folded === "men" ||
    folded === "women" ||
    folded === "people" ||
    noun.shape === "capital"
  );
}

function takesObject(tokens: readonly Token[], at: number, to: number, grammar: ClauseGrammar): boolean {
  const next = tokens[at + 1];
  if (at + 1 >= to || next === undefined || next.kind === "mark") return false;
  return (
    grammar.determiners.has(next.folded) ||
    grammar.prepositions.has(next.folded) ||
    next.folded === "as" ||
    next.kind === "number" ||
    next.shape === "capital"
  );
}

/** "Nations funding the club question where …": before a question word a form that may be a noun is the verb. */
function asksHere(tokens: readonly Token[], at: number, grammar: ClauseGrammar): boolean {
  return grammar.isBase(tokens[at] as Token) && grammar.relatives.lengthAt(tokens, at + 1) > 0;
}

function endOfParticiple(tokens: readonly Token[], from: number, to: number, grammar: ClauseGrammar): number {
  const stop = nextStop(tokens, from, to);
  for (let at = from; at < stop; at++) {
    if (grammar.isFinite(tokens, at) || asksHere(tokens, at, grammar)) return at;
    const next = tokens[at + 1];
    if (grammar.joiners.has(tokens[at]?.folded ?? "") && next && grammar.isParticiple(next)) return at;
  }
  return stop;
}
