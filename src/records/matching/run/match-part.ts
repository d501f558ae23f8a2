/**
 * Matching a part of a list against an indexed table, in three steps, so that parts can run side by side: read and compare
 * words; probe all rows; score, rank and explain. Between the first two the parts tell each other which words of the table
 * are at home among the people of the list. The result does not depend on how a list is cut into parts.
 */
import type { ColumnHints, NameToken } from "../../names/index.ts";
import { findNeighbours, type Neighbours } from "../candidates/find-neighbours.ts";
import { findJoinedWords, type JoinedWords } from "../candidates/joined-words.ts";
import { JOINED, PAIR, SURNAMES } from "../candidates/lanes.ts";
import { type ListUnits, listUnits, listWords } from "../candidates/list-units.ts";
import { type ProbePlan, probePlan } from "../candidates/probe-plan.ts";
import { hitCollector, type QueryHits } from "../candidates/query-hits.ts";
import { blockScan } from "../candidates/scan-block.ts";
import { readTableWords, type TableWords } from "../candidates/table-words.ts";
import { dateCounter } from "../date-counts.ts";
import { communityPeople, countSounds, markCommunity } from "../frequency.ts";
import type { RowBlock } from "../index/row-block.ts";
import type { TableIndex } from "../index/table-index.ts";
import type { QueryUnit } from "../neighbours.ts";
import type { Person } from "../person.ts";
import { bearersInList, type NameBearers, type NameReference, nameReference } from "../reference.ts";
import type { MatchSettings } from "../settings.ts";
import { type TableStatistics, WORD } from "../statistics.ts";
import { countFacts, emptyFacts, type TableFacts } from "./table-facts.ts";

export interface ListInput {
  /** The whole list. */
  readonly people: readonly Person[];
  /** How common names are among the people the list is about; without it the list is its own reference. */
  readonly bearers?: NameBearers | undefined;
  readonly hints: ColumnHints;
  /** Digests of the identifiers of the list, by property of the table and normalised value. */
  readonly identifierDigests: readonly ReadonlyMap<string, number>[];
}

export interface PartInput {
  readonly list: ListInput;
  /** The part: indices into the people, ascending. */
  readonly chosen: readonly number[];
  readonly index: TableIndex;
  readonly tableHints: ColumnHints;
  readonly settings: MatchSettings;
}

/** What the first step leaves for the others. */
export interface PreparedPart {
  readonly input: PartInput;
  readonly people: readonly Person[];
  readonly units: ListUnits;
  /** countSounds of the table: what is left of its words once they are compared. */
  readonly rowsBySound: ReadonlyMap<string, number>;
  readonly joined: JoinedWords;
  readonly neighbours: Neighbours;
  readonly reference: NameReference;
  /** Flags and counts with the joined words behind those of the dictionary; their counts are 0 until the probe. */
  readonly wordFlags: Uint8Array;
  readonly wordCounts: Uint32Array;
  readonly identifierIds: readonly ReadonlyMap<number, number>[];
}

/** Less alike than this says nothing about two words: the last band of the weights. */
function leastSimilarity({ bands }: MatchSettings): number {
  return Math.min(...bands.map(({ from }) => from));
}

/** `compare` finds the neighbours of the list's words; an audit compares them with every word. */
export function preparePart(input: PartInput, compare: typeof findNeighbours = findNeighbours): PreparedPart {
  const { list, index, tableHints, settings } = input;
  const table = readTableWords(index.words, tableHints);
  // Of the whole list, so that the words are the same for every part.
  const joined = findJoinedWords(listWords(list.people), index.words, table, tableHints);
  const people = input.chosen.map((person) => list.people[person] as Person);
  const units = listUnits(people, list.hints);
  return {
    input,
    people,
    units,
    rowsBySound: countSounds(table.tokens, index.wordCounts),
    joined,
    neighbours: compare(units.units, withJoined(table, joined), leastSimilarity(settings)),
    reference: nameReference(
      list.bearers ??
        bearersInList(
          list.people.map(({ form }) => form),
          settings,
        ),
      settings,
    ),
    wordFlags: concatenated(new Uint8Array(index.words.length + joined.tokens.length), table.flags),
    wordCounts: concatenated(new Uint32Array(index.words.length + joined.tokens.length), index.wordCounts),
    identifierIds: list.identifierDigests.map(
      (digests) => new Map([...new Set(digests.values())].map((digest, place) => [digest, place + 1])),
    ),
  };
}

