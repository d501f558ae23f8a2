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
    contents: attributions.flatMap((each) => each.content),
    attributions,
  };
}

export function cuesOf(reading: SentenceReading, topic: string): readonly Cue[] {
  return reading.cues.get(topic) ?? [];
}

/** The name of a rule as the audit prints it: `en.hedges.modal-possible`. */
export function ruleOf(reading: SentenceReading, topic: string, cue: Cue): string {
  return `${reading.pack.code}.${topic}.${cue.group.rule}`;
}

// An adverb or approximator lends its softness to the few words after it, a noun phrase of common length.
const PHRASE_WORDS = 6;

/** The stretch a cue reaches, cut where the words of somebody else begin or end. */
export function scopeOf(reading: SentenceReading, cue: Cue, scope: CueScope): Range {
  const { sentence, clauses } = reading;
  const length = sentence.tokens.length;
  const [from, to] = hostClause(reading, cue);
  const clauseEnd = Math.max(to, cue.to < length ? clauseAt(clauses, cue.to, length)[1] : length);
  const stretches: Record<CueScope, [number, number]> = {
    clause: [from, Math.max(to, cue.to)],
    after: [Math.min(cue.to, length - 1), clauseEnd],
    rest: [Math.min(cue.to, length - 1), length],
    phrase: [Math.min(cue.to, length - 1), Math.min(cue.to + PHRASE_WORDS, clauseEnd)],
    sentence: [0, length],
    before: [from, cue.from],
  };
  const [start, end] = stretches[scope];
  return cutAtSpeech(reading, rangeOf(sentence, start, Math.max(end, start + 1)), tokenRange(reading, cue));
}

/** The clause a cue stands in. A parenthesis (", вероятно,") speaks of the clauses on both its sides. */
function hostClause({ sentence, clauses }: SentenceReading, cue: Cue): [number, number] {
  const { tokens } = sentence;
  const [from, to] = clauseAt(clauses, cue.from, tokens.length);
  const others = tokens.slice(from, to).filter((token) => token.kind !== "mark").length;
  if (others > cue.to - cue.from) return [from, to];
  const before = from === 0 ? 0 : clauseAt(clauses, from - 1, tokens.length)[0];
  return [before, to < tokens.length ? clauseAt(clauses, to, tokens.length)[1] : to];
}

export function tokenRange(reading: SentenceReading, cue: Cue): Range {
  const { tokens } = reading.sentence;
  const start = tokens[cue.from]?.start ?? reading.sentence.start;
  return { start, end: tokens[cue.to - 1]?.end ?? start };
}

/** A hedge inside reported words stays inside; a hedge on the reporting does not reach what is reported. */
function cutAtSpeech(reading: SentenceReading, scope: Range, cue: Range): Range {
  let { start, end } = scope;
  for (const content of reading.contents) {
    if (content.start <= cue.start && cue.end <= content.end) {
      start = Math.max(start, content.start);
      end = Math.min(end, content.end);
    }
  }
  return start < end ? { start, end } : scope;
}
