import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incompleteBeta } from "./beta-tail.ts";
import { clopperPearson, poissonInterval, rateRatio } from "./exact-intervals.ts";
import { newcombe, wilson } from "./share-intervals.ts";

const near = (found: { low: number; high: number }, low: number, high: number): void => {
  expect(found.low).toBeCloseTo(low, 6);
  expect(found.high).toBeCloseTo(high, 6);
};

describe("intervals of what a table shows", () => {
  it.each([
    [7, 50, 0.0695083343, 0.2618619371],
    [0, 20, 0, 0.1611251581],
    [37, 2000, 0.0134513498, 0.0253947667],
  ])("of a share, %d of %d: %d to %d (Wilson)", (marked, total, low, high) => {
    near(wilson(marked, total), low, high);
  });

  it.each([
    [37, 26.0514145671, 50.9996261419],
    [3, 0.6186721229, 8.7672730697],
    [0, 0, 3.6888794541],
  ])("of a count of %d: %d to %d (exact Poisson)", (count, low, high) => {
    near(poissonInterval(count), low, high);
  });

  it("of the difference of two shares: 56 of 70 and 48 of 80", () => {
    const found = newcombe({ marked: 56, total: 70 }, { marked: 48, total: 80 });
    expect(found.difference).toBeCloseTo(0.2, 12);
    near(found, 0.0524314724, 0.333872654);
  });

  it("of the ratio of two rates: 30 in 10 days and 15 in 12", () => {
    const found = rateRatio({ count: 30, exposure: 10 }, { count: 15, exposure: 12 });
    expect(found.ratio).toBeCloseTo(2.4, 12);
    near(found, 1.2514628844, 4.7998293645);
  });

  it("hold their estimate, whatever was counted", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (marked, others) => {
        const total = marked + others;
        fc.pre(total > 0);
        for (const { low, high } of [wilson(marked, total), clopperPearson(marked, total)]) {
          expect(low).toBeLessThanOrEqual(marked / total + 1e-12);
          expect(high).toBeGreaterThanOrEqual(marked / total - 1e-12);
        }
        const counted = poissonInterval(marked);
        expect(counted.low).toBeLessThanOrEqual(marked);
        expect(counted.high).toBeGreaterThan(marked);
      }),
    );
  });
});

describe("the incomplete beta function", () => {
  it("is the chance of at least so many of n, summed term by term", () => {
    // P(at least 3 of 5 at .4) = 10 (.4^3)(.6^2) + 5 (.4^4)(.6) + .4^5
    expect(incompleteBeta(0.4, 3, 3).lower).toBeCloseTo(0.2304 + 0.0768 + 0.01024, 12);
    expect(incompleteBeta(0.4, 3, 3).upper).toBeCloseTo(1 - 0.31744, 12);
  });
});
