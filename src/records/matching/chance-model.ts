/**
 * q of a name: the probability that a stranger of the table scores so well. Every way in which the words of the name may
 * agree or not is gone through, with how often that happens among the people of the list's community and among the others
 * of the table. Names are taken to be independent within each of the two, which understates names that go together: the
 * figure is a lower bound in that sense, and decoys check it (decoys.ts).
 */

import type { PlacedToken } from "../names/index.ts";
import type { NameChance } from "./chance.ts";
import { type Chance, dateChances } from "./chance-dates.ts";
import { bandOf, isInitial } from "./frequency.ts";
import { SURNAME } from "./prepared-layout.ts";
import { type PreparedLayout, type PreparedQuery, type PreparedUnit, TICKS } from "./prepared-query.ts";

/** More words than this are taken as their rarest. */
const MOST_MODELLED = 6;
/** Ways of agreeing that happen to fewer than one in so many strangers are left out. */
const RAREST = 1e-15;

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
function tailOf(names: readonly Chance[], dates: readonly Chance[]): (threshold: number) => number {
  const sorted = [...names].sort((a, b) => b.weight - a.weight);
  const sums = new Float64Array(sorted.length + 1);
  sorted.forEach(({ probability }, at) => {
    sums[at + 1] = (sums[at] as number) + probability;
  });
  /** How many weigh at least so much. */
  const count = (weight: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Chance).weight >= weight) low = middle + 1;
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

type Population = "community" | "others";

/** The weights that strangers' names get, with their probabilities. */
function nameChances(query: PreparedQuery, estimate: "share" | "upper"): Chance[] {
  const { communityShare, rowsByWords, rows } = query.context.statistics;
  const lengths = Array.from(rowsByWords);
  const mean = (kind: 0 | 1) =>
    lengths.reduce((sum, count, length) => sum + count * slotsOf(length)[kind], 0) / Math.max(1, rows);
  const means = [mean(0), mean(1)] as const;
  const sums = new Map<number, number>();
  for (const population of ["community", "others"] as const) {
    const share = population === "community" ? communityShare : 1 - communityShare;
    if (share <= 0) continue;
    const words = wordChances(query, population, estimate);
    lengths.forEach((count, length) => {
      if (count === 0 || length === 0) return;
      const slots = slotsOf(length);
      const scale = [slots[0] / means[0], slots[1] / means[1]] as const;
      const shape = { length, slots, scale, weight: (share * count) / rows };
      addPatterns(query, words, shape, sums);
    });
  }
  return [...sums].map(([weight, probability]) => ({ weight, probability }));
}

/** How many surnames and how many other names a stranger's name of so many words is taken to have. */
function slotsOf(length: number): readonly [number, number] {
  const surnames = length < 3 ? Math.min(1, length) : 2;
  return [surnames, Math.max(0, length - surnames)];
}

/** One word of the list among strangers of one population: how it may agree, and how often. */
interface WordChance {
  readonly bit: number;
  readonly unit: number;
  /** 0 surname, 1 other, by the likeliest layout. */
  readonly kind: 0 | 1;
  readonly levels: readonly AgreementLevel[];
}

interface AgreementLevel {
  readonly probability: number;
  /** Mean ticks of such an agreement: of a surname, of a given name. */
  readonly ticks: readonly [number, number];
}

function wordChances(
  query: PreparedQuery,
  population: Population,
  estimate: "share" | "upper",
): WordChance[] {
  const { reference, ownReference } = query.context;
  const words = query.bits.flatMap((token, bit): WordChance[] => {
    const unit = query.units.findIndex(({ mask }) => mask === 1 << bit);
    if (unit < 0) return [];
    const word = query.person.form.tokens[token] as PlacedToken;
    const own = reference.shareOf(word, ownReference)[estimate];
    const kind = query.layouts[0]?.kinds[unit] === SURNAME ? 0 : 1;
    return [{ bit, unit, kind, levels: levelsOf(query, unit, population, own) }];
  });
  const usual = ({ levels }: WordChance) => levels.reduce((sum, { probability }) => sum + probability, 0);
  return words.sort((a, b) => usual(a) - usual(b)).slice(0, MOST_MODELLED);
}

/** By similarity band. `own`: the community's share of the name itself. */
function levelsOf(query: PreparedQuery, unit: number, population: Population, own: number): AgreementLevel[] {
  const { settings, statistics } = query.context;
  const { communityShare, rows } = statistics;
  const stratum = population === "community" ? 1 : 0;
  return settings.bands.flatMap((_, band): AgreementLevel[] => {
    const { count, ticks } = wordsInBand(query, unit, band, stratum);
    const table = (count + (band === 0 ? 1 : 0)) / (rows + 1);
    if (band > 0 || communityShare >= 1)
      return [{ probability: population === "community" && band === 0 ? own : table, ticks }];
    // What the table has beyond its people of the community is the others'.
    const others = Math.max(0, (table - communityShare * own) / (1 - communityShare));
    return [{ probability: population === "community" ? own : others, ticks }];
  });
}

