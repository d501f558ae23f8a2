import type { Range } from "./token.ts";

/** The ranges that lie in no other, by start: what a binary search can be made on. */
export function outermost(ranges: readonly Range[]): readonly Range[] {
  const kept: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.end > (kept.at(-1)?.end ?? -1)) kept.push(range);
  }
  return kept;
}
