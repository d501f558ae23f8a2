import type { FoundAmount, FoundName } from "../found.ts";
import type { SentenceText } from "../text/section.ts";
import type { Range } from "../text/token.ts";
import { firstTokenFrom } from "../text/token-search.ts";
import type { RelationEnd } from "./relation-words.ts";

/** Something that may stand at an end of a relation, by the tokens it covers: half-open. */
export interface End extends Range {
  readonly from: number;
  readonly to: number;
  readonly kind: RelationEnd;
}

/** A sentence with its ends, for walking left and right of a word. */
export interface View {
  readonly sentence: SentenceText;
  /** In text order; of two that overlap the longer one. */
  readonly ends: readonly End[];
}

export function viewOf(
  sentence: SentenceText,
  names: readonly FoundName[],
  amounts: readonly FoundAmount[],
): View {
  const ends: End[] = [];
  const add = (range: Range, kind: RelationEnd): void => {
    const from = firstTokenFrom(sentence.tokens, range.start);
    const to = firstTokenFrom(sentence.tokens, range.end);
    if (to > from) ends.push({ start: range.start, end: range.end, from, to, kind });
  };
  for (const name of names) if (name.form !== "nested") add(name, name.tag);
  for (const amount of amounts) if (amount.kind === "count" || amount.kind === "money") add(amount, "amount");
  ends.sort((a, b) => a.from - b.from || b.to - a.to);
  const apart: End[] = [];
  for (const end of ends) {
    const last = apart.at(-1);
    if (last === undefined || end.from >= last.to) apart.push(end);
  }
  return { sentence, ends: apart };
}

/** The end that stops at token `at`. */
export function endBefore(view: View, at: number): End | undefined {
  return view.ends.find((end) => end.to === at);
}

/** The end that begins at token `at`. */
export function endAt(view: View, at: number): End | undefined {
  return view.ends.find((end) => end.from === at);
}
