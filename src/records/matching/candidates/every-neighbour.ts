/** Neighbours without keys: every word of a list against every word of a table. Slow, and for audits alone. */
import { closeTo, LEAST_SIMILARITY, type Neighbours, soundsInOrder } from "./find-neighbours.ts";
import type { ListUnit } from "./list-units.ts";
import type { TableWords } from "./table-words.ts";

export function everyNeighbour(
  units: readonly ListUnit[],
  table: TableWords,
  leastSimilarity: number = LEAST_SIMILARITY,
): Neighbours {
  const sounds = soundsInOrder(table);
  return closeTo(units, table, leastSimilarity, sounds, (unit) =>
    units[unit]?.token.flags.includes("initial") === true ? [] : sounds.keys(),
  );
}
