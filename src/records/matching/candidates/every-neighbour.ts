/** Neighbours without keys: every word of a list against every word of a table. Slow, and for audits alone. */
import { compareTokens, type NameToken, type TokenAgreement } from "../../names/index.ts";
import { WORD } from "../statistics.ts";
import { addInitials, LEAST_SIMILARITY, type Neighbours, wordsByClass } from "./find-neighbours.ts";
import type { ListUnit } from "./list-units.ts";
import type { TableWords } from "./table-words.ts";

export function everyNeighbour(
  units: readonly ListUnit[],
  table: TableWords,
  leastSimilarity: number = LEAST_SIMILARITY,
): Neighbours {
  const near: Map<number, TokenAgreement>[] = units.map(() => new Map());
  const wordsOf = wordsByClass(table);
  table.examples.forEach((example, sound) => {
    if (((table.flags[example] as number) & (WORD.initial | WORD.weightless)) !== 0) return;
    units.forEach(({ token }, unit) => {
      if (token.flags.includes("initial")) return;
      const agreement = compareTokens(token, table.tokens[example] as NameToken);
      if (agreement === undefined || agreement.similarity < leastSimilarity) return;
      for (const word of wordsOf[sound] as number[]) near[unit]?.set(word, agreement);
    });
  });
  addInitials(units, table, near);
  return near;
}
