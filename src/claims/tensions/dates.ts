import type { Claim, DateMention } from "../audit.ts";
import type { Topic } from "./topics.ts";

/**
 * The tension between the dates of one event, as a sentence; undefined when their intervals meet. Only relations that
 * happen once on a day are compared, and only dates that say when, not when it was reported.
 */
export function compareDates(
  first: Claim,
  second: Claim,
  dates: readonly DateMention[],
  topic: Topic,
): string | undefined {
  if (!topic.isSameStatement || !topic.relations.some((relation) => ONCE.has(relation.predicate)))
    return undefined;
  const a = dateOf(first, dates);
  const b = dateOf(second, dates);
  if (a === undefined || b === undefined || meet(a.value as string, b.value as string)) return undefined;
  return `“${a.text}” in one passage, “${b.text}” in the other.`;
}

const ONCE: ReadonlySet<string> = new Set(["born-in", "founded", "killed", "bought"]);

function dateOf(claim: Claim, dates: readonly DateMention[]): DateMention | undefined {
  const own = (claim.dates ?? [])
    .map((id) => dates[Number(id.slice(1)) - 1])
    .filter((date) => date?.type === "date" && /^\d{4}(?:-\d\d){0,2}$/.test(date.value ?? ""));
  const [only] = own;
  const isWhen = (claim.dateMeaning ?? []).every(({ relation }) => relation === "at");
  return own.length === 1 && isWhen ? only : undefined;
}

/** Whether one calendar value lies in the other: "2022-05" holds "2022-05-03". */
function meet(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
