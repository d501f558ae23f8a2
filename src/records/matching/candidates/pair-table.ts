/** Pairs of units to the list entries that hold both: open addressing over typed arrays, read millions of times a second. */
export interface PairTable {
  /** First entry of the pair, or -1. */
  find(first: number, second: number): number;
  /** Entries of a pair: from `find` until `last` says so. */
  readonly query: Int32Array;
  readonly lane: Uint8Array;
  readonly last: Uint8Array;
  /** Every pair with its entries, for engines that look pairs up themselves. */
  readonly all: readonly Pair[];
}

export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly query: number;
  readonly lane: number;
}

/** Units are below 2^20. */
const UNIT_SPAN = 2 ** 20;

export function pairTable(pairs: readonly Pair[]): PairTable {
  const sorted = distinct(pairs);
  const size = 2 ** Math.ceil(Math.log2(sorted.length * 2 + 16));
  const keys = new Float64Array(size).fill(-1);
  const starts = new Int32Array(size);
  const mask = size - 1;
  const query = new Int32Array(sorted.length);
  const lane = new Uint8Array(sorted.length);
  const last = new Uint8Array(sorted.length);
  sorted.forEach((pair, at) => {
    query[at] = pair.query;
    lane[at] = pair.lane;
    const next = sorted[at + 1];
    last[at] = next?.first === pair.first && next.second === pair.second ? 0 : 1;
    const before = sorted[at - 1];
    if (before?.first === pair.first && before.second === pair.second) return;
    let slot = slotOf(pair.first, pair.second) & mask;
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = pair.first * UNIT_SPAN + pair.second;
    starts[slot] = at;
  });
  return {
    query,
    lane,
    last,
    all: sorted,
    find(first, second) {
      const key = first * UNIT_SPAN + second;
      let slot = slotOf(first, second) & mask;
      for (;;) {
        const found = keys[slot] as number;
        if (found === key) return starts[slot] as number;
        if (found === -1) return -1;
        slot = (slot + 1) & mask;
      }
    },
  };
}

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
  return mixed ^ (mixed >>> 15);
}

function distinct(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort(
    (a, b) => a.first - b.first || a.second - b.second || a.query - b.query || a.lane - b.lane,
  );
  return sorted.filter((pair, at) => {
    const before = sorted[at - 1];
    return !(before?.first === pair.first && before.second === pair.second && before.query === pair.query);
  });
}
