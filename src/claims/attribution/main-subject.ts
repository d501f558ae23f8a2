import { Flag } from "./flags.ts";
import { findPhraseBefore } from "./noun-phrase.ts";
import type { Passage, Run } from "./passage.ts";
import { has, isAdverb, isVerbLike } from "./word-tests.ts";

/** The subject of the first finite verb of the sentence. */
export function mainSubject(passage: Passage, low: number, end: number): Run | undefined {
  for (let at = low + 1; at < end; at++) {
    if (passage.quotationOf[at] !== passage.quotationOf[low]) continue;
    if (!isVerbLike(passage, at) && !has(passage, at, Flag.auxiliary)) continue;
    let start = at;
    while (start > low && (isAdverb(passage, start - 1) || has(passage, start - 1, Flag.negation))) start--;
    const subject = findPhraseBefore(passage, start);
    if (subject) return subject;
  }
  return undefined;
}
