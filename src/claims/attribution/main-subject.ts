import { Flag } from "./flags.ts";
import { findPhraseBefore } from "./noun-phrase.ts";
import type { Passage, Run } from "./passage.ts";
import { has, isVerbLike } from "./word-tests.ts";

/** The subject of the first finite verb of the sentence. */
export function mainSubject(passage: Passage, low: number, end: number): Run | undefined {
  for (let at = low + 1; at < end; at++) {
    if (passage.quotationOf[at] !== passage.quotationOf[low]) continue;
    if (!isVerbLike(passage, at) && !has(passage, at, Flag.auxiliary)) continue;
    const subject = findPhraseBefore(passage, at);
    if (subject) return subject;
  }
  return undefined;
}
