import { pastAdjuncts } from "./content.ts";
import { Flag } from "./flags.ts";
import { mainSubject } from "./main-subject.ts";
import { findPhraseAfter, findPhraseBefore, simplePhraseAfter } from "./noun-phrase.ts";
import type { Passage, Run } from "./passage.ts";
import type { Report } from "./report.ts";
import type { VerbGroup } from "./verb-group.ts";
import { has, isAdverb, isComma, isMark, isVerbLike, isWord, startsPhrase } from "./word-tests.ts";

export interface Subject {
  /** Undefined where the language leaves the subject out: no speaker is invented. */
  readonly source: Run | undefined;
  /** Where the complement may begin: past a subject that stands behind the verb. */
  readonly from: number;
}

/** The subject of a finite reporting verb. English has it before the verb; the others on either side, or not at all. */
export function findSubject(
  passage: Passage,
  group: VerbGroup,
  known: readonly Report[],
  limit: number,
): Subject | undefined {
  const whoever = distributiveSubject(passage, group);
  if (whoever) return { source: whoever, from: group.end };
  const before = group.start - 1;
  if (
    has(passage, before, Flag.relative) ||
    (passage.language === "en" && has(passage, before, Flag.complementizer))
  ) {
    // "the police, who reported that": what the relative stands for.
    const end = isComma(passage, before - 1) ? before - 1 : before;
    return given(findPhraseBefore(passage, end), group.end);
  }
  if (has(passage, before, Flag.coordinator) && !isFirst(passage, before)) {
    const shared = sharedSubject(passage, group, known);
    if (shared) return { source: shared, from: group.end };
  }
  if (passage.language === "en") return given(englishSubject(passage, group), group.end);
  return (
    subjectBefore(passage, group) ??
    subjectAfter(passage, group, limit) ?? { source: undefined, from: group.end }
  );
}

/**
 * "Anyone with even a rudimentary grasp of how ports work would know that": the pronoun that opens the sentence, however
 * long its description. Only a group with an auxiliary, or the verb after a relative clause that a comma closes, can be the main verb.
 */
function distributiveSubject(passage: Passage, group: VerbGroup): Run | undefined {
  const low = passage.low[group.verb] ?? 0;
  if (!passage.pack.sources.distributives.has(passage.tokens[low]?.folded ?? "")) return undefined;
  const follows = Flag.preposition | Flag.relative | Flag.complementizer;
  if (!has(passage, isComma(passage, low + 1) ? low + 2 : low + 1, follows)) return undefined;
  const closes =
    !group.bare ||
    isComma(passage, group.start - 1) ||
    CONDITIONAL.test(passage.tokens[group.verb]?.folded ?? "");
  if (!closes || has(passage, group.start - 1, Flag.relative | Flag.complementizer)) return undefined;
  return [low, low + 1];
}

/** Spanish says "would" by an ending. */
const CONDITIONAL = /(ría|rían)$/;

/** "said in a video posted on Monday that": what a preposition governs is no subject; "posted" says more of the video. */
function englishSubject(passage: Passage, group: VerbGroup): Run | undefined {
  const source = findPhraseBefore(passage, group.start);
  const before = source ? source[0] - 1 : -1;
  const isGoverned =
    group.bare &&
    passage.tokens[before]?.shape === "lower" &&
    has(passage, before, Flag.preposition) &&
    !has(passage, before, Flag.approximator | Flag.subordinator) &&
    isVerbLike(passage, before - 1);
  return isGoverned ? undefined : source;
}

function given(source: Run | undefined, from: number): Subject | undefined {
  return source && { source, from };
}

function isFirst(passage: Passage, at: number): boolean {
  return at === passage.low[at];
}

/** "X outlined a plan and vowed to": the subject of the verb before, when this verb has none of its own. */
function sharedSubject(passage: Passage, group: VerbGroup, known: readonly Report[]): Run | undefined {
  if (passage.language === "en" && group.bare && has(passage, group.verb, Flag.homograph)) return undefined;
  const low = passage.low[group.verb] ?? 0;
  const last = known.findLast(
    ({ source, cue, rule }) => source && cue && cue[0] >= low && cue[0] < group.start && rule !== "noun-that",
  );
  return last?.source ?? mainSubject(passage, low, group.start - 1);
}

function subjectBefore(passage: Passage, group: VerbGroup): Subject | undefined {
  const before = group.start - 1;
  if (before < (passage.low[group.verb] ?? 0) || isMark(passage, before, ":;—–―-")) return undefined;
  const source = findPhraseBefore(passage, beforeAside(passage, group.start));
  // The object of a preposition is no subject: "В среду заявил", "Об этом сообщил".
  if (!source) return undefined;
  if (has(passage, source[0] - 1, Flag.preposition)) return bodyBefore(passage, source, group);
  if (isComma(passage, before) && source[1] !== before) return undefined;
  return { source, from: group.end };
}

