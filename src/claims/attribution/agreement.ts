import { Flag, Use } from "./flags.ts";
import type { Passage, Run } from "./passage.ts";
import type { VerbGroup } from "./verb-group.ts";
import { has, isCapital, isComma, isNounLike, isVerbLike, isWord, startsPhrase } from "./word-tests.ts";

/**
 * Whether an English form without auxiliary is the verb of this subject. "State", "plans", "email" are as often nouns: a
 * bare form needs a plural subject, and a noun's double needs a subject that cannot be its modifier.
 */
export function agrees(passage: Passage, group: VerbGroup, subject: Run): boolean {
  if (passage.language !== "en" || !group.bare) return true;
  const verb = group.verb;
  // "his recently revealed plan".
  const last = subject[1] - 1;
  if (
    has(passage, last, Flag.possessive) &&
    !has(passage, last, Flag.subjectPronoun | Flag.objectPronoun) &&
    subject[0] === last
  )
    return false;
  const isBase = (group.reading.use & Use.infinitive) !== 0 && (group.reading.use & Use.participle) === 0;
  if (isBase && !isPlural(passage, subject)) return false;
  if (!has(passage, verb, Flag.homograph)) return true;
  if (isCapital(passage, verb) && !isCapital(passage, subject[0])) return false;
  const before = subject[1] - 1;
  if (has(passage, before, Flag.subjectPronoun)) return true;
  if (has(passage, before, Flag.determiner | Flag.possessive) || passage.tokens[before]?.folded === "’s")
    return false;
  // "newly filed reports": the participle stands before a noun.
  if (!isBase && isVerbLike(passage, before)) return false;
  return isBase || opensComplement(passage, group.end);
}

function opensComplement(passage: Passage, at: number): boolean {
  return (
    has(
      passage,
      at,
      Flag.complementizer |
        Flag.determiner |
        Flag.possessive |
        Flag.subjectPronoun |
        Flag.infinitiveMarker |
        Flag.objectPronoun |
        Flag.subordinator,
    ) ||
    isCapital(passage, at) ||
    !isWord(passage, at) ||
    (startsPhrase(passage, at) && !isVerbLike(passage, at))
  );
}

/** Whether the head of the phrase is plural, as far as its form shows. */
function isPlural(passage: Passage, [start, end]: Run): boolean {
  let head = start;
  for (let at = start; at < end; at++) {
    if (has(passage, at, Flag.coordinator)) return true;
    if (at > start && (has(passage, at, Flag.preposition | Flag.relative) || isComma(passage, at))) break;
    if (isNounLike(passage, at) || has(passage, at, Flag.subjectPronoun | Flag.determiner)) head = at;
  }
  const word = passage.tokens[head]?.folded ?? "";
  if (has(passage, head, Flag.irregularPlural)) return true;
  return /[^sui]s$/.test(word) && passage.tokens[head]?.folded !== "’s";
}
