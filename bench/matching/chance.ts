/** Seeded chance for invented tables: the same numbers on every machine. SplitMix32. */
export interface Chance {
  /** 0 up to 1. */
  next(): number;
  /** 0 to n - 1. */
  below(n: number): number;
  /** One of the indices of a weighted pool. */
  pick(cumulative: Float64Array): number;
}

export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (n) => Math.floor(next() * n),
    pick(cumulative) {
      const wanted = next() * (cumulative[cumulative.length - 1] as number);
      let low = 0;
      let high = cumulative.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((cumulative[middle] as number) <= wanted) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

export function cumulate(weights: readonly number[]): Float64Array {
  const out = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, index) => {
    sum += weight;
    out[index] = sum;
  });
  return out;
}
