import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chanceMatches,
  compareDecoys,
  frequencyOf,
  matchOdds,
  namesTail,
  pairsTail,
  shareByChance,
  unseenUpperBound,
} from "./chance-matches.ts";

const NAMES = [1e-5, 1e-5, 0.0001, 0.0005].map((share) => ({ share }));

describe("chance matches", () => {
  const found = chanceMatches(NAMES, 20_000);

  it("are expected name by name", () => {
    expect(found.expectedPairs).toBeCloseTo(12.4, 9);
    [0.1812700657, 0.1812700657, 0.8646782525, 0.9999547135].forEach((expected, at) => {
      expect(found.chances[at]).toBeCloseTo(expected, 8);
    });
    expect(found.expectedNames).toBeCloseTo(2.2271730953, 8);
    expect(namesTail(found.chances, 3)).toBeCloseTo(0.2895029359, 8);
  });

  it("of lists of 2,000 and 50,000 whose squared shares sum to a millionth are 100", () => {
    const list = Array.from({ length: 2000 }, () => ({ share: 1e-6 }));
    expect(chanceMatches(list, 50_000).expectedPairs).toBeCloseTo(100, 9);
  });

  it.each([
    [37, 12, 5.520799e-9],
    [37, 30, 0.119626641],
    [37, 100, 1],
  ])("make %d pairs against an expected %d a matter of %d", (observed, expected, p) => {
    expect(pairsTail(expected, observed) / p).toBeCloseTo(1, 5);
  });

  it("account for a third of 37 matches where 12 are expected, and for all where 100 are", () => {
    expect(shareByChance(37, 12)).toBeCloseTo(0.3243243243, 9);
    expect(shareByChance(37, 100)).toBe(1);
  });

  it.each([
    [0.2, 1, 0.2356020942, 0.190678066, 0.190678066],
    [2, 1, 0.0235602094, 0.0230179028, 0.0230179028],
    [0.2, 2, 0.4712041885, 0.3202846975, 0.1601423488],
  ])(
    "leave one match, %d expected and %d found, odds of %d",
    (expectedChance, candidates, odds, probability, each) => {
      const found = matchOdds({ present: 0.05, recall: 0.9, expectedChance, candidates });
      expect(found.odds).toBeCloseTo(odds, 9);
      expect(found.probability).toBeCloseTo(probability, 6);
      expect(found.each).toBeCloseTo(each, 6);
    },
  );

  it("count a name nobody bears as possible", () => {
    expect(frequencyOf(0, 99_999)).toBe(1e-5);
    expect(unseenUpperBound(100_000)).toBeCloseTo(2.995687e-5, 10);
  });

  it("are checked by decoys", () => {
    const { mean, deviation, p } = compareDecoys([9, 14, 11, 12, 10], 37);
    expect(mean).toBeCloseTo(11.2, 9);
    expect(deviation).toBeCloseTo(1.9235384062, 9);
    expect(p).toBeCloseTo(1 / 6, 9);
  });

  it("add up over names, and rise with persons and shares", () => {
    const names = fc.array(
      fc.double({ min: 1e-7, max: 0.01, noNaN: true }).map((share) => ({ share })),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(names, names, fc.integer({ min: 1, max: 100_000 }), (a, b, persons) => {
        const whole = chanceMatches([...a, ...b], persons).expectedPairs;
        expect(whole).toBeCloseTo(
          chanceMatches(a, persons).expectedPairs + chanceMatches(b, persons).expectedPairs,
          6,
        );
        expect(chanceMatches(a, persons + 1).expectedNames).toBeGreaterThanOrEqual(
          chanceMatches(a, persons).expectedNames,
        );
      }),
    );
  });
});
