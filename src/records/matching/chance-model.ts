/**
 * q of a name: the probability that a stranger of the table scores so well. Every way in which the words of the name may
 * agree or not is gone through, with how often that happens among the people of the list's community and among the others
 * of the table. Names are taken to be independent within each of the two, which understates names that go together: the
 * figure is a lower bound in that sense, and decoys check it (decoys.ts).
 */
import type { NameChance } from "./chance.ts";
import { type Chance, dateChances } from "./chance-dates.ts";
import { addPatterns, type Shape } from "./chance-patterns.ts";
import { wordChances } from "./chance-words.ts";
import { type MatchContext, type PreparedQuery, TICKS } from "./prepared-query.ts";
import type { TableStatistics } from "./statistics.ts";
import { type WeightSums, weightSums } from "./weight-sums.ts";

export interface QueryChance {
  /** P(a stranger scores at least this), with its upper bound. */
  readonly atLeast: (score: number) => NameChance;
  /** The same without the bound, which costs as much again. */
  readonly shareAtLeast: (score: number) => number;
}

export function chanceOfQuery(query: PreparedQuery): QueryChance {
  const dates = dateChances(query);
  const expected = tailOf(nameChances(query, "share"), dates);
  let upper: ((threshold: number) => number) | undefined;
  const shareAtLeast = (score: number): number => expected(Math.round(score * TICKS));
  return {
    shareAtLeast,
    atLeast: (score) => {
      upper ??= tailOf(nameChances(query, "upper"), dates);
      const q = shareAtLeast(score);
      return { q, upper: Math.max(q, upper(Math.round(score * TICKS))) };
    },
  };
}

/** P(name and date together weigh at least a threshold): the names are summed from the heaviest down, once. */
function tailOf(names: WeightSums, dates: readonly Chance[]): (threshold: number) => number {
  const { weights, sums } = names.fromHeaviest();
  /** How many weigh at least so much. */
  const count = (weight: number): number => {
    let low = 0;
    let high = weights.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((weights[middle] as number) >= weight) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (threshold) => {
    let sum = 0;
    for (const { weight, probability } of dates)
      sum += probability * (sums[count(threshold - weight)] as number);
    return Math.min(1, sum);
  };
}

// Used for one name after the other; module-wide because nothing here waits.
const sums = weightSums();

/** The weights that strangers' names get, with their probabilities: until the next name is asked about. */
function nameChances(query: PreparedQuery, estimate: "share" | "upper"): WeightSums {
  const { communityShare } = query.context.statistics;
  sums.clear();
  const shapes = shapesOf(query.context);
  for (const population of ["community", "others"] as const) {
    const share = population === "community" ? communityShare : 1 - communityShare;
    if (share <= 0) continue;
    const words = wordChances(query, population, estimate);
    const extra = population === "community" ? query.community : 0;
    addPatterns(query, words, { shapes, share, extra }, sums);
  }
  return sums;
}

/** Of a whole run, worked out once. */
const knownShapes = new WeakMap<MatchContext, readonly Shape[]>();

function shapesOf(context: MatchContext): readonly Shape[] {
  const known = knownShapes.get(context);
  if (known) return known;
  const shapes = countShapes(context.statistics);
  knownShapes.set(context, shapes);
  return shapes;
}

function countShapes({ rowsByWords, rows }: TableStatistics): Shape[] {
  const lengths = Array.from(rowsByWords);
  const mean = (kind: 0 | 1) =>
    lengths.reduce((sum, count, length) => sum + count * slotsOf(length)[kind], 0) / Math.max(1, rows);
  const means = [mean(0), mean(1)] as const;
  return lengths.flatMap((count, length): Shape[] => {
    if (count === 0 || length === 0) return [];
    const slots = slotsOf(length);
    return [{ length, slots, scale: [slots[0] / means[0], slots[1] / means[1]], weight: count / rows }];
  });
}

/** How many surnames and how many other names a stranger's name of so many words is taken to have. */
function slotsOf(length: number): readonly [number, number] {
  const surnames = length < 3 ? Math.min(1, length) : 2;
  return [surnames, Math.max(0, length - surnames)];
}
