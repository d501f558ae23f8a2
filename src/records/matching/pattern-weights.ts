/**
 * What a pattern of agreeing words weighs by the layout that suits it best. Layouts differ in a sum that depends on which
 * words agree, worked out once for each such set, and in which of the words are surnames.
 */
import type { AgreementLevel, WordChance } from "./chance-words.ts";
import { SURNAME } from "./prepared-layout.ts";
import type { PreparedLayout, PreparedQuery } from "./prepared-query.ts";

export interface PatternWeights {
  /** How a word agrees, or that it does not. Words are chosen in their order; those behind are chosen anew. */
  choose(index: number, level: AgreementLevel | undefined): void;
  /** In how many orders the words of a set may stand, all as likely: 1 or 4. `mask` has a bit for each word that agrees. */
  ordersOf(mask: number): number;
  /** Ticks of what is chosen, in one of these orders. */
  bestOf(mask: number, order: number): number;
  /** Ticks of a word of the row that is left over; what is taken back, for so many of them. */
  readonly leftOver: number;
  readonly refund: number;
  readonly unsaid: number;
}

const SURNAMES_SWAPPED = 1;
const GIVENS_SWAPPED = 2;
/** Two names of one kind that both agree stand the other way round in half of the strangers. */
const ALL_ORDERS = [0, SURNAMES_SWAPPED, GIVENS_SWAPPED, SURNAMES_SWAPPED | GIVENS_SWAPPED] as const;

const NEVER = -2_000_000_000;

export function patternWeights(query: PreparedQuery, words: readonly WordChance[]): PatternWeights {
  const { layouts, leftover } = query;
  const groups = groupByKinds(layouts, words);
  const ways = groups.length;
  // By depth and group: ticks of the words chosen so far.
  const chosen = new Int32Array((words.length + 1) * ways);
  // By set of words and order: by group, the most that its layouts give.
  const bases: (Int32Array | undefined)[] = [];
  const orders = new Uint8Array(1 << words.length);
  const baseOf = (mask: number, order: number): Int32Array => {
    const place = mask * ALL_ORDERS.length + order;
    const known = bases[place];
    if (known) return known;
    const base = Int32Array.from(groups, (group) =>
      group.layouts.reduce(
        (best, layout) => Math.max(best, ticksOf(layout, words, mask, ALL_ORDERS[order] as number)),
        NEVER,
      ),
    );
    bases[place] = base;
    return base;
  };
  return {
    choose(index, level) {
      for (let way = 0; way < ways; way++) {
        const isSurname = (((groups[way] as KindGroup).surnames >> index) & 1) === 1;
        const more = level === undefined ? 0 : level.ticks[isSurname ? 0 : 1];
        chosen[(index + 1) * ways + way] = (chosen[index * ways + way] as number) + more;
      }
    },
    ordersOf(mask) {
      if (orders[mask] === 0) orders[mask] = hasTwins(layouts, words, mask) ? ALL_ORDERS.length : 1;
      return orders[mask] as number;
    },
    bestOf(mask, order) {
      const base = baseOf(mask, order);
      let best = NEVER;
      for (let way = 0; way < ways; way++) {
        const total = (base[way] as number) + (chosen[words.length * ways + way] as number);
        if (total > best) best = total;
      }
      return best;
    },
    leftOver: leftover.word,
    refund: leftover.refund,
    unsaid: layouts[0]?.unsaid ?? 0,
  };
}

interface KindGroup {
  /** A bit for each word that is a surname. */
  readonly surnames: number;
  readonly layouts: PreparedLayout[];
}

function groupByKinds(layouts: readonly PreparedLayout[], words: readonly WordChance[]): KindGroup[] {
  const groups = new Map<number, KindGroup>();
  for (const layout of layouts) {
    const surnames = words.reduce(
      (bits, { unit }, index) => (layout.kinds[unit] === SURNAME ? bits | (1 << index) : bits),
      0,
    );
    const known = groups.get(surnames);
    if (known) known.layouts.push(layout);
    else groups.set(surnames, { surnames, layouts: [layout] });
  }
  return [...groups.values()];
}

/** The mask of a layout's tables, of the words in a set. */
function bitsOf(words: readonly WordChance[], mask: number): number {
  return words.reduce((bits, { bit }, index) => (mask & (1 << index) ? bits | (1 << bit) : bits), 0);
}

function hasTwins(layouts: readonly PreparedLayout[], words: readonly WordChance[], mask: number): boolean {
  const bits = bitsOf(words, mask);
  return layouts.some(({ before }) =>
    words.some(({ unit }, index) => mask & (1 << index) && (before[unit] as number) & bits),
  );
}

/** Ticks of a layout beside those of the agreements themselves. */
function ticksOf(
  layout: PreparedLayout,
  words: readonly WordChance[],
  mask: number,
  swapped: number,
): number {
  const bits = bitsOf(words, mask);
  let total = layout.cost + (layout.missing[bits] as number);
  words.forEach(({ unit }, index) => {
    if ((mask & (1 << index)) === 0) return;
    const turned = swapped & (layout.kinds[unit] === SURNAME ? SURNAMES_SWAPPED : GIVENS_SWAPPED);
    if (turned) {
      if ((layout.before[unit] as number) & bits) total += layout.beforeCost[unit] as number;
    } else if ((layout.after[unit] as number) & bits) total += layout.afterGain[unit] as number;
  });
  return total;
}
