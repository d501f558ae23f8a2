import type { FoundAttribution } from "../found.ts";
import type { SentenceText } from "../text/section.ts";
import type { Range } from "../text/token.ts";
import { clauseAt, rangeOf, readClauses } from "./clauses.ts";
import type { CueScope } from "./cue-list.ts";
import { type Cue, type CuesByTopic, findCues } from "./cues.ts";
import type { ForcePack } from "./packs.ts";

/** A sentence with all that the readers of force look at. */
export interface SentenceReading {
  readonly sentence: SentenceText;
  readonly pack: ForcePack;
  readonly cues: CuesByTopic;
  readonly clauses: readonly number[];
  /** What others are said to have said in this sentence. */
  readonly contents: readonly Range[];
  readonly attributions: readonly FoundAttribution[];
}

const NO_CONTENTS: readonly Range[] = [];

export function readSentence(
  sentence: SentenceText,
  pack: ForcePack,
  attributions: readonly FoundAttribution[],
): SentenceReading {
  return {
    sentence,
    pack,
    cues: findCues(pack.matcher, sentence),
    clauses: readClauses(sentence.tokens, pack.forms),
    contents: attributions.length === 0 ? NO_CONTENTS : attributions.flatMap((each) => each.content),
    attributions,
  };
}

const NO_CUES: readonly Cue[] = [];

export function cuesOf(reading: SentenceReading, topic: string): readonly Cue[] {
  return reading.cues.get(topic) ?? NO_CUES;
}

// An adverb or approximator lends its softness to the few words after it, a noun phrase of common length.
const PHRASE_WORDS = 6;

/** The stretch a cue reaches, cut where the words of somebody else begin or end. */
export function scopeOf(reading: SentenceReading, cue: Cue, scope: CueScope): Range {
  const [start, end] = tokensReached(reading, cue, scope);
  return cutAtSpeech(reading, rangeOf(reading.sentence, start, Math.max(end, start + 1)), cue);
}

function tokensReached(reading: SentenceReading, cue: Cue, scope: CueScope): [number, number] {
  const { sentence, clauses } = reading;
  const length = sentence.tokens.length;
  const last = Math.min(cue.to, length - 1);
  if (scope === "sentence") return [0, length];
  if (scope === "rest") return [last, length];
  const [from, to] = hostClause(reading, cue);
  if (scope === "clause") return [from, Math.max(to, cue.to)];
  if (scope === "before") return [from, cue.from];
  const clauseEnd = Math.max(to, cue.to < length ? clauseAt(clauses, cue.to, length)[1] : length);
  return [last, scope === "after" ? clauseEnd : Math.min(cue.to + PHRASE_WORDS, clauseEnd)];
}

/** The clause a cue stands in. A parenthesis (", вероятно,") speaks of the clauses on both its sides. */
function hostClause({ sentence, clauses }: SentenceReading, cue: Cue): [number, number] {
  const { tokens } = sentence;
  const host = clauseAt(clauses, cue.from, tokens.length);
  const [from, to] = host;
  let others = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind !== "mark") others++;
  if (others > cue.to - cue.from) return host;
  const before = from === 0 ? 0 : clauseAt(clauses, from - 1, tokens.length)[0];
  return [before, to < tokens.length ? clauseAt(clauses, to, tokens.length)[1] : to];
}

export function startOf({ sentence }: SentenceReading, cue: Cue): number {
  return sentence.tokens[cue.from]?.start ?? sentence.start;
}

export function endOf(reading: SentenceReading, cue: Cue): number {
  return reading.sentence.tokens[cue.to - 1]?.end ?? startOf(reading, cue);
}

/** A hedge inside reported words stays inside; a hedge on the reporting does not reach what is reported. */
function cutAtSpeech(reading: SentenceReading, scope: Range, cue: Cue): Range {
  const [from, to] = [startOf(reading, cue), endOf(reading, cue)];
  let { start, end } = scope;
  for (const content of reading.contents) {
    if (content.start <= from && to <= content.end) {
      start = Math.max(start, content.start);
      end = Math.min(end, content.end);
    }
  }
  return start < end ? { start, end } : scope;
}
