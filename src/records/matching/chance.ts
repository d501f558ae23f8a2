/**
 * How many matches chance alone would give (design, weighing.md section 9). Arithmetic only; where the q of a name comes
 * from is chance-model.ts. q is the share of strangers whom the rule would accept for a name, m the distinct people searched.
 */
import { chanceOfName, namesTail, poissonBinomial } from "../../statistics/index.ts";

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

export function chanceOfRun(names: readonly NameChance[], persons: number, basis: string): RunChance {
  const each = names.map(({ q }) => chanceOfName(q, persons));
  const upper = names.map((name) => chanceOfName(name.upper, persons));
  const distribution = poissonBinomial(each);
  return {
    expectedPairs: persons * total(names.map(({ q }) => q)),
    expectedNames: total(each),
    upperNames: total(upper),
    low: quantile(distribution, 0.025),
    high: quantile(distribution, 0.975),
    basis,
  };
}

/** P(chance alone gives at least so many list entries a match), the entries independent, exact. */
export function chanceOfAtLeast(names: readonly NameChance[], persons: number, observed: number): number {
  return namesTail(
    names.map(({ q }) => chanceOfName(q, persons)),
    observed,
  );
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
