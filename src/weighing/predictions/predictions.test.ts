import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLikelihood, shareLikelihood } from "./likelihood.ts";

describe("the likelihood of a predicted share", () => {
  it("is averaged over the range each hypothesis predicted: 18 of 120", () => {
    expect(shareLikelihood(18, 120, { low: 0.1, high: 0.2 })).toBeCloseTo(0.0721908591, 8);
    const low = shareLikelihood(18, 120, { low: 0, high: 0.05 });
    expect(low / 1.5824008e-6).toBeCloseTo(1, 4);
  });

  it("is the binomial probability where the range is a point", () => {
    expect(shareLikelihood(1, 2, { low: 0.5, high: 0.5 })).toBeCloseTo(0.5, 12);
    expect(shareLikelihood(0, 9, { low: 0, high: 0 })).toBe(1);
  });

  it("is the same for every result where nothing was predicted", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(3000), (total, marked) => {
        const found = shareLikelihood(marked % (total + 1), total, { low: 0, high: 1 });
        expect(found * (total + 1)).toBeCloseTo(1, 7);
      }),
    );
  });
});

describe("the likelihood of a predicted count", () => {
  it("sums to 1 over all counts", () => {
    const range = { low: 3, high: 11 };
    const total = Array.from({ length: 80 }, (_, count) => countLikelihood(count, range)).reduce(
      (a, b) => a + b,
      0,
    );
    expect(total).toBeCloseTo(1, 9);
  });
});
