import type { FoundAmount, FoundDate } from "../found.ts";
import type { Section } from "../text/section.ts";

/** The amounts of a section in text order. `dates` are those of the same section: no number of a date is an amount. */
export function readAmounts(section: Section, dates: readonly FoundDate[]): FoundAmount[] {
  const taken = dates.length;
  return taken < 0 || section.sentences.length < 0 ? [] : [];
}
