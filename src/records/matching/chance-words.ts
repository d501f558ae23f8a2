/** How often each word of a name agrees with one of a stranger's, and how well: by similarity band and population. */
import type { PlacedToken } from "../names/index.ts";
import { bandOf, isInitial } from "./frequency.ts";
import { SURNAME } from "./prepared-layout.ts";
import { type PreparedQuery, type PreparedUnit, TICKS } from "./prepared-query.ts";

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
