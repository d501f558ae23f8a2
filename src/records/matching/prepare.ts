/** Compiles a list entry for the scorer, once, before its rows are met. */
import type { Layout, PlacedToken, TokenAgreement } from "../names/index.ts";
import { encodeDate, saysOnlyTheYear } from "./dates.ts";
import { bandOf, isInitial, SHOWING_WORDS, unitShares } from "./frequency.ts";
import type { QueryUnit } from "./neighbours.ts";
import type { Person } from "./person.ts";
import { prepareLayout, ticks } from "./prepared-layout.ts";
import type {
  LeftoverCosts,
  MatchContext,
  PreparedLayout,
  PreparedQuery,
  PreparedUnit,
} from "./prepared-query.ts";
import { GENDERS } from "./row-tokens.ts";
import type { MatchSettings } from "./settings.ts";
import type { TableStatistics } from "./statistics.ts";

/** Names of more words are matched on these many; which ones, `bits` says. */
export const MOST_WORDS = 12;
/** A layout this much less likely than the likeliest explains nothing that the others do not. */
const WORST_LAYOUT = 6;

/**
 * `units`: at least one for each word that carries weight, without neighbours where there are none. `wanted`: 1 by id of the
 * words that the rows to be scored hold, where it is known; the others need no places in the tables.
 */
export function prepareQuery(
  person: Person,
  units: readonly QueryUnit[],
  context: MatchContext,
  wanted?: Uint8Array,
): PreparedQuery {
  const { tokens } = person.form;
  const { statistics, settings } = context;
  const bits = weightyTokens(tokens);
  const prepared = units
    .filter((unit) => unit.tokens.length > 0 && unit.tokens.every((token) => bits.includes(token)))
    .map((unit) => prepareUnit(unit, tokens, bits, context, wanted));
  const dates = person.birthDates.map(({ edtf }) => encodeDate(edtf)).filter((date) => date !== 0);
  return {
    person,
    context,
    units: prepared,
    bits,
    layouts: layoutsWorthTrying(person).map((layout) => layoutOf(layout, bits, prepared, settings)),
    unitMasks: Int32Array.from(prepared, ({ mask }) => mask),
    leftover: leftoverCosts(settings),
    joined: ticks(settings.order.joined),
    split: ticks(settings.order.split),
    ...matchTables(prepared, wanted),
    birthDates: Int32Array.from(dates),
    heaped: Uint8Array.from(dates, (date) => (isHeaped(date, context) ? 1 : 0)),
    equalDate: Int32Array.from(dates, (date) => ticks(equalDateWeight(date, context))),
    equalYear: Int32Array.from(dates, (date) => ticks(equalYearWeight(date, context))),
    community: ticks(communityWeight(person, prepared, context)),
    gender: person.gender === undefined ? 0 : GENDERS.indexOf(person.gender),
    nationalityFits: nationalityFits(person, statistics),
    identifiers: identifiersOf(person, statistics),
    identifierConflict: Int32Array.from(statistics.identifierProperties, (property) =>
      settings.identifiers.renewed.includes(property) ? 0 : ticks(settings.identifiers.conflict),
    ),
  };
}

/** Indices of the words that can agree: particles, titles and placeholders cannot. */
export function weightyTokens(tokens: readonly PlacedToken[]): number[] {
  const weightless = ["particle", "title", "placeholder"] as const;
  return tokens
    .flatMap(({ flags }, index) => (weightless.some((flag) => flags.includes(flag)) ? [] : [index]))
    .slice(0, MOST_WORDS);
}

function layoutsWorthTrying({ form }: Person): readonly Layout[] {
  const best = Math.min(...form.layouts.map(({ cost }) => cost));
  return form.layouts.filter(({ cost }) => cost <= best + WORST_LAYOUT);
}

/** By roles and units: names of one shape share their layouts, and a list has few shapes. */
const knownLayouts = new WeakMap<MatchSettings, Map<string, PreparedLayout>>();

