/**
 * The probe over a block of rows in memory: which list entries each row may be, and by which lane. Every row is looked at,
 * and most leave after one look at what kinds of words they hold. probe-sql.ts asks the same of a database.
 */
import type { RowBlock } from "../index/row-block.ts";
import { DATE, IDENTIFIER, INITIALS, JOINED, SURNAMES, WEAK } from "./lanes.ts";
import type { PairTable } from "./pair-table.ts";
import { KIND, type NumbersByWord, type ProbePlan } from "./probe-plan.ts";
import { isNearRow, rowWordsReader } from "./row-words.ts";

export interface ProbeSink {
  /** A row that is a candidate of some entry; what it returns names the row in `hit`. Rows ascend. */
  keep(block: RowBlock, at: number): number;
  /** A candidate, once for each pair. `isFirm`: the date or a second surname agrees too. */
  hit(query: number, row: number, lane: number, isFirm: boolean): void;
  /** An entry that a row is like in one usable word and nothing else, once for each pair; or how many such rows at once. */
  weak(query: number, rows?: number): void;
}

export interface BlockScan {
  scan(block: RowBlock, sink: ProbeSink): void;
  readonly joinedCounts: Uint32Array;
}

const BOTH = KIND.surname | KIND.given;

export function blockScan(plan: ProbePlan): BlockScan {
  const { byDate, dictionary } = plan;
  const { words, gather, joinedCounts } = rowWordsReader(plan);
  const laneOf = new Int8Array(plan.queries).fill(-1);
  const touched: number[] = [];
  // By query: the last row that was counted as weak for it, so that each pair counts once.
  const weakIn = new Uint32Array(plan.queries);
  let row = 0;
  let date = 0;
  let alternate = 0;

  const add = (query: number, lane: number): void => {
    const known = laneOf[query] as number;
    if (known < 0) touched.push(query);
    if (known < 0 || lane < known) laneOf[query] = lane;
  };
  const isBorn = (query: number, on: number): boolean =>
    on !== 0 && (byDate.get(on)?.includes(query) ?? false);
  const hasDate = (query: number): boolean => isBorn(query, date) || isBorn(query, alternate);
  const hasTwoSurnames = (query: number): boolean => {
    let near = 0;
    for (const unit of plan.surnameUnitsOf[query] as readonly number[]) {
      if (isNearRow(words, unit, KIND.surname, plan) && ++near === 2) return true;
    }
    return false;
  };
  const addNames = (query: number, lane: number, hasInitial: boolean): void => {
    if (!hasInitial) add(query, lane);
    else if (hasDate(query) || hasTwoSurnames(query)) add(query, INITIALS);
  };
  const addSurnames = (query: number, lane: number, hasInitial: boolean): void => {
    if (!hasInitial) add(query, lane === JOINED ? JOINED : SURNAMES);
  };
  /** Every two words of the row on different places, the first a surname, through a table of pairs. */
  const probePairs = (
    pairs: PairTable,
    wanted: number,
    near: NumbersByWord,
    found: typeof addNames,
  ): void => {
    for (let i = 0; i < words.count; i++) {
      if (((words.kind[i] as number) & KIND.surname) === 0) continue;
      for (let j = 0; j < words.count; j++) {
        if (((words.kind[j] as number) & wanted) === 0 || overlap(i, j)) continue;
        probeWords(pairs, near, i, j, found);
      }
    }
  };
  const overlap = (i: number, j: number): boolean =>
    (words.from[i] as number) < (words.until[j] as number) &&
    (words.from[j] as number) < (words.until[i] as number);
  const probeWords = (
    pairs: PairTable,
    near: NumbersByWord,
    i: number,
    j: number,
    found: typeof addNames,
  ): void => {
    const first = words.word[i] as number;
    const second = words.word[j] as number;
    const isMade = first >= dictionary || second >= dictionary;
    const hasInitial = (((words.kind[i] as number) | (words.kind[j] as number)) & KIND.initial) !== 0;
    const { starts, items } = plan.surnamesNear;
    const firstEnd = starts[first + 1] as number;
    const secondEnd = near.starts[second + 1] as number;
    for (let x = starts[first] as number; x < firstEnd; x++) {
      for (let y = near.starts[second] as number; y < secondEnd; y++) {
        let entry = pairs.find(items[x] as number, near.items[y] as number);
        if (entry < 0) continue;
        do found(pairs.query[entry] as number, isMade ? JOINED : (pairs.lane[entry] as number), hasInitial);
        while (pairs.last[entry++] === 0);
      }
    }
  };
  const probeDate = (on: number): void => {
    for (const query of byDate.get(on) ?? []) {
      const units = plan.unitsOf[query] as readonly number[];
      if (units.some((unit) => isNearRow(words, unit, KIND.rare, plan))) add(query, DATE);
      else if (words.full !== 1 && plan.isSolo[query] !== 1) continue;
      else if (units.some((unit) => isNearRow(words, unit, KIND.full, plan))) add(query, WEAK);
    }
  };
  const probeIdentifiers = (block: RowBlock, at: number): void => {
    plan.byIdentifier.forEach((entries, property) => {
      const digest = block.identifiers[property]?.[at] ?? 0;
      if (digest !== 0) for (const query of entries.get(digest) ?? []) add(query, IDENTIFIER);
    });
  };
  /** Rows that one word alone speaks for, and entries that have no other: counted, and never scored on that. */
  const countWeak = (sink: ProbeSink): void => {
    const queries = words.full === 1 ? plan.queriesOf : plan.solosOf;
    row++;
    for (let place = 0; place < words.count; place++) {
      if (((words.kind[place] as number) & KIND.full) === 0) continue;
      countWeakWord(plan.surnamesNear, words.word[place] as number, queries, sink);
      countWeakWord(plan.givensNear, words.word[place] as number, queries, sink);
    }
  };
  const countWeakWord = (
    { starts, items }: NumbersByWord,
    word: number,
    queries: readonly (readonly number[])[],
    sink: ProbeSink,
  ): void => {
    const end = starts[word + 1] as number;
    for (let x = starts[word] as number; x < end; x++) {
      for (const query of queries[items[x] as number] as readonly number[]) {
        if (laneOf[query] !== -1 || weakIn[query] === row) continue;
        weakIn[query] = row;
        sink.weak(query);
      }
    }
  };
  const flush = (row: number, sink: ProbeSink): void => {
    for (const query of touched) {
      sink.hit(query, row, laneOf[query] as number, hasDate(query) || hasTwoSurnames(query));
    }
    for (const query of touched) laneOf[query] = -1;
    touched.length = 0;
  };

  return {
    joinedCounts,
    scan(block, sink) {
      const identifies = plan.byIdentifier.some(({ size }) => size > 0);
      for (let at = 0; at < block.rows; at++) {
        gather(block, at);
        if (identifies) probeIdentifiers(block, at);
        if (words.count > 0) {
          date = block.birthDates[at] as number;
          alternate = block.birthDateAlternates[at] as number;
          if (words.count > 1) {
            if ((words.seen & BOTH) === BOTH)
              probePairs(plan.namePairs, KIND.given, plan.givensNear, addNames);
            // With a third word the given name is not missing, and lane A has seen it.
            if (words.full <= 2) probePairs(plan.surnamePairs, KIND.surname, plan.surnamesNear, addSurnames);
          }
          if (date !== 0) probeDate(date);
          if (alternate !== 0) probeDate(alternate);
          if (words.full === 1 || (words.seen & KIND.solo) !== 0) countWeak(sink);
        }
        if (touched.length > 0) flush(sink.keep(block, at), sink);
      }
    },
  };
}
