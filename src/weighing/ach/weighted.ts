import type { Consistency } from "./cells.ts";

/** Low, medium or high, of an item's credibility or of its relevance to a hypothesis. */
export type Level = "L" | "M" | "H";

/** One cell of a hypothesis with what is thought of the item. */
export interface WeightedCell {
  readonly cell: Consistency;
  readonly credibility: Level;
  readonly relevance: Level;
}

// The two weightings as second-hand accounts of PARC ACH and the source of Open Source ACH give them (weighing.md, 2).
const LEVEL_WEIGHT: Readonly<Record<Level, number>> = { L: Math.SQRT1_2, M: 1, H: Math.SQRT2 };
const CREDITED_WEIGHT: Readonly<Record<Level, number>> = { L: 0.5, M: 1, H: 2 };

/**
 * Weighted inconsistency of one hypothesis, zero or below; nearer zero is better. Off by default: the primary description
 * of the formula has not been seen.
 */
export function weightedInconsistency(cells: readonly WeightedCell[]): number {
  return cells.reduce(
    (sum, { cell, credibility, relevance }) =>
      sum - against(cell) * LEVEL_WEIGHT[credibility] * LEVEL_WEIGHT[relevance],
    0,
  );
}

/** The variant that weighs by credibility alone; zero or above, nearer zero is better. Off by default. */
export function creditedInconsistency(cells: readonly Omit<WeightedCell, "relevance">[]): number {
  return cells.reduce((sum, { cell, credibility }) => sum + against(cell) * CREDITED_WEIGHT[credibility], 0);
}

function against(cell: Consistency): number {
  return cell === "II" ? 2 : cell === "I" ? 1 : 0;
}
