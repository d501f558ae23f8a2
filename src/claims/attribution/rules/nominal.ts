import { clauseEnd, isInfinitiveTo, secondVerb, sentenceEnd } from "../content.ts";
import { Flag } from "../flags.ts";
import { findPhraseAfter, findPhraseBefore, simplePhraseBefore } from "../noun-phrase.ts";
import type { NounReading } from "../pack.ts";
import type { Passage, Run } from "../passage.ts";
import type { Report } from "../report.ts";
import { holdsVerb } from "../verb-group.ts";
import { has, isAdverb, isCapital, isComma, isNounLike, isVerbLike, opensInfinitive } from "../word-tests.ts";

/** "his claim that C", "the council’s allegation that C", "a warning from S that C". */
export function readNominal(passage: Passage, at: number, noun: NounReading): Report | undefined {
  const limit = sentenceEnd(passage, at);
  const start = contentStart(passage, at, noun, limit);
  if (start === undefined || start + 1 >= limit) return undefined;
  const uttered = findUttering(passage, at);
  const source = possessorOf(passage, at) ?? agentOf(passage, at + 1, start) ?? uttered?.subject;
  // "The idea that nobody ran" is nobody's: a thought needs a thinker, a rumour needs none.
  if (!source && UNOWNED.has(noun.class)) return undefined;
  return {
    rule: "noun-that",
    class: noun.class,
    cue: [uttered && source === uttered.subject ? uttered.verb : at, at + 1],
    source,
    content: [[start, nominalEnd(passage, at, start)]],
  };
}

/**
 * "His claim that C was never checked": where the noun opens the sentence, the sentence needs a verb of its own, and the
 * content ends before it.
 */
function nominalEnd(passage: Passage, at: number, start: number): number {
  const low = passage.low[at] ?? 0;
  const end = clauseEnd(passage, start, leadsIn(passage, low, at));
  if (isComma(passage, start - 1)) return nextComma(passage, start, end);
  return at - low <= 6 && !holdsVerb(passage, low, at) ? secondVerb(passage, start, end) : end;
}

/** "Contrary to the council’s claims that C1, C2": a phrase that comes before its clause. */
function leadsIn(passage: Passage, low: number, noun: number): boolean {
  let preposition = false;
  for (let at = low; at < noun; at++) {
    if (isVerbLike(passage, at) && !has(passage, at, Flag.preposition)) return false;
    if (has(passage, at, Flag.preposition)) preposition = true;
  }
  return preposition;
}

function nextComma(passage: Passage, start: number, end: number): number {
  for (let at = start; at < end; at++) if (isComma(passage, at)) return at;
  return end;
}

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
      isInfinitiveTo(passage, next) &&
      noun.takes.has("infinitive") &&
      possessorOf(passage, at)
    )
      return next;
    if (next === at + 1 && !has(passage, next, Flag.preposition) && !hasCases(passage)) return undefined;
    if (hasCases(passage) && opensInfinitive(passage, next)) return undefined;
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
      return ownerBefore(passage, before, low);
    if (!isNounLike(passage, before)) return undefined;
  }
  return undefined;
}

/** "a note on Leko’s claim" is about the claim of Leko; "the head of the port’s claim" is left to the head. */
function ownerBefore(passage: Passage, end: number, low: number): Run | undefined {
  const owner = simplePhraseBefore(passage, end, low);
  if (!owner) return undefined;
  for (let at = end - 2; at > owner[0]; at--) {
    if (has(passage, at, Flag.preposition) && !isPartOfTitle(passage, at)) return [at + 1, end];
    // "contradicting the harbour police’s claim", "seized on Leko’s claim".
    if (isVerbLike(passage, at) || /ing$/.test(passage.tokens[at]?.folded ?? "")) return [at + 1, end];
  }
  return /ing$/.test(passage.tokens[owner[0]]?.text ?? "") && owner[0] + 1 < end
    ? [owner[0] + 1, end]
    : owner;
}

/** "the Ministry of Health’s", "the mayor of Rivena’s": "of" behind a name or a person. */
function isPartOfTitle(passage: Passage, of: number): boolean {
  const { anonymousOfficials, anonymousPersons, organisations } = passage.pack.sources;
  const head = passage.tokens[of - 1]?.folded ?? "";
  return (
    passage.tokens[of]?.folded === "of" &&
    (isCapital(passage, of - 1) ||
      anonymousOfficials.has(head) ||
      anonymousPersons.has(head) ||
      organisations.has(head))
  );
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

const UNOWNED: ReadonlySet<string> = new Set(["belief", "commissive"]);

/** "a warning from S that", "la tesis del ministro de que", "версия следователя о том, что". */
function agentOf(passage: Passage, start: number, end: number): Run | undefined {
  const word = passage.tokens[start]?.folded ?? "";
  if (AGENT[passage.language]?.includes(word))
    return findPhraseAfter(passage, start + 1, beforeOf(passage, end));
  if (
    !hasCases(passage) ||
    has(passage, start, Flag.preposition | Flag.complementizer) ||
    isComma(passage, start)
  )
    return undefined;
  return findPhraseAfter(passage, start, beforeOf(passage, end));
}

/** Where whose claim it is may stand behind it in the genitive: "версия следователя". */
function hasCases(passage: Passage): boolean {
  return passage.language === "ru" || passage.language === "uk";
}

const AGENT: Readonly<Record<string, readonly string[]>> = { en: ["from", "by"], es: ["de", "del"] };

/** Before "de que", "о том, что", which lead from the noun to its clause. */
function beforeOf(passage: Passage, that: number): number {
  let end = that;
  while (end > 0 && (isComma(passage, end - 1) || isLead(passage, end - 1))) end--;
  return end;
}

function isLead(passage: Passage, at: number): boolean {
  return LEADS.has(passage.tokens[at]?.folded ?? "");
}

const LEADS: ReadonlySet<string> = new Set("de о об том тому про те".split(" "));

interface Uttering {
  readonly verb: number;
  readonly subject: Run | undefined;
}

/** "Leko expressed concern that": the verb gives the noun to its subject. Adjectives and determiners may stand between. */
function findUttering(passage: Passage, noun: number): Uttering | undefined {
  const low = passage.low[noun] ?? 0;
  for (let at = noun - 1; at >= Math.max(low, noun - 5); at--) {
    if (has(passage, at, Flag.uttering)) {
      let verb = at;
      while (
        verb > low &&
        (has(passage, verb - 1, Flag.auxiliary | Flag.negation) || isAdverb(passage, verb - 1))
      )
        verb--;
      return { verb, subject: findPhraseBefore(passage, verb) };
    }
    if (!isNounLike(passage, at) && !has(passage, at, Flag.determiner) && !isAdverb(passage, at))
      return undefined;
  }
  return undefined;
}
