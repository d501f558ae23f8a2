import type { Say } from "../../messages/index.ts";
import type { PublishedCase } from "../published/index.ts";

/** How much was left out or hidden, and of how many the name is: readers are told before they begin. */
export function withheldWords({ redactions, exclusions, ...published }: PublishedCase, say: Say): string {
  const withheld = [...redactions, ...exclusions].reduce((sum, { count }) => sum + count, 0);
  const coded = codedCount(published);
  if (coded === 0) return say("dossier.page.withheld", { withheld });
  const codes = say("dossier.page.coded", { coded });
  return withheld === 0 ? codes : `${say("dossier.page.withheld", { withheld })} ${codes}`;
}

/** Persons and bodies that stand under a code or initials in place of their name. */
export function codedCount({ actors }: Pick<PublishedCase, "actors">): number {
  return actors.filter(({ shownAs }) => shownAs !== "full").length;
}
