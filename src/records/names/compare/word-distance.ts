/**
 * Weighted edit distance between two words of Latin letters, digits and the signs of sound.ts. Costs are whole hundredths,
 * so that sums are exact. Symmetric; zero only for equal words.
 */

/** What a slip costs, in hundredths of a plain one. Near letters are heard or typed for each other. */
const COSTS = { plain: 100, vowel: 60, vowelAdded: 70, near: 60, doubled: 30, swap: 80 } as const;
// Heard or read for each other in many languages; the last ones look alike.
const NEAR =
  "bp bv vf vu dt gk kh gh hj jJ jC Jc JC CS Ss SC sz Cc sc ck kq lr mn iy ij wv wu xs xk gj Ji Jj ts 0o 1i 1l 5s 3e 4a 8b 6b 9g";
const LONGEST = 48;
const SIGNS = 128;

const substitution = substitutions();
const rows = [0, 1, 2].map(() => new Int32Array(LONGEST + 1)) as [Int32Array, Int32Array, Int32Array];
const left = new Uint8Array(LONGEST);
const right = new Uint8Array(LONGEST);

/** 1 for equal words down to 0; of longer words the first 48 letters count. */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.min(LONGEST, Math.max(a.length, b.length));
  if (longer === 0) return 0;
  // Too different in length to reach any agreement: no need to look.
  if (Math.min(a.length, b.length) * 2 < longer) return 0;
  return Math.max(0, 1 - wordDistance(a, b) / longer);
}

/** In plain slips: 1 is one letter for an unlike one. */
export function wordDistance(a: string, b: string): number {
  const n = load(a, left);
  const m = load(b, right);
  let [before, previous, current] = rows;
  previous[0] = 0;
  for (let j = 1; j <= m; j++) previous[j] = (previous[j - 1] as number) + added(right, j - 1);
  for (let i = 1; i <= n; i++) {
    fillRow(i, m, before, previous, current);
    const spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  return (previous[m] as number) / 100;
}

function fillRow(i: number, m: number, before: Int32Array, previous: Int32Array, current: Int32Array): void {
  const x = left[i - 1] as number;
  const dropped = added(left, i - 1);
  let cell = (previous[0] as number) + dropped;
  current[0] = cell;
  for (let j = 1; j <= m; j++) {
    const y = right[j - 1] as number;
    let best = (previous[j - 1] as number) + (substitution[x * SIGNS + y] as number);
    best = Math.min(best, (previous[j] as number) + dropped, cell + added(right, j - 1));
    if (i > 1 && j > 1 && x === right[j - 2] && y === left[i - 2] && x !== y)
      best = Math.min(best, (before[j - 2] as number) + COSTS.swap);
    current[j] = best;
    cell = best;
  }
}

/** What it costs that a word has this letter more. */
function added(word: Uint8Array, index: number): number {
  const letter = word[index] as number;
  if (index > 0 && word[index - 1] === letter) return COSTS.doubled;
  return isVowel(letter) ? COSTS.vowelAdded : COSTS.plain;
}

function isVowel(letter: number): boolean {
  return letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117;
}

function load(word: string, into: Uint8Array): number {
  const length = Math.min(word.length, LONGEST);
  for (let index = 0; index < length; index++) into[index] = word.charCodeAt(index) & 127;
  return length;
}

function substitutions(): Int32Array {
  const table = new Int32Array(SIGNS * SIGNS).fill(COSTS.plain);
  const set = (x: number, y: number, cost: number) => {
    table[x * SIGNS + y] = cost;
    table[y * SIGNS + x] = cost;
  };
  for (const x of "aeiou") for (const y of "aeiou") set(x.charCodeAt(0), y.charCodeAt(0), COSTS.vowel);
  for (const pair of NEAR.split(" ")) set(pair.charCodeAt(0), pair.charCodeAt(1), COSTS.near);
  for (let sign = 0; sign < SIGNS; sign++) set(sign, sign, 0);
  return table;
}
