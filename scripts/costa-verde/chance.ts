/** Chance from a seed: the same seed draws the same in every run and on every machine. */
export interface Chance {
  /** 0 to `most` - 1. */
  readonly upTo: (most: number) => number;
  readonly one: <Each>(of: readonly Each[]) => Each;
  /** True so many times in a hundred. */
  readonly happens: (percent: number) => boolean;
}

export function chanceFrom(seed: number): Chance {
  let state = seed;
  const upTo = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  return {
    upTo,
    one: (of) => {
      const drawn = of[upTo(of.length)];
      if (drawn === undefined) throw new RangeError("There is nothing to draw from.");
      return drawn;
    },
    happens: (percent) => upTo(100) < percent,
  };
}
