import { clauseEnd, sentenceEnd } from "../content.ts";
import { Flag } from "../flags.ts";
import { findPhraseAfter, simplePhraseBefore } from "../noun-phrase.ts";
import type { NounReading } from "../pack.ts";
import type { Passage, Run } from "../passage.ts";
import type { Report } from "../report.ts";
import { has, isNounLike } from "../word-tests.ts";

/** "his claim that C", "the council’s allegation that C", "a warning from S that C". */
export function readNominal(passage: Passage, at: number, noun: NounReading): Report | undefined {
  const limit = sentenceEnd(passage, at);
  const start = contentStart(passage, at, noun, limit);
  if (start === undefined || start + 1 >= limit) return undefined;
  const source = possessorOf(passage, at) ?? agentOf(passage, at + 1, start);
  return {
    rule: "noun-that",
    class: noun.class,
    cue: [at, at + 1],
    source,
    content: [[start, clauseEnd(passage, start)]],
  };
}

function contentStart(passage: Passage, at: number, noun: NounReading, limit: number): number | undefined {
  for (let next = at + 1; next < Math.min(limit, at + 9); next++) {
    if (has(passage, next, Flag.complementizer)) return noun.takes.has("clause") ? next : undefined;
    if (
      next === at + 1 &&
      has(passage, next, Flag.infinitiveMarker) &&
      noun.takes.has("infinitive") &&
      possessorOf(passage, at)
    )
      return next;
    if (next === at + 1 && !has(passage, next, Flag.preposition)) return undefined;
    if (!isNounLike(passage, next) && !has(passage, next, Flag.preposition | Flag.determiner))
      return undefined;
  }
  return undefined;
}

function possessorOf(passage: Passage, at: number): Run | undefined {
  const low = passage.low[at] ?? 0;
  for (let before = at - 1; before >= Math.max(low, at - 4); before--) {
    if (has(passage, before, Flag.possessive)) return [before, before + 1];
    if (passage.tokens[before]?.folded === "’s" || isBareApostrophe(passage, before))
      return simplePhraseBefore(passage, before, low);
    if (!isNounLike(passage, before)) return undefined;
  }
  return undefined;
}

function isBareApostrophe(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  return (
    token?.kind === "mark" &&
    "'’".includes(token.text) &&
    !token.spaced &&
    (passage.tokens[at - 1]?.folded.endsWith("s") ?? false)
  );
}

/** "a warning from S that". */
function agentOf(passage: Passage, start: number, end: number): Run | undefined {
  const word = passage.tokens[start]?.folded;
  return word === "from" || word === "by" ? findPhraseAfter(passage, start + 1, end) : undefined;
}
