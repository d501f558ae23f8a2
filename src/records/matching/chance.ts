/**
 * How many matches chance alone would give (design, weighing.md section 9). Arithmetic only; where the q of a name comes
 * from is chance-model.ts. q is the share of strangers whom the rule would accept for a name, m the distinct people searched.
 */

export interface NameChance {
  /** q, and its 95% upper bound. */
  readonly q: number;
  readonly upper: number;
}

export interface RunChance {
  /** Pairs of a list entry and a person of the table. */
  readonly expectedPairs: number;
  /** List entries with at least one such person. */
  readonly expectedNames: number;
  /** The same with every q at its upper bound. */
  readonly upperNames: number;
  /** Between these lies the number of list entries with a chance match in 95 of 100 runs. */
  readonly low: number;
  readonly high: number;
  readonly basis: string;
}

/** P(a name matches somebody by chance) = 1 - (1 - q)^m, without losing small q to rounding. */
export function chanceOfName(q: number, persons: number): number {
  return q >= 1 ? 1 : -Math.expm1(persons * Math.log1p(-q));
}

export function chanceOfRun(names: readonly NameChance[], persons: number, basis: string): RunChance {
  const each = names.map(({ q }) => chanceOfName(q, persons));
  const upper = names.map((name) => chanceOfName(name.upper, persons));
  const distribution = sumOfChances(each);
  return {
    expectedPairs: persons * total(names.map(({ q }) => q)),
    expectedNames: total(each),
    upperNames: total(upper),
    low: quantile(distribution, 0.025),
    high: quantile(distribution, 0.975),
    basis,
  };
}

/** P(X >= observed), X the sum of independent chances: exact, by convolution. */
export function atLeast(observed: number, chances: readonly number[]): number {
  if (observed <= 0) return 1;
  const distribution = sumOfChances(chances, observed);
  // The last place gathers all that is as many or more.
  return distribution[observed] ?? 0;
}

/** P(X >= observed), X Poisson: for pairs, when every q times m is below 0.1. */
export function poissonAtLeast(observed: number, expected: number): number {
  if (observed <= 0) return 1;
  if (expected <= 0) return 0;
  // From the largest term of the tail downwards: a difference from 1 would lose what is small.
  const start = Math.ceil(observed);
  const logTerm = (k: number) => k * Math.log(expected) - expected - logFactorial(k);
  if (expected > observed) {
    let below = 0;
    for (let k = 0; k < start; k++) below += Math.exp(logTerm(k));
    return Math.max(0, 1 - below);
  }
  let sum = 0;
  for (let k = start, term = Math.exp(logTerm(start)); term > 0 && k < start + 10_000; k++) {
    sum += term;
    term *= expected / (k + 1);
    if (term < sum * 1e-17) break;
  }
  return Math.min(1, sum);
}

/** Share of the matches that is due to chance. */
export function shareByChance(observed: number, expected: number): number {
  return observed <= 0 ? 0 : Math.min(1, expected / observed);
}

export interface OneMatch {
  /** Probability that the person is in the table at all. */
  readonly present: number;
  /** Audited recall of the rule. */
  readonly recall: number;
  /** m times q. */
  readonly expectedByChance: number;
  /** Candidates found; each has one k-th of the result. */
  readonly candidates: number;
}

export function oddsOfMatch(match: OneMatch): { odds: number; probability: number; perCandidate: number } {
  const { present, recall, expectedByChance, candidates } = match;
  const found = present * recall;
  const odds = (candidates * found) / ((1 - found) * expectedByChance);
  const probability = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
  return { odds, probability, perCandidate: probability / candidates };
}

/** What decoy lists found, and how often they found as much as the real one: p = (1 + hits) / (1 + decoys). */
export function summariseDecoys(
  found: readonly number[],
  observed: number,
): { mean: number; sd: number; p: number } {
  const mean = total(found) / found.length;
  const squares = total(found.map((each) => (each - mean) ** 2));
  return {
    mean,
    sd: found.length > 1 ? Math.sqrt(squares / (found.length - 1)) : 0,
    p: (1 + found.filter((each) => each >= observed).length) / (1 + found.length),
  };
}

/** P(X = 0), P(X = 1) …; what lies beyond `most` is gathered in the last place. */
export function sumOfChances(chances: readonly number[], most: number = chances.length): number[] {
  const top = Math.min(most, chances.length);
  const distribution = new Float64Array(top + 1);
  distribution[0] = 1;
  let reached = 0;
  for (const chance of chances) {
    if (chance <= 0) continue;
    reached = Math.min(top, reached + 1);
    const stays = distribution[top] as number;
    for (let k = reached; k > 0; k--) {
      const below = distribution[k - 1] as number;
      distribution[k] = (distribution[k] as number) * (1 - chance) + below * chance;
    }
    // Who is in the last place stays there.
    if (reached === top && top > 0) distribution[top] = (distribution[top] as number) + stays * chance;
    distribution[0] = top === 0 ? 1 : (distribution[0] as number) * (1 - chance);
  }
  return Array.from(distribution);
}

function quantile(distribution: readonly number[], share: number): number {
  let sum = 0;
  for (let k = 0; k < distribution.length; k++) {
    sum += distribution[k] as number;
    if (sum >= share) return k;
  }
  return distribution.length - 1;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function logFactorial(k: number): number {
  let sum = 0;
  for (let factor = 2; factor <= k; factor++) sum += Math.log(factor);
  return sum;
}
