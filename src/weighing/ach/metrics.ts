import { NEUTRAL } from "./cells.ts";

/** The mean of each cell of one column or row of the matrix; undefined where nobody rated it. */
export type Means = readonly (number | undefined)[];

/** What speaks against a hypothesis: the squared distances below neutral. One II (4) outweighs three I (3), by intent. */
export function inconsistency(means: Means): number {
  return sumOf(means, (mean) => (mean < NEUTRAL ? (NEUTRAL - mean) ** 2 : 0));
}

/** What speaks for a hypothesis: the squared distances above neutral. */
export function consistency(means: Means): number {
  return sumOf(means, (mean) => (mean > NEUTRAL ? (mean - NEUTRAL) ** 2 : 0));
}

/** How well an item tells hypotheses apart: the population SD of its cells; 0 where fewer than one is rated. */
export function diagnosticity(means: Means): number {
  const rated = means.filter((mean) => mean !== undefined);
  if (rated.length === 0) return 0;
  const mean = sumOf(rated, (each) => each) / rated.length;
  return Math.sqrt(sumOf(rated, (each) => (each - mean) ** 2) / rated.length);
}

function sumOf(means: Means, part: (mean: number) => number): number {
  return means.reduce<number>((sum, mean) => (mean === undefined ? sum : sum + part(mean)), 0);
}
