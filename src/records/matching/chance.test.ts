import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chanceOfName,
  compareDecoys,
  matchOdds,
  namesTail,
  pairsTail,
  poissonBinomial,
  shareByChance,
} from "../../statistics/index.ts";
import { chanceOfRun } from "./chance.ts";
import { upperBound } from "./reference.ts";

// Worked by hand from the formulas of the design; the tails with 50 digits elsewhere.
describe("chance matches", () => {
  it("gives two lists of 3,000 and 40,000 whose shares' squares sum to 10^-6 120 chance pairs", () => {
    const names = Array.from({ length: 3_000 }, () => ({ q: 1e-6, upper: 2e-6 }));
    const chance = chanceOfRun(names, 40_000, "reference");
    expect(chance.expectedPairs).toBeCloseTo(120, 9);
    expect(chance.expectedNames).toBeCloseTo(3_000 * (1 - (1 - 1e-6) ** 40_000), 6);
    expect(chance.upperNames).toBeGreaterThan(chance.expectedNames);
    expect(chance.low).toBeLessThan(chance.expectedNames);
    expect(chance.high).toBeGreaterThan(chance.expectedNames);
  });

  it("keeps a chance far below what 1 minus something shows", () => {
    expect(chanceOfName(1e-18, 1_000)).toBeCloseTo(1e-15, 25);
    expect(chanceOfName(1, 5)).toBe(1);
  });

  it("sums unequal chances exactly", () => {
    expect(poissonBinomial([0.5, 0.25])).toEqual([0.375, 0.5, 0.125]);
    expect(namesTail([0.5, 0.25], 1)).toBeCloseTo(0.625, 12);
    expect(namesTail([0.5, 0.25, 0.5], 2)).toBeCloseTo(
      0.5 * 0.25 * 0.5 + 0.5 * 0.25 * 0.5 + 0.5 * 0.75 * 0.5 + 0.5 * 0.25 * 0.5,
      12,
    );
    expect(namesTail([], 0)).toBe(1);
    expect(namesTail([0.5], 3)).toBe(0);
  });

  it("agrees with Poisson where chances are small", () => {
    const chances = Array.from({ length: 10_000 }, () => 0.0003);
    expect(namesTail(chances, 6)).toBeCloseTo(pairsTail(3, 6), 4);
  });

  it("gives the far tail of a Poisson without losing it", () => {
    // 1 - sum_{k<2} e^-1/k! and P(X >= 1) = 1 - e^-E, both by hand.
    expect(pairsTail(1, 2)).toBeCloseTo(1 - 2 / Math.E, 12);
    expect(pairsTail(1e-9, 1) / 1e-9).toBeCloseTo(1, 6);
    expect(pairsTail(100, 20)).toBeCloseTo(1, 12);
  });

  it("turns a share due to chance, odds of one match and decoys into figures", () => {
    expect(shareByChance(40, 10)).toBe(0.25);
    expect(shareByChance(5, 12)).toBe(1);
    const { odds, each } = matchOdds({
      present: 0.1,
      recall: 0.8,
      expectedChance: 0.5,
      candidates: 2,
    });
    expect(odds).toBeCloseTo((2 * 0.08) / (0.92 * 0.5), 12);
    expect(each).toBeCloseTo(odds / (1 + odds) / 2, 12);
    expect(compareDecoys([2, 4, 6], 5)).toEqual({ mean: 4, deviation: 2, p: 0.5 });
  });

  it("bounds the share of a name that a reference does not hold by about three in its size", () => {
    expect(upperBound(0, 50_000)).toBeCloseTo(3 / 50_000, 6);
    expect(upperBound(0, 0)).toBe(1);
  });

  it("never sums to anything but 1", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (chances) => {
        const sum = poissonBinomial(chances).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });
});
