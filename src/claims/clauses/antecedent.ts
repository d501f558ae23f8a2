import type { Token } from "../text/token.ts";
import type { ClauseGrammar } from "./grammar.ts";

// A noun phrase longer than this is two; our own reading of news, to be confirmed.
const LONGEST_ANTECEDENT = 8;

const OF: ReadonlySet<string> = new Set(["of", "de", "del"]);

/**
 * Where the noun phrase that ends before `end` begins: back to its determiner, or up to a preposition, a verb, a joiner
 * or a stop. "testimonies of young men who …" gives "young men", "hundreds of men who …" all of it. A name takes no
 * restrictive clause: behind one the antecedent is further back than can be told, and none is taken.
 */
export function startOfAntecedent(
  tokens: readonly Token[],
  end: number,
  from: number,
  grammar: ClauseGrammar,
): number {
  let at = startOfPhrase(tokens, end, from, grammar);
  const quantity = tokens[at - 2];
  if (
    OF.has(tokens[at - 1]?.folded ?? "") &&
    quantity &&
    at - 2 >= from &&
    grammar.quantifiers.has(quantity.folded)
  )
    at = startOfPhrase(tokens, at - 1, from, grammar);
  return at;
}

function startOfPhrase(tokens: readonly Token[], end: number, from: number, grammar: ClauseGrammar): number {
  let at = end;
  while (at > from && end - at < LONGEST_ANTECEDENT) {
    const token = tokens[at - 1] as Token;
    if (token.kind === "mark" && !isInside(tokens, at - 1)) break;
    if (isEdge(tokens, at - 1, grammar)) break;
    at--;
    if (grammar.determiners.has(token.folded)) break;
  }
  return at;
}

/** A hyphen, or the stop of "Gen.". */
function isInside(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text;
  return text === "-" || text === "’" || (text === "." && tokens[at - 1]?.shape === "capital");
}

function isEdge(tokens: readonly Token[], at: number, grammar: ClauseGrammar): boolean {
  const token = tokens[at] as Token;
  const { folded } = token;
  if (grammar.prepositions.has(folded) || grammar.joiners.has(folded) || OF.has(folded)) return true;
  return token.shape === "lower" && (grammar.isFinite(tokens, at) || grammar.complementizers.has(folded));
}
