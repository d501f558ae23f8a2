/**
 * What the probe looks for: units near each word of the table, pairs of units that make a list entry a candidate, and its
 * dates and identifiers. The same plan runs on every engine.
 */
import type { Role } from "../../names/index.ts";
import { encodeDate } from "../dates.ts";
import type { Person } from "../person.ts";
import { WORD } from "../statistics.ts";
import { LEAST_SIMILARITY, type Neighbours } from "./find-neighbours.ts";
import type { JoinedWords } from "./joined-words.ts";
import { JOINED, PAIR, RARE_ROWS, RARE_SHARE, SURNAMES } from "./lanes.ts";
import type { ListUnits, PlacedUnit } from "./list-units.ts";
import { type Pair, type PairTable, pairTable } from "./pair-table.ts";

/** Numbers by word id: those of word w are `items` from `starts[w]` to `starts[w + 1]`. */
export interface NumbersByWord {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

export interface ProbePlan {
  readonly queries: number;
  readonly units: number;
  /** Size of the table's dictionary. Words from here up are pairs of words read as one. */
  readonly dictionary: number;
  /** Id of two neighbouring words read as one, by pairKey. */
  readonly joined: ReadonlyMap<number, number>;
  /** By word id, bits of KIND. */
  readonly kinds: Uint8Array;
  /** Units near a word that are a surname (a given name) of some list entry. */
  readonly surnamesNear: NumbersByWord;
  readonly givensNear: NumbersByWord;
  /** A surname and a given name of one entry. */
  readonly namePairs: PairTable;
  /** The two surnames of one entry, both ways. */
  readonly surnamePairs: PairTable;
  /** Entries by encoded date of birth. */
  readonly byDate: ReadonlyMap<number, readonly number[]>;
  /** Units by query, those of one word; and which of them may be a surname. */
  readonly unitsOf: readonly (readonly number[])[];
  readonly surnameUnitsOf: readonly (readonly number[])[];
  /** Entries by unit, in ascending order. */
  readonly queriesOf: readonly (readonly number[])[];
  /** The same, of entries of one usable word alone. */
  readonly solosOf: readonly (readonly number[])[];
  /** Entries of one usable word. */
  readonly isSolo: Uint8Array;
  /** By identifier property: entries by digest of the value. */
  readonly byIdentifier: readonly ReadonlyMap<number, readonly number[]>[];
}

/** What a word of the table can be to the probe. */
export const KIND = { surname: 1, given: 2, initial: 4, full: 8, rare: 16, joins: 32, solo: 64 } as const;

export interface PlanInput {
  readonly people: readonly Person[];
  readonly list: ListUnits;
  readonly neighbours: Neighbours;
  /** Bits of WORD and rows that hold it, by word id; joined words behind those of the dictionary. */
  readonly wordFlags: Uint8Array;
  readonly wordCounts: Uint32Array;
  readonly rows: number;
  readonly joined: JoinedWords;
  readonly byIdentifier: readonly ReadonlyMap<number, readonly number[]>[];
}

/** A layout this much less likely than the likeliest yields no pairs; prepare.ts tries none either. */
const WORST_LAYOUT = 6;

export function probePlan(input: PlanInput): ProbePlan {
  const { people, list, neighbours, wordCounts } = input;
  const roles = people.map((person, query) => rolesOf(person, list.placed[query] ?? []));
  const isSurname = new Uint8Array(list.units.length);
  const isGiven = new Uint8Array(list.units.length);
  const namePairs: Pair[] = [];
  const surnamePairs: Pair[] = [];
  roles.forEach(({ surnames, givens, names, doubles }, query) => {
    for (const { unit } of surnames) isSurname[unit] = 1;
    for (const { unit } of givens) isGiven[unit] = 1;
    for (const [s, g] of names) namePairs.push(pairOf(s, g, query, PAIR));
    for (const [a, b] of doubles) {
      surnamePairs.push(pairOf(a, b, query, SURNAMES), pairOf(b, a, query, SURNAMES));
    }
  });
  const surnamesNear = byWord(neighbours, isSurname, wordCounts.length);
  const givensNear = byWord(neighbours, isGiven, wordCounts.length);
  const unitsOf = list.placed.map((placed) => aloneIn(placed));
  const solosOf = invert(
    unitsOf.map((units) => (units.length === 1 ? units : [])),
    list.units.length,
  );
  return {
    queries: people.length,
    units: list.units.length,
    dictionary: wordCounts.length - input.joined.ids.size,
    joined: input.joined.ids,
    kinds: kindsOf(input, surnamesNear, givensNear, solosOf),
    surnamesNear,
    givensNear,
    namePairs: pairTable(namePairs),
    surnamePairs: pairTable(surnamePairs),
    byDate: queriesByDate(people),
    unitsOf,
    surnameUnitsOf: roles.map(({ surnames }) => aloneIn(surnames)),
    queriesOf: invert(unitsOf, list.units.length),
    solosOf,
    isSolo: Uint8Array.from(unitsOf, (units) => (units.length === 1 ? 1 : 0)),
    byIdentifier: input.byIdentifier,
  };
}

function aloneIn(placed: readonly PlacedUnit[]): number[] {
  return [...new Set(placed.filter(({ isJoined }) => !isJoined).map(({ unit }) => unit))];
}

function pairOf(a: PlacedUnit, b: PlacedUnit, query: number, lane: number): Pair {
  return { first: a.unit, second: b.unit, query, lane: a.isJoined || b.isJoined ? JOINED : lane };
}

interface UnitRoles {
  readonly surnames: readonly PlacedUnit[];
  readonly givens: readonly PlacedUnit[];
  readonly names: readonly (readonly [PlacedUnit, PlacedUnit])[];
  readonly doubles: readonly (readonly [PlacedUnit, PlacedUnit])[];
}

function rolesOf(person: Person, placed: readonly PlacedUnit[]): UnitRoles {
  const { layouts } = person.form;
  const best = Math.min(...layouts.map(({ cost }) => cost));
  const worth = layouts.filter(({ cost }) => cost <= best + WORST_LAYOUT).map(({ roles }) => roles);
  const as = (kind: "S" | "G", unit: PlacedUnit, roles: readonly Role[]): boolean => {
    const role = roles[unit.tokens[0] as number];
    return role !== undefined && (role[0] === kind || role === "X");
  };
  const some = (kind: "S" | "G") => placed.filter((unit) => worth.some((roles) => as(kind, unit, roles)));
  const surnames = some("S");
  const givens = some("G");
  const pairs = (left: readonly PlacedUnit[], right: readonly PlacedUnit[], kind: "S" | "G") =>
    left.flatMap((a) =>
      right
        .filter((b) => !b.tokens.some((token) => a.tokens.includes(token)))
        .filter((b) => worth.some((roles) => as("S", a, roles) && as(kind, b, roles)))
        .map((b) => [a, b] as const),
    );
  return { surnames, givens, names: pairs(surnames, givens, "G"), doubles: pairs(surnames, surnames, "S") };
}

function byWord(neighbours: Neighbours, wanted: Uint8Array, words: number): NumbersByWord {
  const starts = new Uint32Array(words + 1);
  const each = (visit: (word: number, unit: number) => void) =>
    neighbours.forEach((near, unit) => {
      if (wanted[unit] !== 1) return;
      for (const [word, { similarity }] of near) if (similarity >= LEAST_SIMILARITY) visit(word, unit);
    });
  each((word) => {
    starts[word + 1] = (starts[word + 1] as number) + 1;
  });
  for (let word = 0; word < words; word++)
    starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number);
  const items = new Uint32Array(starts[words] as number);
  const next = starts.slice();
  each((word, unit) => {
    items[next[word] as number] = unit;
    next[word] = (next[word] as number) + 1;
  });
  return { starts, items };
}

