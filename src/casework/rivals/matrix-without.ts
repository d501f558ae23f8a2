import { rankHypotheses } from "../../weighing/index.ts";
import type { WeighedCase } from "./weighed-case.ts";

/** For each origin: the ids of the hypotheses that have least against them in the matrix without it. */
export function matrixWithout({ result }: WeighedCase): ReadonlyMap<string, readonly string[]> {
  const { matrix } = result.ach.byOrigin;
  return new Map(
    matrix.rows.map(({ id }) => {
      const rest = { ...matrix, rows: matrix.rows.filter((row) => row.id !== id) };
      const first = rankHypotheses(rest).filter(({ rank }) => rank === 1);
      return [id, first.map(({ hypothesis }) => hypothesis)];
    }),
  );
}
