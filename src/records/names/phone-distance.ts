/**
 * Weighted edit distance between phone strings. Costs are whole hundredths, so that sums are exact and the same on
 * every machine. Invariants: symmetric, zero only for equal strings, and a cut-off never changes a value at or
 * below it.
 */
import { phoneCosts } from "./phone-costs.ts";

const HUNDREDTHS = 100;
/** Similarity below 1 - this is not told apart from none (design, section 7). */
export const CUT_OFF = 0.35;
const LONGEST = 64;
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
  const cap = limit === Number.POSITIVE_INFINITY ? 1_000_000 : Math.floor(limit * HUNDREDTHS + 1e-6);
  const found = distance(a, b, cap);
  return found > cap ? Number.POSITIVE_INFINITY : found / HUNDREDTHS;
}

/** 1 for equal strings, 0 when further apart than the cut-off of 0.35 of the longer one. */
export function phoneSimilarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  const found = phoneDistance(a, b, CUT_OFF * longer);
  return found === Number.POSITIVE_INFINITY ? 0 : 1 - found / longer;
}

function distance(a: string, b: string, cap: number): number {
  const n = load(a, left);
  const m = load(b, right);
  let [before, previous, current] = rows;
  previous[0] = 0;
  for (let j = 1; j <= m; j++)
    previous[j] = (previous[j - 1] as number) + (insertion[right[j - 1] as number] as number);
  let previousLeast = 0;
  for (let i = 1; i <= n; i++) {
    const least = fillRow(i, m, before, previous, current);
    // A later cell grows from this row, or by a swap from the one above.
    if (least > cap && previousLeast + swap > cap) return least;
    previousLeast = least;
    const spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  return previous[m] as number;
}

/** Fills row i and gives its least cell. */
function fillRow(
  i: number,
  m: number,
  before: Int32Array,
  previous: Int32Array,
  current: Int32Array,
): number {
  const x = left[i - 1] as number;
  const beforeX = i > 1 ? (left[i - 2] as number) : 255;
  const drop = insertion[x] as number;
  let cell = (previous[0] as number) + drop;
  let least = cell;
  let last = 255;
  current[0] = cell;
  for (let j = 1; j <= m; j++) {
    const y = right[j - 1] as number;
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

function load(phones: string, into: Uint8Array): number {
  const length = Math.min(phones.length, LONGEST);
  for (let index = 0; index < length; index++) into[index] = phones.charCodeAt(index) - FIRST;
  return length;
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
