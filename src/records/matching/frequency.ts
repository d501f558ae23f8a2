/**
 * How often people who are not the one sought agree just as well (u). Two answers: the share of the table's rows, and the
 * share of the people the list is about. Jose is rare in a Russian table and common among Cubans: where the rest of the row
 * says that it is about such people, the larger of the two counts.
 */
import type { NameForm, NameToken } from "../names/index.ts";
import type { QueryUnit } from "./neighbours.ts";
import type { MatchContext, UnitShares } from "./prepared-query.ts";
import type { NameReference } from "./reference.ts";
import type { TableStatistics } from "./statistics.ts";
import { WORD } from "./statistics.ts";

/** Index into settings.bands; -1 below the last. */
export function bandOf(similarity: number, bands: readonly { readonly from: number }[]): number {
  return bands.findIndex(({ from }) => similarity >= from);
}

/** u by band: everybody is counted whom this band or a better one accepts, as (count + 1) / (N + 1). */
export function unitShares(unit: QueryUnit, tokens: readonly NameToken[], context: MatchContext): UnitShares {
  const { statistics, settings, reference } = context;
  const counts = new Float64Array(settings.bands.length);
  for (const [word, { similarity }] of unit.neighbours) {
    if (isInitial(word, statistics)) continue;
    const band = bandOf(similarity, settings.bands);
    if (band >= 0) counts[band] = (counts[band] as number) + (statistics.wordCounts[word] ?? 0);
  }
  let accepted = 0;
  const table = Array.from(counts, (count) => {
    accepted += count;
    return Math.min(1, (accepted + 1) / (statistics.rows + 1));
  });
  // Words written as one are as common as the rarest of them.
  const share = Math.min(...unit.tokens.map((index) => reference.shareOf(tokens[index] as NameToken).share));
  return {
    table,
    community: table.map((u) => Math.max(u, share)),
    initial: initialShare(unit, statistics),
  };
}

/** u of an initial: the share of the table's initials that would do for this name. */
function initialShare(unit: QueryUnit, statistics: TableStatistics): number {
  let fitting = 0;
  for (const word of unit.neighbours.keys()) {
    if (isInitial(word, statistics)) fitting += statistics.wordCounts[word] ?? 0;
  }
  return Math.min(1, (fitting + 1) / (statistics.initials + INITIALS));
}

/** A table without initials says nothing of them; then one letter in twelve will do, as in a plain text. */
const INITIALS = 12;

export function isInitial(word: number, statistics: TableStatistics): boolean {
  return ((statistics.wordFlags[word] ?? 0) & WORD.initial) !== 0;
}

/**
 * Marks the words of the table that are more at home among the people of the list than in the table: their share there is
 * larger. In a table of such people alone hardly any word is, and then both shares are the same anyway.
 */
export function markCommunity(
  units: Iterable<{ readonly unit: QueryUnit; readonly token: NameToken }>,
  context: Pick<MatchContext, "statistics" | "reference">,
): Uint8Array {
  const { statistics, reference } = context;
  const marks = new Uint8Array(statistics.wordCounts.length);
  for (const { unit, token } of units) {
    const share = reference.wholeShareOf(token);
    for (const [word, { similarity }] of unit.neighbours) {
      if (similarity < SAME_NAME || isInitial(word, statistics)) continue;
      const inTable = ((statistics.wordCounts[word] ?? 0) + 1) / (statistics.rows + 1);
      if (share > inTable) marks[word] = 1;
    }
  }
  return marks;
}

/** Words of a name that show its community: as many as a row needs (table-facts.ts). */
export const SHOWING_WORDS = 2;

/**
 * Share of the list's people whose names hold two words that are more at home in the list than in the table, by their usual
 * sound. In a table of the same people it is about the share of such rows, and then such a row says nothing.
 */
export function communityPeople(
  people: readonly { readonly form: NameForm }[],
  rowsBySound: ReadonlyMap<string, number>,
  rows: number,
  reference: NameReference,
): number {
  const atHome = new Map<string, boolean>();
  const isAtHome = (token: NameToken): boolean => {
    const sound = token.readings[0]?.phones ?? "";
    const known = atHome.get(sound);
    if (known !== undefined) return known;
    const inTable = ((rowsBySound.get(sound) ?? 0) + 1) / (rows + 1);
    // Each without himself, or everybody's rare names would be at home in the list by his own doing.
    const found = sound !== "" && reference.shareOf(token).share > inTable;
    atHome.set(sound, found);
    return found;
  };
  const showing = people.filter(({ form }) => form.tokens.filter(isAtHome).length >= SHOWING_WORDS).length;
  return people.length === 0 ? 0 : showing / people.length;
}

/** Rows by the usual sound of a word they hold; a row with two words of one sound counts twice. */
export function countSounds(
  tokens: readonly NameToken[],
  wordCounts: ArrayLike<number>,
): Map<string, number> {
  const bySound = new Map<string, number>();
  tokens.forEach(({ readings }, word) => {
    const sound = readings[0]?.phones ?? "";
    bySound.set(sound, (bySound.get(sound) ?? 0) + (wordCounts[word] ?? 0));
  });
  return bySound;
}

/** Below this a word of the table is another name than the list's. The best band of the weights. */
const SAME_NAME = 0.97;
