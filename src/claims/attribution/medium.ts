import { Flag } from "./flags.ts";
import { simplePhraseAfter } from "./noun-phrase.ts";
import type { Passage, Run } from "./passage.ts";
import type { Report } from "./report.ts";
import { has, isComma } from "./word-tests.ts";

const LONGEST_PHRASE = 5;

/** Where it was said: "in a letter to the council", behind the cue or at the head of the sentence. */
export function mediumOf(passage: Passage, report: Report): Run | undefined {
  if (!report.cue) return undefined;
  const [start, end] = report.cue;
  const low = passage.low[start] ?? 0;
  const before = report.source && report.source[0] < start ? report.source[0] : start;
  return (
    phraseIn(passage, end, Math.min(passage.high[start] ?? end, end + 14), report) ??
    phraseIn(passage, low, Math.min(before, low + 3), report)
  );
}

function phraseIn(passage: Passage, from: number, to: number, report: Report): Run | undefined {
  for (let at = from; at < to; at++) {
    if (passage.quotationOf[at] !== passage.quotationOf[from] || isComma(passage, at)) return undefined;
    if (report.content.some(([start, end]) => at >= start && at < end)) return undefined;
    if (!has(passage, at, Flag.preposition)) continue;
    for (let head = at + 1; head <= at + LONGEST_PHRASE && !isComma(passage, head); head++) {
      if (!passage.pack.sources.mediums.has(passage.tokens[head]?.folded ?? "")) continue;
      return [at + 1, Math.max(head + 1, simplePhraseAfter(passage, at + 1, head + 1))];
    }
  }
  return undefined;
}
