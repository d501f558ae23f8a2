import type { FoundCondition } from "../found.ts";
import type { Token } from "../text/token.ts";
import { rangeOf } from "./clauses.ts";
import type { Cue } from "./cues.ts";
import type { ForceForms } from "./forms.ts";
import { cuesOf, ruleOf, type SentenceReading } from "./reading.ts";

/** Conditions with what hangs on them. A condition without anything hanging on it is not one. */
export function readConditions(reading: SentenceReading): FoundCondition[] {
  return cuesOf(reading, "conditions").flatMap((cue) => {
    const condition = conditionAt(reading, cue);
    return condition === undefined ? [] : [condition];
  });
}

function conditionAt(reading: SentenceReading, cue: Cue): FoundCondition | undefined {
  const { sentence, pack } = reading;
  const { tokens } = sentence;
  const end = endOfCondition(tokens, cue, pack.forms);
  const before = consequenceBefore(tokens, cue.from);
  const after: [number, number] = [end, tokens.length];
  const [from, to] = hasWords(tokens, after) && before === undefined ? after : (before ?? after);
  if (!hasWords(tokens, [from, to])) return undefined;
  const unreal = isUnreal(tokens.slice(from, to), pack.forms);
  if (cue.group.kind === "counterfactual" && !unreal) return undefined;
  return {
    ...rangeOf(sentence, cue.from, end),
    sentence: sentence.index,
    rule: ruleOf(reading, "conditions", cue),
    consequence: rangeOf(sentence, from, to),
    counterfactual: unreal,
  };
}

/** The condition ends at the comma, or at the word that opens the consequence, or with the sentence. */
function endOfCondition(tokens: readonly Token[], cue: Cue, forms: ForceForms): number {
  for (let at = cue.to; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (at > cue.to && (ENDS.has(token.text) || forms.consequenceOpeners.has(token.folded))) return at;
  }
  return tokens.length;
}

const ENDS = new Set([",", ";", ":", "—", "–", ".", "!", "?", ")", "»", "”"]);

/** The main clause in front of "… if X", back to the last stop that ends a clause; undefined when "if" opens it. */
function consequenceBefore(tokens: readonly Token[], at: number): [number, number] | undefined {
  let from = at;
  while (from > 0 && !BREAKS.has(tokens[from - 1]?.text ?? "")) from--;
  if (from < at && hasWords(tokens, [from, at])) return [from, at];
  if (tokens[at - 1]?.text !== ",") return undefined;
  from = at - 1;
  while (from > 0 && !BREAKS.has(tokens[from - 1]?.text ?? "")) from--;
  return hasWords(tokens, [from, at - 1]) ? [from, at - 1] : undefined;
}

const BREAKS = new Set([",", ";", ":", "—", "–", "(", "«", "“", "„", "¿"]);

// Shorter than this it is a connective ("and if", "Once there, if …"), not something that depends on the condition.
const FEWEST_WORDS = 3;

function hasWords(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  let words = 0;
  for (let at = from; at < to && words < FEWEST_WORDS; at++) if (tokens[at]?.kind === "word") words++;
  return words >= FEWEST_WORDS;
}

function isUnreal(tokens: readonly Token[], forms: ForceForms): boolean {
  return tokens.some(
    ({ folded }) =>
      forms.unreal.has(folded) ||
      forms.unrealEndings.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending)),
  );
}
