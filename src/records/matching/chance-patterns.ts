/** Every way in which the words of a name may agree with a stranger's or not, gone through once for names of all lengths. */
import type { WordChance } from "./chance-words.ts";
import { patternWeights } from "./pattern-weights.ts";
import type { PreparedQuery } from "./prepared-query.ts";
import type { WeightSums } from "./weight-sums.ts";

/** Ways of agreeing that happen to fewer than one in so many strangers are left out. */
const RAREST = 1e-15;

/** Strangers whose names have so many words. */
export interface Shape {
  readonly length: number;
  /** Places for surnames and for other names. */
  readonly slots: readonly [number, number];
  /** Longer names hold any given word more often: by kind, places here by places in a name of this table. */
  readonly scale: readonly [number, number];
  /** Their share of the table's rows. */
  readonly weight: number;
}

export interface Strangers {
  readonly shapes: readonly Shape[];
  /** Of all strangers, the share that is of this population. */
  readonly share: number;
  /** Ticks that each of them has beside the name. */
  readonly extra: number;
}

/** `sums` gathers probability by weight. */
export function addPatterns(
  query: PreparedQuery,
  words: readonly WordChance[],
  { shapes, share: populationShare, extra }: Strangers,
  sums: WeightSums,
): void {
  const weights = patternWeights(query, words);
  const taken: [number, number] = [0, 0];
  // By depth and shape: the probability of the way so far, and what is left for not agreeing.
  const perDepth = () => Array.from({ length: words.length + 1 }, () => new Float64Array(shapes.length));
  const probability = perDepth();
  const left = perDepth();
  const add = (shares: Float64Array, agreeing: number, mask: number): void => {
    const orders = weights.ordersOf(mask);
    for (let order = 0; order < orders; order++) {
      const best = weights.bestOf(mask, order) + extra;
      for (let at = 0; at < shapes.length; at++) {
        const share = shares[at] as number;
        if (share < RAREST) continue;
        const over = (shapes[at] as Shape).length - agreeing;
        sums.add(
          best + over * weights.leftOver + Math.min(over, weights.unsaid) * weights.refund,
          share / orders,
        );
      }
    }
  };
  const visit = (index: number, agreeing: number, mask: number): void => {
    const here = probability[index] as Float64Array;
    if (isRare(here)) return;
    const word = words[index];
    if (word === undefined) {
      if (agreeing > 0) add(here, agreeing, mask);
      return;
    }
    const { kind, levels } = word;
    const rest = (left[index] as Float64Array).fill(1);
    const next = probability[index + 1] as Float64Array;
    const before = taken[kind];
    taken[kind] = before + 1;
    const own = levelChances(word, before, shapes);
    levels.forEach((level, place) => {
      if (level.probability <= 0) return;
      for (let at = 0; at < shapes.length; at++) {
        const chance = Math.min(rest[at] as number, own[place * shapes.length + at] as number);
        rest[at] = (rest[at] as number) - chance;
        next[at] = (here[at] as number) * chance;
      }
      weights.choose(index, level);
      visit(index + 1, agreeing + 1, mask | (1 << index));
    });
    taken[kind] = before;
    weights.choose(index, undefined);
    for (let at = 0; at < shapes.length; at++) next[at] = (here[at] as number) * (rest[at] as number);
    visit(index + 1, agreeing, mask);
  };
  shapes.forEach(({ weight }, at) => {
    (probability[0] as Float64Array)[at] = weight * populationShare;
  });
  if (words.length > 0) visit(0, 0, 0);
}

function isRare(shares: Float64Array): boolean {
  for (let at = 0; at < shares.length; at++) if ((shares[at] as number) >= RAREST) return false;
  return true;
}

type ChancesOfLevels = { readonly shapes: readonly Shape[]; readonly byBefore: (Float64Array | undefined)[] };
/** A word of many entries has one list of levels (chance-words.ts). */
const known = new WeakMap<WordChance["levels"], ChancesOfLevels>();

/** P(a word agrees at a level), by level and shape, where so many words of its kind agree before it. */
function levelChances({ kind, levels }: WordChance, before: number, shapes: readonly Shape[]): Float64Array {
  let own = known.get(levels);
  if (own?.shapes !== shapes) {
    own = { shapes, byBefore: [] };
    known.set(levels, own);
  }
  const place = kind + 2 * before;
  const found = own.byBefore[place];
  if (found) return found;
  const chances = levels.flatMap(({ probability }) =>
    shapes.map(({ slots, scale }) => {
      // Words share the places of a name: where one stands no other can.
      const free = Math.max(0, slots[kind] - before) / Math.max(1, slots[kind]);
      return inPlaces(probability, scale[kind] * free);
    }),
  );
  const made = Float64Array.from(chances);
  own.byBefore[place] = made;
  return made;
}

/** Below this a share and what it is in more or fewer places are in proportion. */
const SMALL = 1e-3;

/** P(a name stands in some of the free places), from the share of those who bear it in as many places as names here have. */
function inPlaces(share: number, places: number): number {
  return share < SMALL ? share * places : -Math.expm1(places * Math.log1p(-Math.min(share, 1 - 1e-9)));
}