function layoutOf(
  layout: Layout,
  bits: readonly number[],
  units: readonly PreparedUnit[],
  settings: MatchSettings,
): PreparedLayout {
  const known = knownLayouts.get(settings) ?? new Map<string, PreparedLayout>();
  if (known.size === 0) knownLayouts.set(settings, known);
  const roles = bits.map((token) => layout.roles[token]);
  const key = `${layout.name} ${layout.cost} ${roles.join(",")} ${units.map(({ mask }) => mask).join(",")}`;
  const found = known.get(key) ?? prepareLayout(layout, bits, units, settings);
  known.set(key, found);
  return found;
}

function prepareUnit(
  unit: QueryUnit,
  tokens: readonly PlacedToken[],
  bits: readonly number[],
  context: MatchContext,
  wanted: Uint8Array | undefined,
): PreparedUnit {
  const mask = unit.tokens.reduce((sum, token) => sum | (1 << bits.indexOf(token)), 0);
  // How words are joined depends on the entry, and hardly any row joins them: only what it holds is worked out.
  const shared =
    unit.tokens.length > 1 ? workOut(unit, tokens, context, wanted) : sharedUnit(unit, tokens, context);
  return { ...unit, mask, ...shared };
}

type SharedUnit = Pick<PreparedUnit, "matches" | "shares" | "weights">;
/** A word stands in many entries of a list, with the same neighbours; what follows from those is worked out once. */
const known = new WeakMap<QueryUnit["neighbours"], { context: MatchContext; shared: SharedUnit }>();

function sharedUnit(unit: QueryUnit, tokens: readonly PlacedToken[], context: MatchContext): SharedUnit {
  const found = known.get(unit.neighbours);
  if (found?.context === context) return found.shared;
  const shared = workOut(unit, tokens, context, undefined);
  known.set(unit.neighbours, { context, shared });
  return shared;
}

const NO_MATCHES: SharedUnit = {
  matches: [],
  shares: { table: [], community: [], initial: 1 },
  weights: new Int32Array(0),
};

function workOut(
  unit: QueryUnit,
  tokens: readonly PlacedToken[],
  context: MatchContext,
  wanted: Uint8Array | undefined,
): SharedUnit {
  const matches: { word: number; agreement: TokenAgreement }[] = [];
  for (const [word, agreement] of unit.neighbours) {
    if (wanted !== undefined && wanted[word] !== 1) continue;
    const counts =
      isInitial(word, context.statistics) || bandOf(agreement.similarity, context.settings.bands) >= 0;
    if (counts) matches.push({ word, agreement });
  }
  if (matches.length === 0 && wanted !== undefined) return NO_MATCHES;
  const shares = unitShares(unit, tokens, context);
  const weights = new Int32Array(matches.length * KINDS.length);
  matches.forEach(({ word, agreement }, index) => {
    KINDS.forEach(([kind, stratum], offset) => {
      const { weight } = tokenWeight({ shares }, word, agreement, kind, stratum, context);
      weights[index * KINDS.length + offset] = ticks(weight);
    });
  });
  return { matches, shares, weights };
}

/** m, u and the bits they give: what the scorer uses and the explanation shows. */
export interface TokenWeight {
  readonly m: number;
  readonly u: number;
  readonly weight: number;
}

export function tokenWeight(
  unit: Pick<PreparedUnit, "shares">,
  word: number,
  { similarity, cost }: TokenAgreement,
  kind: "surname" | "given",
  stratum: "table" | "community",
  { settings, statistics }: MatchContext,
): TokenWeight {
  const m = settings.agreement[kind];
  if (isInitial(word, statistics)) {
    const u = unit.shares.initial;
    return { m, u, weight: Math.max(0, Math.log2(m / u)) };
  }
  const band = bandOf(similarity, settings.bands);
  const u = unit.shares[stratum][band] as number;
  return { m, u, weight: agreementWeight(m, u, similarity, cost, settings) };
}

/** The weight of two words that agree, from what the explanation shows. */
export function agreementWeight(
  m: number,
  u: number,
  similarity: number,
  cost: number,
  { bands, readingCost, mostReadingCost }: MatchSettings,
): number {
  const band = bands[bandOf(similarity, bands)];
  if (band === undefined) return 0;
  const factor = band.factor * (band.squared ? similarity * similarity : 1);
  return factor * Math.log2(m / u) - Math.min(mostReadingCost, readingCost * cost);
}

