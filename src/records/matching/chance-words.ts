/** How often each word of a name agrees with one of a stranger's, and how well: by similarity band and population. */
import type { PlacedToken } from "../names/index.ts";
import { bandOf, isInitial } from "./frequency.ts";
import { SURNAME } from "./prepared-layout.ts";
import { type MatchContext, type PreparedQuery, type PreparedUnit, TICKS } from "./prepared-query.ts";

/** More words than this are taken as their rarest. */
const MOST_MODELLED = 6;

/** People of the list's community, and the others of the table. */
export type Population = "community" | "others";

/** One word of the list among strangers of one population: how it may agree, and how often. */
export interface WordChance {
  readonly bit: number;
  readonly unit: number;
  /** 0 surname, 1 other, by the likeliest layout. */
  readonly kind: 0 | 1;
  readonly levels: readonly AgreementLevel[];
}

export interface AgreementLevel {
  readonly probability: number;
  /** Mean ticks of such an agreement: of a surname, of a given name. */
  readonly ticks: readonly [number, number];
}

export function wordChances(
  query: PreparedQuery,
  population: Population,
  estimate: "share" | "upper",
): WordChance[] {
  const { reference } = query.context;
  const words = query.bits.flatMap((token, bit): WordChance[] => {
    const unit = query.units.findIndex(({ mask }) => mask === 1 << bit);
    if (unit < 0) return [];
    const word = query.person.form.tokens[token] as PlacedToken;
    const own = reference.shareOf(word)[estimate];
    const kind = query.layouts[0]?.kinds[unit] === SURNAME ? 0 : 1;
    return [{ bit, unit, kind, levels: levelsOf(query, unit, population, own) }];
  });
  const usual = ({ levels }: WordChance) => levels.reduce((sum, { probability }) => sum + probability, 0);
  return words.sort((a, b) => usual(a) - usual(b)).slice(0, MOST_MODELLED);
}

type LevelsByShare = WeakMap<PreparedUnit["matches"], Map<number, readonly AgreementLevel[]>>;
/** By share of the name; a word of many entries has one list of matches (prepare.ts). */
const knownLevels: Readonly<Record<Population, LevelsByShare>> = {
  community: new WeakMap(),
  others: new WeakMap(),
};

/** By similarity band. `own`: the community's share of the name itself. */
function levelsOf(
  { units, context }: PreparedQuery,
  place: number,
  population: Population,
  own: number,
): readonly AgreementLevel[] {
  const unit = units[place] as PreparedUnit;
  const known = knownLevels[population].get(unit.matches) ?? new Map<number, readonly AgreementLevel[]>();
  if (known.size === 0) knownLevels[population].set(unit.matches, known);
  const levels = known.get(own) ?? workOutLevels(unit, context, population, own);
  known.set(own, levels);
  return levels;
}

function workOutLevels(
  unit: PreparedUnit,
  context: MatchContext,
  population: Population,
  own: number,
): readonly AgreementLevel[] {
  const { communityShare, rows } = context.statistics;
  const ofCommunity = population === "community";
  return bandsOf(unit, context).map(({ count, means }, band) => {
    const ticks = means[ofCommunity ? 1 : 0];
    const table = (count + (band === 0 ? 1 : 0)) / (rows + 1);
    if (band > 0 || communityShare >= 1)
      return { probability: ofCommunity && band === 0 ? own : table, ticks };
    // What the table has beyond its people of the community is the others'.
    const others = Math.max(0, (table - communityShare * own) / (1 - communityShare));
    return { probability: ofCommunity ? own : others, ticks };
  });
}

type Ticks = AgreementLevel["ticks"];

/** Rows that hold a word agreeing with the unit in a band, and the mean ticks of these agreements by stratum. */
interface UnitBand {
  readonly count: number;
  readonly means: readonly [table: Ticks, community: Ticks];
}

/** A word of many entries has one list of matches (prepare.ts), and is counted once. */
const counted = new WeakMap<PreparedUnit["matches"], readonly UnitBand[]>();

function bandsOf(unit: PreparedUnit, context: MatchContext): readonly UnitBand[] {
  const known = counted.get(unit.matches);
  if (known) return known;
  const found = countBands(unit, context);
  counted.set(unit.matches, found);
  return found;
}

function countBands({ matches, weights, shares }: PreparedUnit, context: MatchContext): UnitBand[] {
  const { settings, statistics } = context;
  // By band: rows, then the sums of ticks in the order of the weights.
  const sums = settings.bands.map(() => new Float64Array(1 + KINDS));
  matches.forEach(({ word, agreement }, index) => {
    const sum = sums[bandOf(agreement.similarity, settings.bands)];
    if (sum === undefined || isInitial(word, statistics)) return;
    const rows = statistics.wordCounts[word] as number;
    sum[0] = (sum[0] as number) + rows;
    for (let kind = 0; kind < KINDS; kind++)
      sum[1 + kind] = (sum[1 + kind] as number) + rows * (weights[index * KINDS + kind] as number);
  });
  return sums.map(([count = 0, ...totals]) => {
    const mean = (kind: number) => Math.round((totals[kind] as number) / count);
    const means: UnitBand["means"] =
      count > 0
        ? [
            [mean(0), mean(2)],
            [mean(1), mean(3)],
          ]
        : [unseenTicks(shares.table, context), unseenTicks(shares.community, context)];
    return { count, means };
  });
}

/** Weights of a match: surname and given name, each by table and community (PreparedQuery.matchWeights). */
const KINDS = 4;

/** What a full agreement would weigh with a word that the table does not hold. */
function unseenTicks(shares: readonly number[], { settings: { agreement } }: MatchContext): Ticks {
  const bits = (m: number) => Math.round(Math.log2(m / (shares[0] as number)) * TICKS);
  return [bits(agreement.surname), bits(agreement.given)];
}
