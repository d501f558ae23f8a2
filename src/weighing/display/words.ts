import type { Interval } from "../sensitivity/intervals.ts";

/** A row of the likelihood scale of ICD 203 (US Intelligence Community Directive 203, 2015): ends and two synonyms. */
export interface LikelihoodRow {
  readonly low: number;
  readonly high: number;
  readonly likely: string;
  readonly probable: string;
}

/** The two columns of synonyms; a case uses one throughout. */
export type WordColumn = "likely" | "probable";

export const LIKELIHOOD_ROWS: readonly LikelihoodRow[] = [
  { low: 0.01, high: 0.05, likely: "almost no chance", probable: "remote" },
  { low: 0.05, high: 0.2, likely: "very unlikely", probable: "highly improbable" },
  { low: 0.2, high: 0.45, likely: "unlikely", probable: "improbable" },
  { low: 0.45, high: 0.55, likely: "roughly even chance", probable: "roughly even odds" },
  { low: 0.55, high: 0.8, likely: "likely", probable: "probable" },
  { low: 0.8, high: 0.95, likely: "very likely", probable: "highly probable" },
  { low: 0.95, high: 0.99, likely: "almost certain", probable: "nearly certain" },
];

// A row is named when the interval reaches into it by more than one point of a hundred (weighing.md, section 7).
const NAMED_FROM = 0.01;
// With three rows or more a word would claim what the interval does not.
const MOST_ROWS = 2;
// Differences of floating point at the edge of a row.
const EDGE = 1e-12;

/**
 * The words for an interval of probability: one row, one word; two neighbours, both; three or more, none. An interval that
 * lies in no row (below 1 %, above 99 %) has no word either. A lone point on a boundary takes the row nearer even.
 */
export function likelihoodWords(interval: Interval, column: WordColumn = "likely"): string[] {
  const rows = rowsOf(interval);
  return rows.length > MOST_ROWS ? [] : rows.map((row) => row[column]);
}

/** How many rows of the scale an interval reaches into: what the ceilings of confidence ask. */
export function rowsOf({ low, high }: Interval): LikelihoodRow[] {
  const named = LIKELIHOOD_ROWS.filter(
    (row) => Math.min(high, row.high) - Math.max(low, row.low) > NAMED_FROM + EDGE,
  );
  if (named.length > 0) return named;
  const row = rowOfPoint((low + high) / 2);
  return row === undefined ? [] : [row];
}

function rowOfPoint(point: number): LikelihoodRow | undefined {
  const holding = LIKELIHOOD_ROWS.filter((row) => point >= row.low - EDGE && point <= row.high + EDGE);
  return holding.sort((a, b) => fromEven(a) - fromEven(b))[0];
}

function fromEven(row: LikelihoodRow): number {
  return Math.abs((row.low + row.high) / 2 - 0.5);
}
