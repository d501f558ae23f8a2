import type { Interval } from "../sensitivity/intervals.ts";
import { DEFAULTS, SCALES } from "../vocabulary.generated.ts";
import type { LikelihoodRow } from "../vocabulary.ts";

/** The two columns of synonyms; a case uses one throughout. */
export type WordColumn = "likely" | "probable";

/** The scale of ICD 203 (US Intelligence Community Directive 203, 2015). */
export const LIKELIHOOD_ROWS: readonly LikelihoodRow[] = SCALES.likelihood;

// A row is named when the interval reaches into it by more than one point of a hundred (weighing.md, section 7).
const NAMED_FROM = DEFAULTS.namedFrom.value;
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

/**
 * The word for a likelihood ratio of 1 or more. A boundary takes the weaker word; of a ratio below 1 the inverse is stated
 * for the other side.
 */
export function ratioWord(ratio: number): string | undefined {
  return SCALES.ratio.filter(({ above }) => ratio > above).at(-1)?.word;
}
