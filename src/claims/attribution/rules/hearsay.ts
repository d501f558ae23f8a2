import { clauseEnd, trimMarks } from "../content.ts";
import { Flag } from "../flags.ts";
import type { PhraseReading } from "../pack.ts";
import type { Passage, Run } from "../passage.ts";
import type { Report } from "../report.ts";
import { has, isComma, isMark } from "../word-tests.ts";

/** "The firm reportedly paid", "завод якобы подожгли": the clause is what others say, and nobody is named. */
export function readHearsay(passage: Passage, cue: Run, phrase: PhraseReading): Report | undefined {
  if (!isOfClause(passage, cue)) return undefined;
  const start = clauseStart(passage, cue[0]);
  const end = clauseBreak(passage, cue[1]);
  // The word stands inside what it reports, which is one clause and stays whole.
  const content = trimMarks(passage, start === cue[0] ? [cue[1], end] : [start, end]);
  if (content[1] - content[0] < FEWEST_WORDS) return undefined;
  return { rule: "hearsay", class: phrase.class, cue, source: undefined, content: [content] };
}

/** A subject, a verb, and the word itself. */
const FEWEST_WORDS = 3;

/** "an allegedly stolen boat", "за якобы подлог": the word belongs to a phrase, not to the clause. */
function isOfClause(passage: Passage, [start]: Run): boolean {
  return !has(passage, start - 1, Flag.determiner | Flag.possessive | Flag.preposition | Flag.coordinator);
}

const OPENS = Flag.complementizer | Flag.subordinator | Flag.relative;

/** Back to the conjunction, relative or mark that opens the clause; commas around the word itself are passed over. */
function clauseStart(passage: Passage, cue: number): number {
  const low = passage.low[cue] ?? 0;
  for (let at = cue - 1; at >= low; at--) {
    if (isMark(passage, at, ";:—–")) return at + 1;
    if (has(passage, at, OPENS)) return at + 1;
    if (isComma(passage, at) && has(passage, at + 1, Flag.coordinator)) return at + 2;
  }
  return low;
}

function clauseBreak(passage: Passage, from: number): number {
  const limit = clauseEnd(passage, from);
  for (let at = from + 1; at < limit; at++)
    if (isComma(passage, at) && has(passage, at + 1, OPENS | Flag.coordinator)) return at;
  return limit;
}
