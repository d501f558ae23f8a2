import type { FoundCondition } from "../found.ts";
import type { Token } from "../text/token.ts";
import { rangeOf } from "./clauses.ts";
import type { Cue } from "./cues.ts";
import type { ForceForms } from "./forms.ts";
import { cuesOf, type SentenceReading } from "./reading.ts";

/** Conditions with what hangs on them. A condition without anything hanging on it is not one. */
export function readConditions(reading: SentenceReading): FoundCondition[] {
  const found: FoundCondition[] = [];
  for (const cue of cuesOf(reading, "conditions")) {
    const condition = conditionAt(reading, cue);
    if (condition !== undefined) found.push(condition);
  }
  return found;
}

function conditionAt(reading: SentenceReading, cue: Cue): FoundCondition | undefined {
  const { sentence, pack } = reading;
  const { tokens } = sentence;
  const stop = endOfCondition(tokens, cue, pack.forms);
  const runsOn = cue.group.opens === true && countWords(tokens, stop, tokens.length) === 0;
  const end = runsOn ? endWithoutStop(reading, cue, stop) : stop;
  const consequence = consequenceOf(tokens, cue.from, end);
  if (consequence === undefined) return undefined;
  const unreal = isUnreal(reading, ...consequence);
  if (cue.group.kind === "counterfactual" && !unreal) return undefined;
  const range = rangeOf(sentence, cue.from, end);
  return {
    start: range.start,
    end: range.end,
    sentence: sentence.index,
    rule: cue.rule,
    consequence: rangeOf(sentence, ...consequence),
    counterfactual: unreal,
  };
}

/** "Без кредитов банк бы рухнул": without a comma the consequence begins with the word before the unreal one. */
function endWithoutStop({ sentence, pack }: SentenceReading, cue: Cue, stop: number): number {
  for (let at = cue.to + 2; at < stop; at++) {
    if (pack.forms.unreal.has(sentence.tokens[at]?.folded ?? "")) return at - 1;
  }
  return stop;
}

/** What hangs on the condition: the clause that runs into it ("Y if X"), else what follows it, else what precedes. */
function consequenceOf(tokens: readonly Token[], from: number, end: number): [number, number] | undefined {
  const joined = clauseBefore(tokens, from);
  if (joined !== undefined) return joined;
  if (countWords(tokens, end, tokens.length) > 0) return [end, tokens.length];
  return tokens[from - 1]?.text === "," ? clauseBefore(tokens, from - 1) : undefined;
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

// A single word before "if" is a connective ("And if", "But if"), not something that hangs on it.
const FEWEST_WORDS = 2;

/** The words that run up to `at` without a stop, if they can be a clause. */
function clauseBefore(tokens: readonly Token[], at: number): [number, number] | undefined {
  let from = at;
  while (from > 0 && !BREAKS.has(tokens[from - 1]?.text ?? "")) from--;
  return countWords(tokens, from, at) >= FEWEST_WORDS ? [from, at] : undefined;
}

const BREAKS = new Set([",", ";", ":", "—", "–", "(", "«", "“", "„", "¿"]);

function countWords(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "word") words++;
  return words;
}

function isUnreal({ sentence, pack, cues }: SentenceReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (pack.forms.unreal.has(sentence.tokens[at]?.folded ?? "")) return true;
  const modals = cues.get("hedges") ?? [];
  return modals.some((cue) => cue.group.kind === "conditional-modal" && cue.from >= from && cue.from < to);
}