/** Rows that hold a word agreeing with the unit in a band, and the mean weight of these agreements. */
function wordsInBand(query: PreparedQuery, unit: number, band: number, stratum: number) {
  const { settings, statistics } = query.context;
  const { matches } = query.units[unit] as PreparedUnit;
  const sums: [number, number] = [0, 0];
  let count = 0;
  for (const { word, agreement } of matches) {
    if (isInitial(word, statistics) || bandOf(agreement.similarity, settings.bands) !== band) continue;
    const rows = statistics.wordCounts[word] as number;
    const match = matchOf(query, unit, word);
    count += rows;
    sums[0] += rows * (query.matchWeights[match * 4 + stratum] as number);
    sums[1] += rows * (query.matchWeights[match * 4 + 2 + stratum] as number);
  }
  const ticks = count > 0 ? sums.map((sum) => Math.round(sum / count)) : unseenTicks(query, unit, stratum);
  return { count, ticks: ticks as [number, number] };
}

function matchOf(query: PreparedQuery, unit: number, word: number): number {
  let match = query.firstMatch.get(word) ?? -1;
  while (match !== -1 && query.matchUnit[match] !== unit) match = query.nextMatch[match] as number;
  return match;
}

/** What a full agreement would weigh with a word that the table does not hold. */
function unseenTicks(query: PreparedQuery, unit: number, stratum: number): number[] {
  const { agreement } = query.context.settings;
  const { shares } = query.units[unit] as PreparedUnit;
  const u = (stratum === 1 ? shares.community : shares.table)[0] as number;
  return [agreement.surname, agreement.given].map((m) => Math.round(Math.log2(m / u) * TICKS));
}

interface Shape {
  /** Words of the stranger's name. */
  readonly length: number;
  /** Places for surnames and for other names. */
  readonly slots: readonly [number, number];
  /** Longer names hold any given word more often: by kind, places here by places in a name of this table. */
  readonly scale: readonly [number, number];
  /** Share of the table's rows of this population and length. */
  readonly weight: number;
}

/** Goes through every way of agreeing; `sums` gathers probability by weight. */
function addPatterns(
  query: PreparedQuery,
  words: readonly WordChance[],
  shape: Shape,
  sums: Map<number, number>,
): void {
  const chosen: (AgreementLevel | undefined)[] = [];
  const taken: [number, number] = [0, 0];
  const visit = (index: number, probability: number, agreeing: number) => {
    if (probability < RAREST) return;
    const word = words[index];
    if (word === undefined) {
      if (agreeing > 0) addScored(query, words, chosen, { shape, probability, agreeing }, sums);
      return;
    }
    const { kind, levels } = word;
    // Words share the places of a name: where one stands no other can.
    const free = (shape.slots[kind] - taken[kind]) / Math.max(1, shape.slots[kind]);
    let left = 1;
    taken[kind]++;
    for (const level of levels) {
      const chance = Math.min(left, level.probability * shape.scale[kind] * free);
      left -= chance;
      chosen[index] = level;
      if (chance > 0) visit(index + 1, probability * chance, agreeing + 1);
    }
    taken[kind]--;
    chosen[index] = undefined;
    visit(index + 1, probability * left, agreeing);
  };
  visit(0, shape.weight, 0);
}

interface Pattern {
  readonly shape: Shape;
  readonly probability: number;
  readonly agreeing: number;
}

const SURNAMES_SWAPPED = 1;
const GIVENS_SWAPPED = 2;

/** Two names of one kind that both agree stand the other way round in half of the strangers. */
function addScored(
  query: PreparedQuery,
  words: readonly WordChance[],
  chosen: readonly (AgreementLevel | undefined)[],
  { shape, probability, agreeing }: Pattern,
  sums: Map<number, number>,
): void {
  const mask = words.reduce((sum, { bit }, index) => (chosen[index] ? sum | (1 << bit) : sum), 0);
  const twins = query.layouts.some(({ before }) =>
    words.some(({ unit }, index) => chosen[index] && (before[unit] as number) & mask),
  );
  const orders = twins ? [0, SURNAMES_SWAPPED, GIVENS_SWAPPED, SURNAMES_SWAPPED | GIVENS_SWAPPED] : [0];
  for (const swapped of orders) {
    let best = Number.NEGATIVE_INFINITY;
    for (const layout of query.layouts) {
      best = Math.max(best, layoutTicks(layout, words, chosen, mask, swapped));
    }
    const left = shape.length - agreeing;
    const forgiven = Math.min(left, query.layouts[0]?.unsaid ?? 0);
    const weight = best + left * query.leftover.word + forgiven * query.leftover.refund;
    sums.set(weight, (sums.get(weight) ?? 0) + probability / orders.length);
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
    if (turned && (layout.before[unit] as number) & mask) total += layout.beforeCost[unit] as number;
  });
  return total;
}