/** "В министерстве сообщили, что": the body is named where it was said, and the verb is plural without a subject. */
function bodyBefore(passage: Passage, source: Run, group: VerbGroup): Subject | undefined {
  if (!IN_A_BODY.has(passage.tokens[source[0] - 1]?.folded ?? "")) return undefined;
  const plural = PLURAL.test(passage.tokens[group.verb]?.folded ?? "") && isComma(passage, group.end);
  const organisations = passage.pack.sources.organisations;
  let names = plural;
  for (let at = source[0]; !names && at < source[1]; at++)
    names = organisations.has(passage.tokens[at]?.folded ?? "");
  return names ? { source, from: group.end } : undefined;
}

const PLURAL = /(ют|ят|ат|ли|ють|ять|ать)$/;

const LONGEST_ASIDE = 6;

/** Один из ректоров «не для записи» заявил: a few quoted words between subject and verb. */
function beforeAside(passage: Passage, end: number): number {
  const quotation = passage.quotationOf[end - 1] ?? -1;
  if (quotation === -1 || quotation === passage.quotationOf[end]) return end;
  let start = end;
  while (passage.quotationOf[start - 1] === quotation) start--;
  const isAside = end - start <= LONGEST_ASIDE && passage.tokens[start + 1]?.shape === "lower";
  return isAside ? start : end;
}

/** "Заявил министр", "dijo la alcaldesa"; for bodies also "сообщили в министерстве". */
function subjectAfter(passage: Passage, group: VerbGroup, limit: number): Subject | undefined {
  let at = group.end;
  while (
    at < limit &&
    (isAdverb(passage, at) || has(passage, at, Flag.objectPronoun) || has(passage, at, Flag.time))
  )
    at++;
  at = pastQuotedName(passage, at, limit);
  const source = opensSubject(passage, at) ? behindVerb(passage, group, at, limit) : undefined;
  if (source) return { source, from: source[1] };
  return bodyAfter(passage, at, limit);
}

/** After "as said S," the comma opens the content, not an apposition. */
function behindVerb(passage: Passage, group: VerbGroup, at: number, limit: number): Run | undefined {
  if (!has(passage, group.start - 1, Flag.manner)) return findPhraseAfter(passage, at, limit);
  const end = simplePhraseAfter(passage, at, limit);
  return end > at ? [at, end] : undefined;
}

function opensSubject(passage: Passage, at: number): boolean {
  return startsPhrase(passage, at) && !has(passage, at, Flag.preposition | Flag.complementizer);
}

const IN_A_BODY = new Set("в у во на".split(" "));

/** A named recipient in quotation marks may come first: сообщили «Вестям» в министерстве. */
function pastQuotedName(passage: Passage, from: number, limit: number): number {
  if (passage.language === "en" || !isMark(passage, from, '"«“„')) return from;
  for (let close = from + 2; close < Math.min(limit, from + 7); close++)
    if (isMark(passage, close, '"»”“')) return close + 1;
  return from;
}

export function bodyAfter(passage: Passage, from: number, limit: number): Subject | undefined {
  if (passage.language !== "ru" && passage.language !== "uk") return undefined;
  const at = pastQuotedName(passage, from, limit);
  if (!IN_A_BODY.has(passage.tokens[at]?.folded ?? "") || !isWord(passage, at + 1)) return undefined;
  if (has(passage, at + 1, Flag.time)) return undefined;
  const source = findPhraseAfter(passage, at + 1, limit);
  if (!source || !namesBody(passage, source)) return undefined;
  return { source, from: source[1] };
}

function namesBody(passage: Passage, [start, end]: Run): boolean {
  for (let at = start; at < end; at++) {
    const word = passage.tokens[at];
    const { organisations, documents } = passage.pack.sources;
    if (word && (organisations.has(word.folded) || documents.has(word.folded) || word.shape === "upper"))
      return true;
  }
  const shape = passage.tokens[start]?.shape;
  return shape === "capital" || shape === "mixed";
}

/** Past the person who is told: "told USA Today on Monday". */
export function pastRecipient(passage: Passage, group: VerbGroup, from: number, limit: number): number {
  if (!group.reading.takes.has("recipient") && !group.reading.takes.has("question")) return from;
  if (has(passage, from, Flag.objectPronoun)) return pastAdjuncts(passage, from + 1, limit);
  const recipient = findPhraseAfter(passage, from, limit);
  return recipient ? pastAdjuncts(passage, recipient[1], limit) : from;
}
