import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { followingOf, shiftTest, TIMING_STATISTICS, type TwoSeries } from "./follows.ts";
import { uncertainShiftTest } from "./uncertain-dates.ts";

const DAYS = 40;
const dates = fc.array(fc.nat(DAYS - 1), { minLength: 1, maxLength: 8 });
const statistics = fc.constantFrom(...TIMING_STATISTICS);

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

  it("says that nothing is known where the second series never comes after the first", () => {
    const found = shiftTest({ days: 10, causes: [9], effects: [3], windowDays: 5, statistic: "mean-lag" });
    expect(found).toMatchObject({ observed: undefined, p: 1 });
  });

  it("gives for each shift what counting day by day gives", () => {
    fc.assert(
      fc.property(
        dates,
        dates,
        fc.integer({ min: 1, max: 12 }),
        fc.nat(DAYS - 1),
        (causes, effects, windowDays, shift) => {
          const slid = effects.map((day) => (day + shift) % DAYS);
          const lags = causes.flatMap((cause) => {
            const later = slid.filter((day) => day > cause);
            return later.length === 0 ? [] : [Math.min(...later) - cause];
          });
          const found = followingOf({ days: DAYS, causes, effects: slid, windowDays });
          expect(found.followed).toBe(lags.filter((lag) => lag <= windowDays).length);
          if (lags.length === 0) expect(found.meanLag).toBeUndefined();
          else expect(found.meanLag).toBeCloseTo(lags.reduce((a, b) => a + b) / lags.length, 10);
        },
      ),
    );
  });

  it("gives a p of at most a in no more than a share a of the shifts, whatever the two series are", () => {
    fc.assert(
      fc.property(
        dates,
        dates,
        fc.integer({ min: 1, max: 10 }),
        statistics,
        (causes, effects, windowDays, statistic) => {
          const series = { days: DAYS, causes, windowDays, statistic };
          const ps = Array.from(
            { length: DAYS },
            (_, shift) =>
              shiftTest({
                ...series,
                effects: effects.map((day) => (day + shift) % DAYS),
              } satisfies TwoSeries).p,
          );
          for (const level of ps)
            expect(ps.filter((p) => p <= level).length / DAYS).toBeLessThanOrEqual(level + 1e-12);
        },
      ),
    );
  });

  it("finds a pattern in unrelated series no more often than its p value says", () => {
    for (const statistic of TIMING_STATISTICS) {
      const pValues = Array.from({ length: 400 }, (_, seed) => {
        const random = generator((seed + 1) * 7919);
        const drawn = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 60));
        return shiftTest({ days: 60, causes: drawn(5), effects: drawn(6), windowDays: 4, statistic }).p;
      });
      for (const level of [0.05, 0.1, 0.2, 0.5])
        expect(pValues.filter((p) => p <= level).length / 400).toBeLessThanOrEqual(level + 0.02);
    }
  });
});

describe("dates that are not known to the day", () => {
  const exact = (days: readonly number[]) => days.map((day) => ({ earliest: day, latest: day }));
  const series = { days: 30, windowDays: 3 };

  it("change nothing where every one is a day", () => {
    const found = uncertainShiftTest(
      { ...series, causes: exact([3, 12, 21]), effects: exact([5, 14, 23, 28]) },
      { redraws: 50, seed: "1" },
    );
    expect(found).toMatchObject({ placements: 1, uncertain: 0, pLow: found.middle.p, pHigh: found.middle.p });
  });

  it("give a range of p that holds the middle, the same for the same seed", () => {
    const given = {
      ...series,
      causes: [...exact([3, 12]), { earliest: 15, latest: 27 }],
      effects: exact([5, 14, 23, 28]),
    };
    const found = uncertainShiftTest(given, { redraws: 50, seed: "desk" });
    expect(found.placements).toBe(55);
    expect(found.pLow).toBeLessThanOrEqual(found.middle.p);
    expect(found.pHigh).toBeGreaterThan(found.pLow);
    expect(uncertainShiftTest(given, { redraws: 50, seed: "desk" })).toEqual(found);
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
