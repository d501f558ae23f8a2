/** The head of a phrase that may be a source, and what the lists know of it. */
import { Flag } from "./flags.ts";
import type { ReportingPack } from "./pack.ts";
import type { Passage, Run } from "./passage.ts";
import { has, isCapital, isComma, isWord, opensAge } from "./word-tests.ts";

/**
 * In English the last word before the first preposition, comma or relative; a clitic belongs to its word. Elsewhere what
 * belongs to a noun follows it ("глава управления", "la ministra portavoz"), so the first word known for a speaker is the head.
 */
export function headOf(passage: Passage, [start, end]: Run): number {
  let head = start;
  for (let at = start; at < end; at++) {
    if (at > start && (stops(passage, at) || isReduced(passage, at))) break;
    const isClitic = passage.tokens[at]?.folded === "’s" && at + 1 < end;
    if ((isWord(passage, at) && !isClitic) || passage.tokens[at]?.kind === "number") head = at;
    if (passage.language !== "en" && isKnownSpeaker(passage, at) && !has(passage, at, Flag.determiner))
      return at;
    if (passage.tokens[at]?.text === "(") break;
  }
  return head;
}

function stops(passage: Passage, at: number): boolean {
  // "the clerks I hired": a clause begins there.
  if (isComma(passage, at) || has(passage, at, Flag.subjectPronoun)) return true;
  return has(passage, at, Flag.preposition | Flag.relative | Flag.complementizer) && !isCapital(passage, at);
}

/** "documents seen by", "sources briefed on", "a man aged 19": the noun before the participle is the head. */
function isReduced(passage: Passage, at: number): boolean {
  if (passage.language !== "en" || passage.tokens[at]?.shape !== "lower") return false;
  if (opensAge(passage, at)) return true;
  return (
    has(passage, at + 1, Flag.preposition) && /(ed|een|ken|ten|wn)$/.test(passage.tokens[at]?.folded ?? "")
  );
}

const SPEAKERS: readonly (keyof ReportingPack["sources"])[] = [
  "generic",
  "anonymousPersons",
  "anonymousGroups",
  "anonymousOfficials",
  "anonymousPlural",
  "organisations",
  "outlets",
  "documents",
  "soleRoles",
];

/** A document, a body or a person by the lists. */
export function isKnownSpeaker(passage: Passage, at: number): boolean {
  const word = passage.tokens[at]?.folded ?? "";
  const { sources } = passage.pack;
  return SPEAKERS.some((list) => sources[list].has(word));
}
