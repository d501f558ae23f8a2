import { describe, expect, it } from "vitest";
import { seededChance } from "../../statistics/index.ts";
import { greatestBurst, shiftedBurst, tableTime } from "./burst-shifts.ts";
import { expectedSharingPairs } from "./journey-chances.ts";

describe("pairs that share journeys by chance", () => {
  const once = new Map([[0, 1]]);

  it("are as many as by hand for two journeys of a month", () => {
    // Each of two people takes one of two journeys that 3 and 1 took: both on the first 9/16, both on the second 1/16.
    const pair = expectedSharingPairs([once, once], [{ sizes: [3, 1] }], 1);
    expect(pair).toBeCloseTo(1 - (1 - 9 / 16) * (1 - 1 / 16), 12);
  });

  it("share nothing where they took no road in the same month", () => {
    expect(expectedSharingPairs([once, new Map([[1, 1]])], [{ sizes: [2] }, { sizes: [2] }], 1)).toBe(0);
  });

  it("need a chance in each of two months to share two", () => {
    const both = new Map([
      [0, 1],
      [1, 1],
    ]);
    const groups = [{ sizes: [1, 1] }, { sizes: [1, 1, 1, 1] }];
    const [one, two] = [1 - (3 / 4) ** 2, 1 - (15 / 16) ** 4];
    // One journey a month each: never two in one month.
    const exact = one * two;
    expect(expectedSharingPairs([both, both], groups, 2)).toBeCloseTo(exact, 12);
  });

  it("are counted alike one by one and by equal profiles", () => {
    const groups = [{ sizes: [2, 3, 4] }];
    const apart = expectedSharingPairs([once, new Map([[0, 2]]), once], groups, 1);
    const same = expectedSharingPairs([once, once], groups, 1);
    const mixed = expectedSharingPairs([once, new Map([[0, 2]])], groups, 1);
    expect(apart).toBeCloseTo(same + 2 * mixed, 12);
  });
});

describe("bursts", () => {
  it("count each person once in a span", () => {
    expect(greatestBurst([[1, 2, 3], [3], [20], [10]], 7)).toEqual({ persons: 2, from: 1 });
    expect(greatestBurst([[1], [8]], 7).persons).toBe(1);
    expect(greatestBurst([[1], [7]], 7).persons).toBe(2);
  });

  it("shift events to days in proportion to what the table has on them", () => {
    const time = tableTime(100, [1, 0, 3]);
    const chance = seededChance("shift");
    const seen = new Map<number, number>();
    for (let i = 0; i < 4000; i++) {
      const [place] = time.placesOf([102], chance) as [number];
      const day = time.dayAt((place + chance()) % 1);
      seen.set(day, (seen.get(day) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual([100, 102]);
    expect((seen.get(102) as number) / 4000).toBeCloseTo(0.75, 1);
  });

  it("lose their height when everybody is shifted by an amount of their own", () => {
    const people = Array.from({ length: 20 }, () => [50]);
    const time = tableTime(0, new Array<number>(365).fill(1));
    const chance = seededChance("burst");
    const heights = Array.from({ length: 50 }, () => shiftedBurst(people, time, 7, chance));
    expect(greatestBurst(people, 7).persons).toBe(20);
    expect(Math.max(...heights)).toBeLessThan(8);
  });
});
