import { clauseEnd, sentenceEnd } from "../content.ts";
import { Flag } from "../flags.ts";
import { findPhraseAfter, simplePhraseBefore } from "../noun-phrase.ts";
import type { NounReading } from "../pack.ts";
import type { Passage, Run } from "../passage.ts";
import type { Report } from "../report.ts";
import { holdsVerb } from "../verb-group.ts";
import { has, isComma, isNounLike, isVerbLike } from "../word-tests.ts";

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
    content: [[start, nominalEnd(passage, at, start)]],
  };
}

/**
 * "His claim that C was never checked": where the noun opens the sentence, the sentence needs a verb of its own, and the
 * content ends before it.
 */
function nominalEnd(passage: Passage, at: number, start: number): number {
  const end = clauseEnd(passage, start);
  const low = passage.low[at] ?? 0;
  if (isComma(passage, start - 1)) return nextComma(passage, start, end);
  return at - low <= 6 && !holdsVerb(passage, low, at) ? secondVerb(passage, start, end) : end;
}

function nextComma(passage: Passage, start: number, end: number): number {
  for (let at = start; at < end; at++) if (isComma(passage, at)) return at;
  return end;
}

/** Where the second verb group begins that no conjunction or comma ties to the first. */
function secondVerb(passage: Passage, start: number, end: number): number {
  let last = -1;
  for (let at = start + 1; at < end; at++) {
    if (isComma(passage, at) || has(passage, at, TIES)) last = -1;
    if (!isVerbLike(passage, at)) continue;
    let from = at;
    while (has(passage, from - 1, Flag.negation | Flag.adverb)) from--;
    const sameGroup =
      last === from - 1 && !(has(passage, at, Flag.auxiliary) && !has(passage, last, Flag.auxiliary));
    if (last !== -1 && !sameGroup) return from;
    last = at;
  }
  return end;
}

const TIES = Flag.coordinator | Flag.subordinator | Flag.complementizer | Flag.relative;

function contentStart(passage: Passage, at: number, noun: NounReading, limit: number): number | undefined {
  for (let next = at + 1; next < Math.min(limit, at + 9); next++) {
    if (isComma(passage, next) && passage.language !== "en" && has(passage, next + 1, Flag.complementizer))
      continue;
    // "plans that failed": the "that" is the subject of a relative clause, nothing is reported.
    if (has(passage, next, Flag.complementizer) && passage.language === "en" && isVerbLike(passage, next + 1))
      return undefined;
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
