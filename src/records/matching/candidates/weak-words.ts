/** Which entries a row is like in one usable word: the rule of scan-block.ts, for rows that are counted and not seen. */
import type { NumbersByWord, ProbePlan } from "./probe-plan.ts";
import { KIND } from "./probe-plan.ts";
import type { RowWords } from "./row-words.ts";

/** Words of a row that may count; empty where the row has more to say. */
export function weakWords(words: RowWords): number[] {
  const isAlone = words.full === 1;
  if (!isAlone && (words.seen & KIND.solo) === 0) return [];
  const found: number[] = [];
  for (let place = 0; place < words.count; place++) {
    const kind = words.kind[place] as number;
    if ((kind & KIND.full) !== 0 && (isAlone || (kind & KIND.solo) !== 0))
      found.push(words.word[place] as number);
  }
  return found;
}

/**
 * Calls `visit` once for each entry that one of the words counts for: every entry where the row has one full word alone, else
 * the entries of one usable word.
 */
export function weakQueries(
  plan: ProbePlan,
  words: readonly number[],
  isAlone: boolean,
  visit: (query: number) => void,
): void {
  if (words.length === 0) return;
  const queries = isAlone ? plan.queriesOf : plan.solosOf;
  const seen = new Set<number>();
  const look = ({ starts, items }: NumbersByWord, word: number): void => {
    for (let at = starts[word] as number; at < (starts[word + 1] as number); at++)
      for (const query of queries[items[at] as number] as readonly number[]) seen.add(query);
  };
  for (const word of words) {
    look(plan.surnamesNear, word);
    look(plan.givensNear, word);
  }
  for (const query of seen) visit(query);
}
