import type { FoundName } from "../found.ts";
import { type Passage, type Run, rangeOf } from "./passage.ts";

/** What kind of name stands in a source: a person before anything else. */
export function nameIn(passage: Passage, source: Run, names: readonly FoundName[]): string | undefined {
  const { start, end } = rangeOf(passage, source);
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const inside = names
    .slice(low, low + 6)
    .filter((name) => name.end <= end && name.form !== "pronoun" && name.form !== "description");
  return (inside.find((name) => name.tag === "PER") ?? inside[0])?.tag;
}
