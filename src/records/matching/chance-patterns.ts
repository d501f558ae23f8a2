/** Every way in which the words of a name may agree with a stranger's or not, gone through once for names of all lengths. */
import type { AgreementLevel, WordChance } from "./chance-words.ts";
import { SURNAME } from "./prepared-layout.ts";
import type { PreparedLayout, PreparedQuery } from "./prepared-query.ts";

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

/** `sums` gathers probability by weight; `extra` ticks are added to each. */
export function addPatterns(
  query: PreparedQuery,
  words: readonly WordChance[],
  shapes: readonly Shape[],
  extra: number,
  sums: Map<number, number>,
): void {
  const chosen: (AgreementLevel | undefined)[] = words.map(() => undefined);
  const taken: [number, number] = [0, 0];
  // By depth and shape: the probability of the way so far, and what is left for not agreeing.
  const perDepth = () => Array.from({ length: words.length + 1 }, () => new Float64Array(shapes.length));
  const probability = perDepth();
  const left = perDepth();
  const visit = (index: number, agreeing: number): void => {
    const here = probability[index] as Float64Array;
    if (!here.some((share) => share >= RAREST)) return;
    const word = words[index];
    if (word === undefined) {
      if (agreeing > 0) addScored(query, words, chosen, { shapes, shares: here, agreeing, extra }, sums);
      return;
    }
    const { kind, levels } = word;
    const rest = (left[index] as Float64Array).fill(1);
    const next = probability[index + 1] as Float64Array;
    const before = taken[kind];
    taken[kind] = before + 1;
    for (const level of levels) {
      if (level.probability <= 0) continue;
      for (let at = 0; at < shapes.length; at++) {
        const { slots, scale } = shapes[at] as Shape;
        // Words share the places of a name: where one stands no other can.
        const free = Math.max(0, slots[kind] - before) / Math.max(1, slots[kind]);
        const chance = Math.min(rest[at] as number, inPlaces(level.probability, scale[kind] * free));
        rest[at] = (rest[at] as number) - chance;
        next[at] = (here[at] as number) * chance;
      }
      chosen[index] = level;
      visit(index + 1, agreeing + 1);
    }
    taken[kind] = before;
    chosen[index] = undefined;
    for (let at = 0; at < shapes.length; at++) next[at] = (here[at] as number) * (rest[at] as number);
    visit(index + 1, agreeing);
  };
  shapes.forEach(({ weight }, at) => {
    (probability[0] as Float64Array)[at] = weight;
  });
  if (words.length > 0) visit(0, 0);
}

/** Below this a share and what it is in more or fewer places are in proportion. */
const SMALL = 1e-3;

/** P(a name stands in some of the free places), from the share of those who bear it in as many places as names here have. */
function inPlaces(share: number, places: number): number {
  return share < SMALL ? share * places : -Math.expm1(places * Math.log1p(-Math.min(share, 1 - 1e-9)));
}

interface Pattern {
  readonly shapes: readonly Shape[];
  /** By shape. */
  readonly shares: Float64Array;
  readonly agreeing: number;
  readonly extra: number;
}

const SURNAMES_SWAPPED = 1;
const GIVENS_SWAPPED = 2;
const ALL_ORDERS = [0, SURNAMES_SWAPPED, GIVENS_SWAPPED, SURNAMES_SWAPPED | GIVENS_SWAPPED] as const;
const ONE_ORDER = [0] as const;

/** Two names of one kind that both agree stand the other way round in half of the strangers. */
function addScored(
  query: PreparedQuery,
  words: readonly WordChance[],
  chosen: readonly (AgreementLevel | undefined)[],
  { shapes, shares, agreeing, extra }: Pattern,
  sums: Map<number, number>,
): void {
  const { layouts, leftover } = query;
  const mask = words.reduce((sum, { bit }, index) => (chosen[index] ? sum | (1 << bit) : sum), 0);
  const twins = layouts.some(({ before }) =>
    words.some(({ unit }, index) => chosen[index] && (before[unit] as number) & mask),
  );
  const orders = twins ? ALL_ORDERS : ONE_ORDER;
  const unsaid = layouts[0]?.unsaid ?? 0;
  for (const swapped of orders) {
    let best = Number.NEGATIVE_INFINITY;
    for (const layout of layouts) best = Math.max(best, layoutTicks(layout, words, chosen, mask, swapped));
    for (let at = 0; at < shapes.length; at++) {
      const share = shares[at] as number;
      if (share < RAREST) continue;
      const over = (shapes[at] as Shape).length - agreeing;
      const weight = best + extra + over * leftover.word + Math.min(over, unsaid) * leftover.refund;
      sums.set(weight, (sums.get(weight) ?? 0) + share / orders.length);
    }
  }
}

function layoutTicks(
  layout: PreparedLayout,
  words: readonly WordChance[],
  chosen: readonly (AgreementLevel | undefined)[],
  mask: number,
  swapped: number,
): number {
  let total = layout.cost + (layout.missing[mask] as number);
  words.forEach(({ unit }, index) => {
    const level = chosen[index];
    if (level === undefined) return;
    const surname = layout.kinds[unit] === SURNAME;
    total += level.ticks[surname ? 0 : 1];
    const turned = swapped & (surname ? SURNAMES_SWAPPED : GIVENS_SWAPPED);
    if (turned) {
      if ((layout.before[unit] as number) & mask) total += layout.beforeCost[unit] as number;
    } else if ((layout.after[unit] as number) & mask) total += layout.afterGain[unit] as number;
  });
  return total;
}