function kindsOf(
  input: PlanInput,
  surnamesNear: NumbersByWord,
  givensNear: NumbersByWord,
  solosOf: readonly (readonly number[])[],
): Uint8Array {
  const { wordFlags, wordCounts } = input;
  const { begins } = input.joined;
  const rare = Math.max(RARE_ROWS, input.rows * RARE_SHARE);
  const isSolo = ({ starts, items }: NumbersByWord, word: number) =>
    items.subarray(starts[word], starts[word + 1]).some((unit) => (solosOf[unit]?.length ?? 0) > 0);
  const has = ({ starts }: NumbersByWord, word: number) => starts[word] !== starts[word + 1];
  return Uint8Array.from(wordCounts, (count, word) => {
    const flags = wordFlags[word] as number;
    const joins = begins[word] === 1 ? KIND.joins : 0;
    if ((flags & (WORD.weightless | WORD.placeholder)) !== 0) return joins;
    const solo = isSolo(surnamesNear, word) || isSolo(givensNear, word) ? KIND.solo : 0;
    const near =
      (has(surnamesNear, word) ? KIND.surname : 0) | (has(givensNear, word) ? KIND.given : 0) | joins | solo;
    if ((flags & WORD.initial) !== 0) return near | KIND.initial;
    const full = (flags & WORD.patronymic) === 0 ? KIND.full : 0;
    return near | full | (count <= rare ? KIND.rare : 0);
  });
}

function queriesByDate(people: readonly Person[]): ReadonlyMap<number, number[]> {
  const byDate = new Map<number, number[]>();
  people.forEach(({ birthDates }, query) => {
    for (const date of new Set(birthDates.map(({ edtf }) => encodeDate(edtf)))) {
      // A year or month alone is shared by too many to select by.
      if (date % 100 === 0) continue;
      const known = byDate.get(date);
      if (known) known.push(query);
      else byDate.set(date, [query]);
    }
  });
  return byDate;
}

function invert(unitsOf: readonly (readonly number[])[], units: number): number[][] {
  const queriesOf: number[][] = Array.from({ length: units }, () => []);
  unitsOf.forEach((own, query) => {
    for (const unit of own) queriesOf[unit]?.push(query);
  });
  return queriesOf;
}
