import { poissonTail } from "./gamma-tail.ts";
import { poissonBinomial, tailOf } from "./poisson-binomial.ts";

/** One name of a list, with the share of the table's reference population that the matching rule would accept for it. */
export interface ChanceName {
  readonly share: number;
}

/** How many matches chance alone would give between a list and a table of so many distinct persons. */
export interface ChanceMatches {
  /** Expected pairs, m times the sum of the shares. */
  readonly expectedPairs: number;
  /** Per name: the chance that it matches somebody who is somebody else. */
  readonly chances: readonly number[];
  /** Expected names with at least one chance match. */
  readonly expectedNames: number;
}

/** @param persons distinct persons of the table, not rows: several crossings of one traveller are one */
export function chanceMatches(names: readonly ChanceName[], persons: number): ChanceMatches {
  const chances = names.map(({ share }) => chanceOfName(share, persons));
  return {
    expectedPairs: persons * names.reduce((sum, { share }) => sum + share, 0),
    chances,
    expectedNames: chances.reduce((sum, chance) => sum + chance, 0),
  };
}

/** P(a name matches somebody by chance) = 1 - (1 - share)^persons, without losing a small share to rounding. */
export function chanceOfName(share: number, persons: number): number {
  return share >= 1 ? 1 : -Math.expm1(persons * Math.log1p(-share));
}

/** P(at least `observed` names match somebody by chance), exact by convolution. */
export function namesTail(chances: readonly number[], observed: number): number {
  return tailOf(poissonBinomial(chances), observed);
}

/** P(at least `observed` pairs by chance); a good approximation while every name expects less than a tenth of a pair. */
export function pairsTail(expectedPairs: number, observed: number): number {
  return poissonTail(observed, expectedPairs);
}

/** Share of the observed matches that chance alone would account for. */
export function shareByChance(observed: number, expected: number): number {
  return observed === 0 ? 0 : Math.min(1, expected / observed);
}

/** What one match is worth, given how likely the person was to be in the table at all. */
export interface MatchOdds {
  /** P(the person is in the table at all). */
  readonly present: number;
  /** P(the rule finds the person | in the table). */
  readonly recall: number;
  /** Chance matches expected for this name. */
  readonly expectedChance: number;
  /** Candidates found; each has an equal part of the result. */
  readonly candidates: number;
}

/** Approximate odds and probability that the person is among the candidates; `each` is one candidate's part. */
export function matchOdds({ present, recall, expectedChance, candidates }: MatchOdds): {
  readonly odds: number;
  readonly probability: number;
  readonly each: number;
} {
  const found = present * recall;
  const odds = (candidates * found) / ((1 - found) * expectedChance);
  const probability = odds / (1 + odds);
  return { odds, probability, each: probability / candidates };
}

/** The share of a name seen `count` times among `persons`, kept off zero: unseen is not impossible. */
export function frequencyOf(count: number, persons: number): number {
  return (count + 1) / (persons + 1);
}

/** The 95 % upper bound for the share of a name that no one of `persons` bears: about 3 / persons. */
export function unseenUpperBound(persons: number): number {
  return -Math.expm1(Math.log(0.05) / persons);
}

/** How an observed number of matches stands to those of decoys: lists of the same make with no reason to match. */
export function compareDecoys(
  decoys: readonly number[],
  observed: number,
): {
  readonly mean: number;
  readonly deviation: number;
  readonly p: number;
} {
  const mean = decoys.reduce((sum, each) => sum + each, 0) / decoys.length;
  const squares = decoys.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return {
    mean,
    deviation: decoys.length < 2 ? 0 : Math.sqrt(squares / (decoys.length - 1)),
    p: (1 + decoys.filter((each) => each >= observed).length) / (1 + decoys.length),
  };
}
