import type { Referable } from "../things/index.ts";
import { choice, type Form, listOf, needed, optional, record, ref, words } from "./forms.ts";

/** A finding as the file has it, its references by name: they are looked up when all else is in the case. */
export interface FindingRow {
  readonly about: string;
  readonly hypothesis?: string;
  readonly verdict: string;
  readonly likelihood?: string;
  readonly confidence: { readonly level: string; readonly why: string };
  readonly standard?: string;
  readonly supports?: readonly string[];
  readonly contradicts?: readonly string[];
  readonly undercuts?: readonly string[];
  readonly unknowns?: readonly string[];
  readonly linchpins?: readonly string[];
  readonly replies?: readonly string[];
  readonly adverseTo?: readonly string[];
  readonly notAsked?: string;
}

/** Checked as a reference, and kept as the name it is. */
export function named(...among: readonly Referable[]): Form {
  const check = ref(...among);
  return (value, path, reading) => (check(value, path, reading) === undefined ? undefined : value);
}

const EVIDENCE = listOf(named("evidence", "claim"));

export const findingForm: Form = record({
  about: needed(named("proposition", "group")),
  hypothesis: optional(named("hypothesis")),
  verdict: needed(words),
  likelihood: optional(words),
  confidence: needed(record({ level: needed(choice(["low", "moderate", "high"])), why: needed(words) })),
  standard: optional(
    choice([
      "reasonable_suspicion",
      "reasonable_grounds",
      "balance_of_probabilities",
      "clear_and_convincing",
      "beyond_reasonable_doubt",
    ]),
  ),
  supports: optional(EVIDENCE),
  contradicts: optional(EVIDENCE),
  undercuts: optional(EVIDENCE),
  unknowns: optional(listOf(words)),
  linchpins: optional(listOf(named("evidence", "origin", "source"))),
  replies: optional(listOf(named("reply"))),
  "adverse-to": optional(listOf(named("actor")), "adverseTo"),
  "not-asked": optional(words, "notAsked"),
});
