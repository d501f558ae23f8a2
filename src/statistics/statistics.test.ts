import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chiSquareTail,
  chiSquareTest,
  convolve,
  drawWithout,
  hypergeometric,
  hypergeometricShares,
  hypergeometricTail,
  newcombe,
  poissonBinomial,
  poissonLowerTail,
  poissonTail,
  seededChance,
  shuffled,
  tailOf,
  wilson,
} from "./index.ts";

describe("tails", () => {
  it("gives the published quantiles of chi-squared", () => {
    expect(chiSquareTail(3.841459, 1)).toBeCloseTo(0.05, 6);
    expect(chiSquareTail(16.918978, 9)).toBeCloseTo(0.05, 6);
    expect(chiSquareTail(21.665994, 9)).toBeCloseTo(0.01, 6);
  });

  it("gives Poisson tails as by hand", () => {
    expect(poissonTail(3, 1)).toBeCloseTo(1 - 2.5 / Math.E, 12);
    expect(poissonLowerTail(2, 1)).toBeCloseTo(2.5 / Math.E, 12);
    expect(poissonTail(0, 4)).toBe(1);
    // Far out the tail keeps its digits: e^-1 (1/20! + 1/21! + …).
    expect(poissonTail(20, 1) / 1.5875e-19).toBeCloseTo(1, 3);
  });

  it("gives the lady tasting tea one chance in seventy", () => {
    expect(hypergeometricTail(4, { population: 8, marked: 4, drawn: 4 })).toBeCloseTo(1 / 70, 12);
    expect(hypergeometricTail(3, { population: 8, marked: 4, drawn: 4 })).toBeCloseTo(17 / 70, 12);
  });

  it("sums hypergeometric tails as the terms do, for any urn", () => {
    const urns = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)).map(([a, b, c]) => {
      const population = Math.max(1, a, b, c);
      return { population, marked: Math.min(b, population), drawn: Math.min(c, population) };
    });
    fc.assert(
      fc.property(urns, fc.nat(60), (urn, k) => {
        const byTerms = tailOf(hypergeometricShares(urn), k);
        expect(hypergeometricTail(k, urn)).toBeCloseTo(k > Math.min(urn.drawn, urn.marked) ? 0 : byTerms, 9);
      }),
    );
  });

  it("holds for ten million people: few marked, few drawn, nearly Poisson", () => {
    const urn = { population: 10_000_000, marked: 200, drawn: 1000 };
    expect(hypergeometricTail(2, urn) / poissonTail(2, 0.02)).toBeCloseTo(1, 1);
    expect(hypergeometric(0, urn)).toBeCloseTo(Math.exp(-0.02), 5);
  });
});

describe("unequal chances", () => {
  it("convolves as by hand", () => {
    const shares = poissonBinomial([0.1, 0.2, 0.3]);
    for (const [k, share] of [0.504, 0.398, 0.092, 0.006].entries()) expect(shares[k]).toBeCloseTo(share, 12);
    expect(tailOf(shares, 2)).toBeCloseTo(0.098, 12);
  });

  it("gives the same tail when only the front is kept", () => {
    expect(tailOf(poissonBinomial([0.1, 0.2, 0.3, 0.4], 1), 2)).toBeCloseTo(
      tailOf(poissonBinomial([0.1, 0.2, 0.3, 0.4]), 2),
      12,
    );
  });

  it("adds independent counts", () => {
    const both = convolve(poissonBinomial([0.1, 0.2]), poissonBinomial([0.3]));
    expect(both).toHaveLength(4);
    for (const [k, share] of poissonBinomial([0.1, 0.2, 0.3]).entries())
      expect(both[k]).toBeCloseTo(share, 12);
  });
});

describe("intervals of shares", () => {
  // Newcombe, Statistics in Medicine 17 (1998), 857–872 (Wilson) and 873–890 (method 10).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("gives Wilson's published interval for %d of %d", (marked, total, low, high) => {
    expect(wilson(marked, total).low).toBeCloseTo(low, 4);
    expect(wilson(marked, total).high).toBeCloseTo(high, 4);
  });

  it("gives Newcombe's published interval for 56 of 70 less 48 of 80", () => {
    const { low, high } = newcombe({ marked: 56, total: 70 }, { marked: 48, total: 80 });
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });
});

describe("seeded chance", () => {
  it("gives the same numbers for the same seed, and others for another", () => {
    const take = (seed: string) => {
      const chance = seededChance(seed);
      return Array.from({ length: 5 }, chance);
    };
    expect(take("1")).toEqual(take("1"));
    expect(take("1")).not.toEqual(take("2"));
  });

  it("shuffles evenly", () => {
    const chance = seededChance("order");
    const firsts = [0, 0, 0, 0];
    for (let i = 0; i < 4000; i++) {
      const first = shuffled([0, 1, 2, 3], chance)[0] as number;
      firsts[first] = (firsts[first] as number) + 1;
    }
    expect(chiSquareTest(firsts).tail).toBeGreaterThan(0.001);
  });

  it("draws each of many as often as another, none twice", () => {
    const chance = seededChance("draw");
    const seen = new Array<number>(10).fill(0);
    for (let i = 0; i < 2000; i++) {
      const drawn = drawWithout(3, 10, chance);
      expect(new Set(drawn).size).toBe(3);
      for (const each of drawn) seen[each] = (seen[each] as number) + 1;
    }
    expect(chiSquareTest(seen).tail).toBeGreaterThan(0.001);
  });

  it("draws all where all are asked for", () => {
    expect([...drawWithout(5, 5, seededChance("all"))].sort()).toEqual([0, 1, 2, 3, 4]);
  });
});
