/** A rater's probabilities made to sum to 1, with what it took. */
export interface Coherentized {
  readonly given: readonly number[];
  /** The nearest coherent point (least squares), before the floor. */
  readonly projected: readonly number[];
  /** Euclidean distance from `given` to `projected`; 0 where the rater was coherent. */
  readonly distance: number;
  /** `projected`, with nothing ruled out altogether: at least FLOOR each, again summing to 1. */
  readonly floored: readonly number[];
  /** The other correction, shown beside it: every number divided by their sum. */
  readonly proportional: readonly number[];
}

/** No hypothesis in play is given less than this (weighing.md, section 5). */
export const FLOOR = 0.001;

/**
 * Projects probabilities over an exclusive and exhaustive group to the nearest point whose parts sum to 1: everybody is
 * moved by the same amount, and nobody below zero. That studies which found coherentized judgements better used this
 * projection has not been confirmed.
 *
 * @param given numbers from 0 to 1, at least one above 0
 */
export function coherentize(given: readonly number[]): Coherentized {
  const projected = projectToSimplex(given);
  const total = given.reduce((sum, each) => sum + each, 0);
  return {
    given,
    projected,
    distance: Math.hypot(...given.map((each, at) => each - (projected[at] ?? 0))),
    floored: floored(projected),
    proportional: given.map((each) => each / total),
  };
}

/** max(p - theta, 0), with theta such that the parts sum to 1 (Held, Wolfe and Crowder 1974). */
function projectToSimplex(given: readonly number[]): number[] {
  if (Math.abs(given.reduce((sum, each) => sum + each, 0) - 1) < 1e-12) return [...given];
  const descending = [...given].sort((a, b) => b - a);
  let running = 0;
  let theta = 0;
  descending.forEach((each, at) => {
    running += each;
    const candidate = (running - 1) / (at + 1);
    if (each > candidate) theta = candidate;
  });
  return given.map((each) => Math.max(each - theta, 0));
}

function floored(shares: readonly number[]): number[] {
  const raised = shares.map((share) => Math.max(share, FLOOR));
  const total = raised.reduce((sum, share) => sum + share, 0);
  return raised.map((share) => share / total);
}
