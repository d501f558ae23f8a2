import type { Tension } from "../audit.ts";
import { readActs } from "./acts.ts";
import { type Comparable, ordinal, readingOf } from "./comparable.ts";
import { readCountedPeople } from "./people.ts";
import { readReferences } from "./references.ts";
import { readRejected } from "./rejected.ts";
import { readStatements } from "./statements.ts";
import { readMissingDates, readOrderOfTelling } from "./telling.ts";
import { readWording } from "./wording.ts";

/**
 * What in one document cannot all hold, or sits badly together (weighing.md, section 8). Each has a reason that quotes
 * the passages, and what may explain it; never a verdict. Claims meet only in the list of a thing they share, each with
 * a few before it: work grows with the text, not with its square. `compared` is called for every pair looked at.
 */
export function readTensions(audit: Comparable, compared: () => void = () => {}): Tension[] {
  const reading = readingOf(audit, compared);
  const seen = new Set<string>();
  return [
    ...readStatements(reading),
    ...readActs(reading),
    ...readRejected(reading),
    ...readCountedPeople(reading),
    ...readOrderOfTelling(reading),
    ...readMissingDates(reading),
    ...readWording(reading),
    ...readReferences(reading),
  ]
    .sort(
      (a, b) =>
        ordinal(a.claims[0]) - ordinal(b.claims[0]) ||
        ordinal(a.claims[1]) - ordinal(b.claims[1]) ||
        compareText(a.kind, b.kind) ||
        compareText(a.why, b.why),
    )
    .filter(({ kind, claims }) => {
      const key = `${kind} ${claims.join(" ")}`;
      return !seen.has(key) && seen.add(key);
    })
    .map((tension, index) => ({ id: `T${index + 1}`, ...tension }));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
