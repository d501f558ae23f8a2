import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageAround } from "./average-likelihood.ts";
import { differenceLikelihood, ratioLikelihood } from "./compared-likelihood.ts";
import { shareLikelihood } from "./likelihood.ts";
import { testEstimate, testLikelihood } from "./test-result.ts";

describe("the likelihood of a predicted difference of shares", () => {
  it("sums to 1 over all results, whatever range was predicted", () => {
    const range = { low: -0.1, high: 0.4 };
    let sum = 0;
    for (let x1 = 0; x1 <= 6; x1++)
      for (let x2 = 0; x2 <= 4; x2++)
        sum += differenceLikelihood({ marked: x1, total: 6 }, { marked: x2, total: 4 }, range);
    expect(sum).toBeCloseTo(1, 6);
  });

  it("is greater for the range that holds what was found", () => {
    const [first, second] = [
      { marked: 300, total: 1000 },
      { marked: 100, total: 1000 },
    ] as const;
    const near = differenceLikelihood(first, second, { low: 0.15, high: 0.25 });
    expect(near / differenceLikelihood(first, second, { low: -0.05, high: 0.05 })).toBeGreaterThan(1e6);
  });

  it("does not lose a narrow peak in a wide range", () => {
    const [first, second] = [
      { marked: 300_000, total: 1_000_000 },
      { marked: 100_000, total: 1_000_000 },
    ] as const;
    const wide = differenceLikelihood(first, second, { low: -1, high: 1 });
    const narrow = differenceLikelihood(first, second, { low: 0.19, high: 0.21 });
    expect(narrow / wide).toBeCloseTo(100, 3);
  });
});

describe("the likelihood of a predicted ratio of rates", () => {
  it("is the binomial probability of the division where the range is a point", () => {
    const found = ratioLikelihood({ count: 3, exposure: 1 }, { count: 1, exposure: 1 }, { low: 1, high: 1 });
    expect(found).toBeCloseTo(4 / 16, 12);
  });

  it("sums to 1 over all divisions of the events", () => {
    const range = { low: 0.5, high: 40 };
    const all = Array.from({ length: 8 }, (_, x1) =>
      ratioLikelihood({ count: x1, exposure: 2 }, { count: 7 - x1, exposure: 3 }, range),
    );
    expect(all.reduce((a, b) => a + b)).toBeCloseTo(1, 8);
  });

  it("weighs nothing where nothing happened", () => {
    expect(
      ratioLikelihood({ count: 0, exposure: 1 }, { count: 0, exposure: 1 }, { low: 0, high: 9 }),
    ).toBeCloseTo(1, 12);
  });
});

it("averages like the mean over a share, which has its own way", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), fc.nat(90), (total, marked, low) => {
      const x = marked % (total + 1);
      const range = { low: low / 100, high: low / 100 + 0.1 };
      const counts = { statistic: "share", x, n: total } as const;
      const log = (share: number) => Math.log(shareLikelihood(x, total, { low: share, high: share }));
      const expected = testLikelihood(counts, range);
      expect(averageAround(log, range, x / total) / expected).toBeCloseTo(1, 6);
    }),
    { numRuns: 60 },
  );
});

describe("the estimate of each statistic", () => {
  it("lies in its interval, and only a second count of 0 leaves it without bound", () => {
    const share = testEstimate({ statistic: "share", x: 18, n: 120 });
    expect([share.estimate, share.low, share.high].map((each) => each.toFixed(4))).toEqual([
      "0.1500",
      "0.0970",
      "0.2247",
    ]);
    const count = testEstimate({ statistic: "count", x: 0 });
    expect([count.low, count.high.toFixed(4)]).toEqual([0, "3.6889"]);
    const difference = testEstimate({ statistic: "difference-of-shares", x1: 56, n1: 70, x2: 48, n2: 80 });
    expect([difference.low.toFixed(4), difference.high.toFixed(4)]).toEqual(["0.0524", "0.3339"]);
    const ratio = testEstimate({ statistic: "ratio-of-rates", x1: 5, t1: 10, x2: 0, t2: 10 });
    expect([ratio.estimate, ratio.high]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(ratio.low).toBeGreaterThan(0.5);
  });
});
