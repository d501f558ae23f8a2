import { bestPath, meetRow } from "./name-path.ts";
import { type PreparedQuery, TICKS } from "./prepared-query.ts";
import { rowEvidence } from "./row-evidence.ts";
import type { RowTokens } from "./row-tokens.ts";

/**
 * How much likelier a row is if it is about the person than if it is about somebody else: bits, 4 decimals
 * (Fellegi and Sunter 1969). Depends on nothing but its arguments; runs millions of times.
 */
export function scoreRow(query: PreparedQuery, row: RowTokens): number {
  const ofCommunity = meetRow(query, row);
  let best = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < query.layouts.length; index++) {
    const total = bestPath(query, query.layouts[index] as PreparedQuery["layouts"][number], row);
    if (total > best) best = total;
  }
  return (best + (ofCommunity ? query.community : 0) + rowEvidence(query, row)) / TICKS;
}
