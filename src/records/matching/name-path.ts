/**
 * The best way to explain the name of a row by the words of a list entry: each word takes at most one other, and what is
 * left over on either side costs. Found exactly, by dynamic programming along the row: a state is which words of the list
 * have been used (a mask) and whether the last of them was a surname.
 *
 * This runs millions of times in a match. It works on tables that are made once and emptied after each row; nothing is
 * allocated, and nothing outlives the call but the path that explanations read.
 */

import { SHOWING_WORDS } from "./frequency.ts";
import { MOST_WORDS } from "./prepare.ts";
import { GIVEN, SURNAME } from "./prepared-layout.ts";
import type { PreparedLayout, PreparedQuery } from "./prepared-query.ts";
import { COLUMNS, MOST_ROW_WORDS, type RowTokens } from "./row-tokens.ts";
import { WORD } from "./statistics.ts";

const LAYERS = MOST_ROW_WORDS + 1;
const STATES = 2 << MOST_WORDS;
const NONE = -2_000_000_000;

const value = new Int32Array(LAYERS * STATES).fill(NONE);
/** Words of the row left over on the way to a state. */
const extras = new Uint8Array(LAYERS * STATES);
const cameFrom = new Int32Array(LAYERS * STATES);
/** The step into a state: -1 a word left over, else the match, shifted left, with 1 for a joined word of the row. */
const cameBy = new Int32Array(LAYERS * STATES);
const reached = new Int32Array(LAYERS * STATES);
const reachedCount = new Int32Array(LAYERS);

const heads = new Int32Array(MOST_ROW_WORDS);
const alone = new Int32Array(MOST_ROW_WORDS);
const isExtra = new Uint8Array(MOST_ROW_WORDS);
const stratum = new Uint8Array(MOST_ROW_WORDS);
let stride = 0;

/**
 * Reads the row's words against the query's. Must be called before bestPath, once for each row. True where the row is of
 * the list's community.
 */
export function meetRow(query: PreparedQuery, row: RowTokens): boolean {
  const { leftover } = query;
  const { wordFlags, communityWords } = query.context.statistics;
  const { length, words } = row;
  let community = row.community * SHOWING_WORDS;
  for (let place = 0; place < length; place++) community += communityWords[words[place] as number] as number;
  for (let place = 0; place < length; place++) {
    const word = words[place] as number;
    const flags = wordFlags[word] as number;
    heads[place] = query.firstMatch.get(word) ?? -1;
    // The other words decide, not this one.
    stratum[place] = community - (communityWords[word] as number) > 0 ? 1 : 0;
    const plain = (flags & (WORD.weightless | WORD.placeholder | WORD.patronymic | WORD.initial)) === 0;
    isExtra[place] = plain ? 1 : 0;
    if (plain) alone[place] = leftover.word;
    else if (flags & WORD.initial) alone[place] = leftover.initial;
    else alone[place] = flags & WORD.patronymic ? leftover.patronymic : 0;
  }
  return community >= SHOWING_WORDS;
}

/** Ticks of the best path under one layout; `lastPath` then finds its steps. */
export function bestPath(query: PreparedQuery, layout: PreparedLayout, row: RowTokens): number {
  stride = 2 << query.bits.length;
  const { length } = row;
  push(0, GIVEN, 0, 0, -1, -1);
  for (let place = 0; place < length; place++) {
    const count = reachedCount[place] as number;
    for (let index = 0; index < count; index++) {
      const from = reached[place * STATES + index] as number;
      const total = (value[from] as number) + (alone[place] as number);
      push(
        place + 1,
        from - place * stride,
        total,
        (extras[from] as number) + (isExtra[place] as number),
        from,
        -1,
      );
      if (heads[place] !== -1) takeMatches(query, layout, row, place, from, heads[place] as number, 1);
      for (let joined = 0; joined < row.joined; joined++) {
        if (row.joinedStarts[joined] !== place) continue;
        const head = query.firstMatch.get(row.joinedWords[joined] as number);
        if (head !== undefined)
          takeMatches(query, layout, row, place, from, head, row.joinedSpans[joined] as number);
      }
    }
  }
  return finish(query, layout, length);
}

