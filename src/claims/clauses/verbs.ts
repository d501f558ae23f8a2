import type { Token } from "../text/token.ts";
import type { ClauseGrammar } from "./grammar.ts";

export function hasFinite(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: ClauseGrammar,
): boolean {
  for (let at = from; at < to; at++) if (grammar.isFinite(tokens, at)) return true;
  return false;
}

export function hasFiniteOrBase(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: ClauseGrammar,
): boolean {
  for (let at = from; at < to; at++)
    if (grammar.isFinite(tokens, at) || grammar.isBase(tokens[at] as Token)) return true;
  return false;
}

/** Words that may stand between what opens a clause and its verb. */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  "not never also then no se le les lo la los las nos me ya не".split(" "),
);

/** Whether a verb follows at once, but for a negation, a clitic or an adverb. */
export function startsWithVerb(tokens: readonly Token[], at: number, grammar: ClauseGrammar): boolean {
  for (let ahead = at; ahead < at + 3; ahead++) {
    const token = tokens[ahead];
    if (token === undefined || token.kind !== "word") return false;
    if (grammar.isFinite(tokens, ahead) || grammar.isBase(token)) return true;
    if (!BEFORE_VERB.has(token.folded) && !token.folded.endsWith("ly")) return false;
  }
  return false;
}

const STOPS: ReadonlySet<string> = new Set([",", ";", ":", "—", "–", "(", ")", ".", "!", "?"]);

export function nextStop(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && !STOPS.has(tokens[at]?.text ?? "")) at++;
  return at;
}
