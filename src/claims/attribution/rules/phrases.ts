import { clauseEnd, sentenceEnd, trimMarks } from "../content.ts";
import { findPhraseAfter } from "../noun-phrase.ts";
import type { PhraseReading } from "../pack.ts";
import type { Passage, Run } from "../passage.ts";
import type { Report } from "../report.ts";
import { isComma } from "../word-tests.ts";

/** The longest listed phrase that starts at `at`. */
export function findPhrase(passage: Passage, at: number): PhraseReading | undefined {
  return passage.entries[at]?.phrases?.find((phrase) =>
    phrase.words.every((word, offset) => passage.tokens[at + offset]?.folded === word),
  );
}

export function readPhrase(passage: Passage, at: number, phrase: PhraseReading): Report | undefined {
  const cue: Run = [at, at + phrase.words.length];
  if (phrase.kind === "source") return readAccordingTo(passage, cue, phrase);
  return phrase.kind === "agentless" ? readAgentless(passage, cue, phrase) : undefined;
}

/** "According to S, C"; "C, according to S"; "C, according to S, C". */
function readAccordingTo(passage: Passage, cue: Run, phrase: PhraseReading): Report | undefined {
  const limit = sentenceEnd(passage, cue[0]);
  const source = findPhraseAfter(passage, cue[1], limit);
  if (!source) return undefined;
  const low = passage.low[cue[0]] ?? 0;
  const content: Run[] = [];
  const before = trimMarks(passage, [low, cue[0]]);
  if (before[1] - before[0] >= 2) content.push(before);
  if (isComma(passage, source[1]) && (content.length === 0 || cue[0] - low <= 2)) {
    const start = source[1] + 1;
    if (start < limit) content.push([start, clauseEnd(passage, start)]);
  }
  return content.length === 0
    ? undefined
    : { rule: "according-to", class: phrase.class, cue, source, content };
}

/** "It was reported that C": a report without anybody who reports. */
function readAgentless(passage: Passage, cue: Run, phrase: PhraseReading): Report | undefined {
  const start = cue[1] - 1;
  const end = clauseEnd(passage, start);
  if (end - start < 3) return undefined;
  return {
    rule: "agentless",
    class: phrase.class,
    cue: [cue[0], start],
    source: undefined,
    content: [[start, end]],
  };
}