function concatenated<Numbers extends { set(from: ArrayLike<number>): void }>(
  into: Numbers,
  from: ArrayLike<number>,
): Numbers {
  into.set(from);
  return into;
}

/** The dictionary with the joined words behind it, each a class of its own. */
function withJoined(table: TableWords, joined: JoinedWords): TableWords {
  const size = table.tokens.length;
  const sounds = table.examples.length;
  const classes = new Uint32Array(size + joined.tokens.length);
  classes.set(table.classes);
  joined.tokens.forEach((_, place) => {
    classes[size + place] = sounds + place;
  });
  return {
    tokens: [...table.tokens, ...joined.tokens],
    flags: concatenated(new Uint8Array(size + joined.tokens.length), table.flags),
    classes,
    examples: [...table.examples, ...joined.tokens.map((_, place) => size + place)],
  };
}

/** Words of the table's dictionary that are more at home among the people of the list: 1 by word id. */
export function communityWordsOf({
  input,
  people,
  units,
  neighbours,
  reference,
  wordCounts,
  wordFlags,
}: PreparedPart): Uint8Array {
  const statistics = { rows: input.index.rows, wordCounts, wordFlags } as TableStatistics;
  const seen = new Set<number>();
  const singles: { unit: QueryUnit; token: NameToken }[] = [];
  units.placed.forEach((placed, query) => {
    for (const { unit, tokens, isJoined } of placed) {
      if (isJoined || seen.has(unit)) continue;
      seen.add(unit);
      const token = (people[query] as Person).form.tokens[tokens[0] as number] as NameToken;
      singles.push({ unit: { tokens, neighbours: neighbours[unit] as Neighbours[number] }, token });
    }
  });
  return markCommunity(singles, { statistics, reference }).subarray(0, input.index.words.length);
}

export interface ProbedPart {
  readonly part: PreparedPart;
  /** What the plan looks for, by lane: pairs of words, dates, values, each as often as list entries hold it. */
  readonly keys: readonly number[];
  readonly hits: QueryHits;
  readonly statistics: TableStatistics;
  readonly communityNationalities: Uint8Array;
}

export function planOf(part: PreparedPart): ProbePlan {
  const { people, units, neighbours, joined, wordFlags, wordCounts, input } = part;
  return probePlan({
    people,
    list: units,
    neighbours,
    wordFlags,
    wordCounts,
    rows: input.index.rows,
    joined,
    byIdentifier: input.list.identifierDigests.map((digests, property) => {
      const name = input.index.identifierProperties[property];
      const entries = new Map<number, number[]>();
      people.forEach(({ identifiers }, query) => {
        for (const { property: own, value } of identifiers) {
          const digest = own === name ? digests.get(value) : undefined;
          if (digest === undefined || digest === 0) continue;
          entries.set(digest, [...(entries.get(digest) ?? []), query]);
        }
      });
      return entries;
    }),
  });
}

/** What an engine is asked: every row that a plan finds, and what is counted on the way. */
export interface ProbeQuestion {
  readonly plan: ProbePlan;
  readonly identifiers: number;
  readonly wordFlags: Uint8Array;
  readonly communityWords: Uint8Array;
  readonly communityNationalities: Uint8Array;
}

export interface ProbeAnswer {
  readonly hits: QueryHits;
  /** Rows in which each joined word arose, by id less the size of the dictionary. */
  readonly joinedCounts: Uint32Array;
  readonly facts: TableFacts;
}