function leftoverCosts({ unexplained }: MatchSettings): LeftoverCosts {
  return {
    word: ticks(unexplained.word),
    initial: ticks(unexplained.initial),
    patronymic: ticks(unexplained.patronymic),
    refund: ticks(unexplained.wordBeyondList) - ticks(unexplained.word),
  };
}

function matchTables(units: readonly PreparedUnit[], wanted: Uint8Array | undefined) {
  const total = units.reduce((sum, { matches }) => sum + matches.length, 0);
  const firstMatch = new Map<number, number>();
  const nextMatch = new Int32Array(total).fill(-1);
  const matchUnit = new Uint8Array(total);
  const matchWeights = new Int32Array(total * KINDS.length);
  let index = 0;
  units.forEach(({ matches, weights }, place) => {
    matchWeights.set(weights, index * KINDS.length);
    for (const { word } of matches) {
      const match = index++;
      if (wanted !== undefined && wanted[word] !== 1) continue;
      matchUnit[match] = place;
      nextMatch[match] = firstMatch.get(word) ?? -1;
      firstMatch.set(word, match);
    }
  });
  return { firstMatch, nextMatch, matchUnit, matchWeights };
}

/** The order of PreparedQuery.matchWeights: kind * 2 + stratum. */
const KINDS = [
  ["surname", "table"],
  ["surname", "community"],
  ["given", "table"],
  ["given", "community"],
] as const;

export function equalDateWeight(date: number, { statistics, settings }: MatchContext): number {
  const { agreement, mostEqual } = settings.dates;
  return Math.min(mostEqual, Math.log2(agreement / dateShare(date, statistics)));
}

export function equalYearWeight(date: number, { statistics, settings }: MatchContext): number {
  const { agreement, mostYear } = settings.dates;
  const year = Math.trunc(date / 10_000) * 10_000;
  return Math.max(0, Math.min(mostYear, Math.log2(agreement / dateShare(year, statistics))));
}

/** u of a date: the table's share of it. A year counts with all its days. */
export function dateShare(date: number, { dateCount, datedRows }: TableStatistics): number {
  return (dateCount(date) + 1) / (datedRows + 1);
}

/** What it says that a row is of the list's community: as much as such rows are rare in the table. */
function communityWeight(
  { nationality = [] }: Person,
  units: readonly PreparedUnit[],
  { settings, statistics }: MatchContext,
): number {
  const showing = units.filter(
    ({ tokens, matches }) =>
      tokens.length === 1 && matches.some(({ word }) => statistics.communityWords[word] === 1),
  );
  if (nationality.length === 0 && showing.length < SHOWING_WORDS) return 0;
  return Math.max(0, Math.log2(communityAgreement(settings, statistics) / communityShareOf(statistics)));
}

/** m of the community: what part of the list's people show it, and go on showing it as they are written in a row. */
export function communityAgreement(
  { community }: MatchSettings,
  { communityPeople }: TableStatistics,
): number {
  return community.agreement * communityPeople;
}

/** u of the community: the share of the table's rows that are of it. */
export function communityShareOf({ communityShare, rows }: TableStatistics): number {
  return (communityShare * rows + 1) / (rows + 1);
}

/** Whether far more people are said to be born on this day than on others of its year. */
export function isHeaped(date: number, { statistics, settings }: MatchContext): boolean {
  if (saysOnlyTheYear(date)) return true;
  if (date % 100 === 0) return false;
  const count = statistics.dateCount(date);
  const evenShare = statistics.dateCount(Math.trunc(date / 10_000) * 10_000) / 365;
  return count >= ENOUGH_TO_TELL && count > settings.dates.heaped * evenShare;
}

/** Fewer births on a day than this are no heap, however small the table. */
const ENOUGH_TO_TELL = 10;

function nationalityFits({ nationality = [] }: Person, { nationalities }: TableStatistics): Uint8Array {
  if (nationality.length === 0) return new Uint8Array(0);
  return Uint8Array.from(nationalities, (codes) =>
    codes.length === 0 || codes.some((code) => nationality.includes(code)) ? 1 : 0,
  );
}

function identifiersOf({ identifiers }: Person, statistics: TableStatistics): readonly (readonly number[])[] {
  return statistics.identifierProperties.map((property) =>
    identifiers
      .filter((each) => each.property === property)
      .map(({ value }) => statistics.identifierId(property, value)),
  );
}
