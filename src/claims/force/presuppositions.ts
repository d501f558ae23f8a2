import { clauseGrammar } from "../clauses/index.ts";
import type { Found } from "../found.ts";
import type { Token } from "../text/token.ts";
import { clauseAt, rangeOf } from "./clauses.ts";
import type { Cue } from "./cues.ts";
import { cuesOf, type SentenceReading } from "./reading.ts";

/** Stretches taken for granted rather than stated; where two overlap the longer one stands. */
export function readPresuppositions(reading: SentenceReading): Found[] {
  const found: Found[] = [];
  for (const cue of cuesOf(reading, "presuppositions")) {
    const [from, to] = stretchOf(reading, cue);
    if (!hasWords(reading.sentence.tokens, from, to)) continue;
    const range = rangeOf(reading.sentence, from, to);
    const last = found.at(-1);
    if (last !== undefined && range.end <= last.end) continue;
    found.push({ start: range.start, end: range.end, sentence: reading.sentence.index, rule: cue.rule });
  }
  return found;
}

function hasWords(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "word") return true;
  return false;
}

function stretchOf(reading: SentenceReading, cue: Cue): [number, number] {
  const { tokens } = reading.sentence;
  if (cue.group.kind === "clause") return [cue.to, clauseAt(reading.clauses, cue.to, tokens.length)[1]];
  const from = cue.group.kind === "event-noun" ? cue.from : nounPhraseStart(reading, cue);
  return [from, endOfNounPhrase(reading, cue.to)];
}

/** "hidden its affinity": the possessive or article belongs to what is taken for granted, the verb does not. */
function nounPhraseStart({ sentence, pack }: SentenceReading, cue: Cue): number {
  const last = sentence.tokens[cue.to - 1]?.folded ?? "";
  const isArticle = clauseGrammar(sentence.language)?.determiners.has(last) === true;
  return isArticle || pack.forms.possessives.has(last) ? cue.to - 1 : cue.to;
}

/** A noun phrase with what hangs on it ends at a mark, a finite verb or a new clause. */
function endOfNounPhrase(reading: SentenceReading, from: number): number {
  const { tokens } = reading.sentence;
  const { forms } = reading.pack;
  const [, clauseEnd] = clauseAt(reading.clauses, Math.min(from, tokens.length - 1), tokens.length);
  for (let at = from; at < clauseEnd; at++) {
    const token = tokens[at] as Token;
    if (at > from && (forms.finite.has(token.folded) || STOPS.has(token.text))) return at;
  }
  return clauseEnd;
}

const STOPS = new Set([",", ";", ":", "—", "–", ".", "!", "?", "(", ")"]);
