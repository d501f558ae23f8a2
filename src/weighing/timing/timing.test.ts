import { describe, expect, it } from "vitest";
import { shiftTest } from "./follows.ts";

describe("a timing test by circular shifts", () => {
  it("counts every shift that does as well as what was seen", () => {
    const found = shiftTest({ days: 30, causes: [3, 12, 21], effects: [5, 14, 23, 28], windowDays: 3 });
    expect(found.followed).toBe(3);
    expect(found.shiftsAtLeastObserved).toBe(4);
    expect(found.p).toBeCloseTo(4 / 30, 12);
    expect(found.meanLag).toBe(2);
  });

  it("is never below one in the number of days", () => {
    const { p } = shiftTest({ days: 10, causes: [2], effects: [3], windowDays: 1 });
    expect(p).toBe(0.1);
  });

  it("finds a pattern in unrelated series no more often than its p value says", () => {
    const pValues = Array.from({ length: 400 }, (_, seed) => {
      const random = generator((seed + 1) * 7919);
      const dates = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 60));
      return shiftTest({ days: 60, causes: dates(5), effects: dates(6), windowDays: 4 }).p;
    });
    for (const level of [0.05, 0.1, 0.2, 0.5])
      expect(pValues.filter((p) => p <= level).length / 400).toBeLessThanOrEqual(level + 0.02);
  });
});

/** Numbers from 0 to 1, the same in every run: the minimal standard generator (Park, Miller and Stockmeyer 1993). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