export type Probe = (question: ProbeQuestion) => Promise<ProbeAnswer>;

/** The probe over blocks in memory, each given once, in the order of the table. */
export async function probeBlocks(
  { plan, identifiers, wordFlags, communityWords, communityNationalities }: ProbeQuestion,
  blocks: Iterable<RowBlock>,
  onBlock: (rows: number) => Promise<void> | void = () => {},
): Promise<ProbeAnswer> {
  const scan = blockScan(plan);
  const collector = hitCollector(plan.queries, identifiers);
  const facts = emptyFacts();
  for (const block of blocks) {
    countFacts(block, wordFlags, communityWords, communityNationalities, facts);
    scan.scan(block, collector);
    await onBlock(block.rows);
  }
  return { hits: collector.finish(), joinedCounts: scan.joinedCounts, facts };
}

export async function probePart(
  part: PreparedPart,
  communityWords: Uint8Array,
  probe: Probe,
): Promise<ProbedPart> {
  const { index, list } = part.input;
  const plan = planOf(part);
  const communityNationalities = nationalitiesOf(list.people, index);
  const { hits, joinedCounts, facts } = await probe({
    plan,
    identifiers: index.identifierProperties.length,
    wordFlags: part.wordFlags,
    communityWords,
    communityNationalities,
  });
  return {
    part,
    keys: keysOf(plan),
    hits,
    statistics: statisticsOf(part, communityWords, joinedCounts, facts),
    communityNationalities,
  };
}

function keysOf({ namePairs, surnamePairs, byDate, byIdentifier, isSolo }: ProbePlan): number[] {
  const pairs = [...namePairs.all, ...surnamePairs.all];
  const count = (lane: number) => pairs.filter((pair) => pair.lane === lane).length;
  const entries = (map: ReadonlyMap<number, readonly number[]>) =>
    [...map.values()].reduce((sum, each) => sum + each.length, 0);
  const keys = [count(PAIR), count(SURNAMES), entries(byDate), count(PAIR), count(JOINED)];
  const values = byIdentifier.reduce((sum, map) => sum + entries(map), 0);
  return [...keys, values, isSolo.reduce((sum, each) => sum + each, 0)];
}

/** A nationality that most of the list's people have, where it gives one. */
function nationalitiesOf(people: readonly Person[], { nationalities }: TableIndex): Uint8Array {
  const codes = new Set(people.flatMap(({ nationality = [] }) => nationality));
  return Uint8Array.from(nationalities, (each) => (each.some((code) => codes.has(code)) ? 1 : 0));
}

function statisticsOf(
  part: PreparedPart,
  communityWords: Uint8Array,
  joinedCounts: Uint32Array,
  { communityRows, rowsByWords }: TableFacts,
): TableStatistics {
  const { input, wordFlags, identifierIds } = part;
  const { index, list } = input;
  const size = index.words.length;
  const wordCounts = concatenated(new Uint32Array(size + joinedCounts.length), index.wordCounts);
  wordCounts.set(joinedCounts, size);
  return {
    rows: index.rows,
    persons: index.persons,
    wordCounts,
    initials: wordFlags.reduce(
      (sum, flags, word) => sum + ((flags & WORD.initial) !== 0 ? (wordCounts[word] as number) : 0),
      0,
    ),
    wordFlags,
    communityWords: concatenated(new Uint8Array(size + joinedCounts.length), communityWords),
    communityPeople: communityPeople(list.people, part.rowsBySound, index.rows, part.reference),
    communityShare: index.rows === 0 ? 0 : communityRows / index.rows,
    rowsByWords,
    datedRows: index.datedRows,
    dateCount: dateCounter(index.dates),
    identifierProperties: index.identifierProperties,
    identifierId: (property, value) => {
      const place = index.identifierProperties.indexOf(property);
      const digest = list.identifierDigests[place]?.get(value) ?? 0;
      return identifierIds[place]?.get(digest) ?? 0;
    },
    nationalities: index.nationalities,
  } as TableStatistics;
}
