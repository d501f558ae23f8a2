import { TIE } from "../tie.ts";

/**
 * The hypotheses that lead: the one with the highest score and all that tie with it. Scores are compared in their own
 * unit; a tie is a difference of 1e-9 or less.
 */
export function leadersOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  return scores.flatMap((score, at) => (most - score <= TIE ? [at] : []));
}

export function sameLeaders(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
