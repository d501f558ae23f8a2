import { sha256 } from "../../../base/index.ts";

export const RULES = ["negation", "numbers", "dates", "order", "place", "drift", "identity"] as const;
export type TensionRule = (typeof RULES)[number];

/** What a rule makes of what it compared. */
export type TensionResult = "contradiction" | "tension" | "not comparable";

/** Things that cannot all hold, or sit badly together. Derived: it lowers nothing. */
export interface FoundTension {
  /** Told by the rule and what it compared: found again as long as neither changes. */
  readonly id: string;
  readonly rule: TensionRule;
  readonly result: TensionResult;
  /** Ids of what was compared, sorted: claims, events, propositions, narratives, actors, matches. */
  readonly between: readonly string[];
  /** What it is about: a proposition, an event, an actor; null for the order of several events. */
  readonly about: string | null;
  /** What was compared, as a sentence: its inputs in words. */
  readonly says: string;
}

export function foundTension(
  rule: TensionRule,
  result: TensionResult,
  between: readonly string[],
  about: string | null,
  says: string,
): FoundTension {
  const sorted = [...new Set(between)].sort();
  const id = `ten_${sha256(JSON.stringify([rule, about, ...sorted])).slice(0, 32)}`;
  return { id, rule, result, between: sorted, about, says };
}

/** Every two of a list, each pair once, the earlier entry first; where neither has one, the smaller id. */
export function* pairsOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  entryOf: (item: Item) => number = () => 0,
): Generator<readonly [Item, Item]> {
  const sorted = [...items].sort(
    (a, b) => entryOf(a) - entryOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  for (let a = 0; a < sorted.length; a++)
    for (let b = a + 1; b < sorted.length; b++) yield [sorted[a] as Item, sorted[b] as Item];
}