function takeMatches(
  query: PreparedQuery,
  layout: PreparedLayout,
  row: RowTokens,
  place: number,
  from: number,
  head: number,
  span: number,
): void {
  const state = from - place * stride;
  const mask = state >> 1;
  for (let match = head; match !== -1; match = query.nextMatch[match] as number) {
    const unit = query.matchUnit[match] as number;
    const taken = query.unitMasks[unit] as number;
    if (mask & taken) continue;
    const kind = layout.kinds[unit] as number;
    let total =
      (value[from] as number) +
      (query.matchWeights[match * 4 + kind * 2 + (stratum[place] as number)] as number);
    if (mask & (layout.before[unit] as number)) total += layout.beforeCost[unit] as number;
    if (mask & (layout.after[unit] as number)) total += layout.afterGain[unit] as number;
    total += layout.columnCost[unit * COLUMNS.length + (row.columns[place] as number)] as number;
    if (kind !== (state & 1)) {
      if (kind === SURNAME && mask & layout.surnames) total += layout.surnamesApart;
      else if (kind === GIVEN && mask & layout.givens) total += layout.givensApart;
    }
    if (taken & (taken - 1)) total += query.joined;
    if (span > 1) total += query.split;
    const next = ((mask | taken) << 1) | kind;
    push(place + span, next, total, extras[from] as number, from, (match << 1) | (span > 1 ? 1 : 0));
  }
}

function push(layer: number, state: number, total: number, left: number, from: number, by: number): void {
  const at = layer * stride + state;
  const known = value[at] as number;
  if (known === NONE) {
    const count = reachedCount[layer] as number;
    reached[layer * STATES + count] = at;
    reachedCount[layer] = count + 1;
  } else if (known >= total) return;
  value[at] = total;
  extras[at] = left;
  cameFrom[at] = from;
  cameBy[at] = by;
}

let lastState = 0;

function finish({ leftover }: PreparedQuery, layout: PreparedLayout, length: number): number {
  let best = NONE;
  const count = reachedCount[length] as number;
  for (let index = 0; index < count; index++) {
    const at = reached[length * STATES + index] as number;
    const mask = (at - length * stride) >> 1;
    const left = extras[at] as number;
    const forgiven = Math.min(left, layout.unsaid);
    const total = (value[at] as number) + (layout.missing[mask] as number) + forgiven * leftover.refund;
    if (total <= best) continue;
    best = total;
    lastState = at;
  }
  for (let layer = 0; layer <= length; layer++) {
    const end = reachedCount[layer] as number;
    for (let index = 0; index < end; index++) value[reached[layer * STATES + index] as number] = NONE;
    reachedCount[layer] = 0;
  }
  return best + layout.cost;
}

/** One step of the best path, in the order of the row. */
export interface Step {
  readonly place: number;
  /** -1: the word is left over. */
  readonly match: number;
  readonly joined: boolean;
  readonly stratum: "table" | "community";
  /** Words of the list used before this step, and whether the last was a surname (SURNAME or GIVEN). */
  readonly maskBefore: number;
  readonly lastKind: number;
  readonly isExtra: boolean;
}

/** The steps of the path that bestPath found last. */
export function lastPath(): Step[] {
  const steps: Step[] = [];
  for (let at = lastState; (cameFrom[at] as number) >= 0; at = cameFrom[at] as number) {
    const from = cameFrom[at] as number;
    const by = cameBy[at] as number;
    const place = Math.trunc(from / stride);
    const state = from - place * stride;
    steps.push({
      place,
      match: by === -1 ? -1 : by >> 1,
      joined: by !== -1 && (by & 1) === 1,
      stratum: stratum[place] === 1 ? "community" : "table",
      maskBefore: state >> 1,
      lastKind: state & 1,
      isExtra: isExtra[place] === 1,
    });
  }
  return steps.reverse();
}
