import { named } from "./finding-form.ts";
import { choice, type Form, listOf, needed, record, words } from "./forms.ts";

/** What the file says of a tension that the program finds: which one is told by its rule and what it compared. */
export interface TensionRow {
  readonly rule: string;
  /** By name; others that the rule compared as well may be left out. */
  readonly between: readonly string[];
  readonly status: "open" | "explained" | "accepted";
  readonly why: string;
}

export const tensionForm: Form = record({
  rule: needed(choice(["negation", "numbers", "dates", "order", "place", "drift", "identity"])),
  between: needed(listOf(named("claim", "event", "proposition", "narrative", "actor", "match"))),
  status: needed(choice(["open", "explained", "accepted"])),
  why: needed(words),
});
