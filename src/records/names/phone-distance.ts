/**
 * Weighted edit distance between phone strings. Costs are whole hundredths, so that sums are exact and the same on
 * every machine. Invariants: symmetric, zero only for equal strings, and a cut-off never changes a value at or
 * below it.
 */
import { phoneCosts } from "./phone-costs.ts";

const HUNDREDTHS = 100;
/** Similarity below 1 - this is not told apart from none (design, section 7). */
export const CUT_OFF = 0.35;
/** Strings longer than this are compared on their beginning. */
export const LONGEST = 64;
const FIRST = 65;
const LETTERS = 26;

const { insertion, substitution, swap } = tables();
// Three rows of the table of prefixes, used in turn; module-wide because nothing here waits.
const rows = [0, 1, 2].map(() => new Int32Array(LONGEST + 1)) as [Int32Array, Int32Array, Int32Array];
const left = new Uint8Array(LONGEST);
const right = new Uint8Array(LONGEST);

/** The distance, or Infinity when it is above `limit`. Strings longer than 64 phones are compared on their first 64. */
export function phoneDistance(a: string, b: string, limit: number = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0;
  const n = phoneCodes(a, left, 0);
  const m = phoneCodes(b, right, 0);
  return codesDistance({ codes: left, from: 0, length: n }, { codes: right, from: 0, length: m }, limit);
}

/** 1 for equal strings, 0 when further apart than the cut-off of 0.35 of the longer one. */
export function phoneSimilarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  const found = phoneDistance(a, b, CUT_OFF * longer);
  return found === Number.POSITIVE_INFINITY ? 0 : 1 - found / longer;
}

/** Writes the phones as numbers and says how many. */
export function phoneCodes(phones: string, into: Uint8Array, at: number): number {
  const length = Math.min(phones.length, LONGEST);
  for (let index = 0; index < length; index++) into[at + index] = phones.charCodeAt(index) - FIRST;
  return length;
}

/** Phones as numbers: so many from there on. */
export interface CodedPhones {
  readonly codes: Uint8Array;
  readonly from: number;
  readonly length: number;
}

/** phoneDistance of phones as numbers. */
export function codesDistance(a: CodedPhones, b: CodedPhones, limit: number): number {
  const cap = capOf(limit);
  let [before, previous, current] = rows;
  fillFirst(b, previous);
  let previousLeast = 0;
  for (let i = 1; i <= a.length; i++) {
    const x = a.codes[a.from + i - 1] as number;
    const beforeX = i > 1 ? (a.codes[a.from + i - 2] as number) : NO_PHONE;
    const least = fillRow(x, beforeX, b, before, previous, current);
    if (isBeyond(cap, least, previousLeast)) return Number.POSITIVE_INFINITY;
    previousLeast = least;
    const spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  return withinCap(previous[b.length] as number, cap);
}

/**
 * codesDistance from one string to many: what a string begins with like the one before it is not worked out again. Quickest
 * where they come in alphabetical order.
 */
export type DistanceTo = (codes: Uint8Array, from: number, length: number, limit: number) => number;

export function distancesFrom(own: CodedPhones): DistanceTo {
  const last = new Uint8Array(LONGEST);
  const first = new Int32Array(own.length + 1);
  fillFirst(own, first);
  const all = [first];
  /** By row: its least cell. */
  const least = [0];
  /** Rows that hold for the beginning of the last string. */
  let known = 0;
  return (codes, from, length, limit) => {
    const cap = capOf(limit);
    let same = 0;
    while (same < known && same < length && last[same] === codes[from + same]) same++;
    known = same;
    for (let i = 1; i <= length; i++) {
      if (i > known) {
        const x = codes[from + i - 1] as number;
        const beforeX = i > 1 ? (codes[from + i - 2] as number) : NO_PHONE;
        all[i] ??= new Int32Array(own.length + 1);
        const before = all[Math.max(0, i - 2)] as Int32Array;
        least[i] = fillRow(x, beforeX, own, before, all[i - 1] as Int32Array, all[i] as Int32Array);
        last[i - 1] = x;
        known = i;
      }
      if (isBeyond(cap, least[i] as number, least[i - 1] as number)) return Number.POSITIVE_INFINITY;
    }
    return withinCap((all[length] as Int32Array)[own.length] as number, cap);
  };
}

const NO_PHONE = 255;

function capOf(limit: number): number {
  return limit === Number.POSITIVE_INFINITY ? 1_000_000 : Math.floor(limit * HUNDREDTHS + 1e-6);
}

function withinCap(found: number, cap: number): number {
  return found > cap ? Number.POSITIVE_INFINITY : found / HUNDREDTHS;
}

/** A later cell grows from this row, or by a swap from the one above. */
function isBeyond(cap: number, least: number, previousLeast: number): boolean {
  return least > cap && previousLeast + swap > cap;
}

function fillFirst({ codes, from, length }: CodedPhones, row: Int32Array): void {
  row[0] = 0;
  for (let j = 1; j <= length; j++)
    row[j] = (row[j - 1] as number) + (insertion[codes[from + j - 1] as number] as number);
}

/** Fills the row of phone x and gives its least cell. */
function fillRow(
  x: number,
  beforeX: number,
  { codes, from, length }: CodedPhones,
  before: Int32Array,
  previous: Int32Array,
  current: Int32Array,
): number {
  const drop = insertion[x] as number;
  let cell = (previous[0] as number) + drop;
  let least = cell;
  let last = NO_PHONE;
  current[0] = cell;
  for (let j = 1; j <= length; j++) {
    const y = codes[from + j - 1] as number;
    let best = (previous[j - 1] as number) + (substitution[x * LETTERS + y] as number);
    const dropped = (previous[j] as number) + drop;
    if (dropped < best) best = dropped;
    const added = cell + (insertion[y] as number);
    if (added < best) best = added;
    if (j > 1 && x === last && y === beforeX && x !== y) {
      const swapped = (before[j - 2] as number) + swap;
      if (swapped < best) best = swapped;
    }
    current[j] = best;
    cell = best;
    last = y;
    if (best < least) least = best;
  }
  return least;
}

function tables(): { insertion: Int32Array; substitution: Int32Array; swap: number } {
  const add = new Int32Array(LETTERS).fill(HUNDREDTHS);
  const change = new Int32Array(LETTERS * LETTERS).fill(HUNDREDTHS);
  for (let letter = 0; letter < LETTERS; letter++) change[letter * LETTERS + letter] = 0;
  for (const [phone, cost] of Object.entries(phoneCosts.insertion)) {
    for (const one of phone) add[one.charCodeAt(0) - FIRST] = Math.round(cost * HUNDREDTHS);
  }
  for (const [pair, cost] of Object.entries(phoneCosts.substitution)) {
    const [x, y] = [pair.charCodeAt(0) - FIRST, pair.charCodeAt(1) - FIRST];
    change[x * LETTERS + y] = change[y * LETTERS + x] = Math.round(cost * HUNDREDTHS);
  }
  return { insertion: add, substitution: change, swap: Math.round(phoneCosts.swap * HUNDREDTHS) };
}
