import { sentenceEnd } from "../content.ts";
import { CLOSED, Flag } from "../flags.ts";
import { findPhraseAfter } from "../noun-phrase.ts";
import type { Passage, Run } from "../passage.ts";
import { innerRun, type Report } from "../report.ts";
import { has, isCapital, isMark, startsPhrase } from "../word-tests.ts";

/**
 * “C”, smiled S. Beside direct speech any verb may stand: after the closing mark and a comma or dash come one word and a
 * noun phrase that ends the sentence or the clause.
 */
export function readManneredSpeech(passage: Passage, at: number): Report | undefined {
  if (!isPlainWord(passage, at) || !isMark(passage, at - 1, ',—–―-”"»')) return undefined;
  const quotation = quotationClosedBefore(passage, at);
  if (!quotation) return undefined;
  const limit = sentenceEnd(passage, at);
  const opens = passage.language === "en" ? isCapital(passage, at + 1) : startsPhrase(passage, at + 1);
  const source = opens ? findPhraseAfter(passage, at + 1, limit) : undefined;
  if (!source || (source[1] < limit && !isMark(passage, source[1], ",—–"))) return undefined;
  return {
    rule: "quote-any-verb",
    class: "neutral",
    cue: [at, at + 1],
    source,
    content: [innerRun(passage, quotation)],
    direct: true,
  };
}

function isPlainWord(passage: Passage, at: number): boolean {
  return (
    passage.tokens[at]?.shape === "lower" &&
    !has(passage, at, CLOSED | Flag.determiner | Flag.possessive) &&
    passage.entries[at]?.verbs === undefined
  );
}

function quotationClosedBefore(passage: Passage, at: number): Run | undefined {
  let last = at - 1;
  while (last > at - 3 && passage.quotationOf[last] === -1 && isMark(passage, last, ",—–―-")) last--;
  const quotation = passage.quotationOf[last] ?? -1;
  if (quotation === -1 || quotation === passage.quotationOf[at]) return undefined;
  let start = last;
  while (passage.quotationOf[start - 1] === quotation) start--;
  const opensSentence = passage.low[at] === start || passage.sentenceOf[start] !== passage.sentenceOf[at];
  return opensSentence && last - start >= 3 ? [start, last + 1] : undefined;
}
