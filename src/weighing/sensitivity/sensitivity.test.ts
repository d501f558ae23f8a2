import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logs, logWeights, posterior } from "../bayes/posterior.ts";
import { smallestFlipSet } from "./flip-set.ts";
import { posteriorIntervals } from "./intervals.ts";
import { leadersOf } from "./leaders.ts";
import { breakEvenPrior, sweepPrior } from "./priors.ts";

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const rowOf = (width: number) => fc.array(share, { minLength: width, maxLength: width });

describe("the smallest flip set", () => {
  it("is the one origin the answer hangs on", () => {
    const rows = [
      [0.8, 0.4, 0.2],
      [0.2, 0.7, 0.6],
      [0.9, 0.3, 0.3],
      [0.5, 0.5, 0.5],
    ].map(logs);
    expect(smallestFlipSet(logs([0.5, 0.3, 0.2]), rows)).toEqual({ removed: [2], challenger: 1 });
  });

  it("is empty where nobody leads alone", () => {
    expect(smallestFlipSet([0, 0], [])).toEqual({ removed: [], challenger: 1 });
  });

  it("is not there where the leader leads without any evidence", () => {
    expect(smallestFlipSet(logs([0.9, 0.1]), [logs([0.4, 0.5])])).toBeUndefined();
  });

  it("agrees with trying every set of origins", () => {
    fc.assert(
      fc.property(rowOf(3), fc.array(rowOf(3), { maxLength: 6 }), (prior, likelihoods) => {
        const start = logs(prior);
        const rows = likelihoods.map(logs);
        expect(smallestFlipSet(start, rows)?.removed.length).toBe(fewestByBruteForce(start, rows));
      }),
    );
  });
});

function fewestByBruteForce(
  start: readonly number[],
  rows: readonly (readonly number[])[],
): number | undefined {
  const scoresOf = (kept: readonly (readonly number[])[]) => logWeights(start.map(Math.exp), kept);
  const [leader] = leadersOf(scoresOf(rows)) as [number];
  const sizes = Array.from({ length: 2 ** rows.length }, (_, mask) => {
    const kept = rows.filter((_row, at) => (mask & (1 << at)) === 0);
    const leaders = leadersOf(scoresOf(kept));
    const flipped = leaders.some((each) => each !== leader);
    return flipped ? rows.length - kept.length : undefined;
  }).filter((size) => size !== undefined);
  return sizes.length === 0 ? undefined : Math.min(...sizes);
}

describe("prior sweeps", () => {
  const prior = [0.5, 0.3, 0.2];
  const rows = [logs([0.072, 0.042, 0.018])];

  it("find the prior at which the leader is caught up with", () => {
    expect(breakEvenPrior(prior, rows, 0)).toBeCloseTo(0.2592592593, 9);
  });

  it("keep the others in proportion", () => {
    const sweep = sweepPrior(prior, rows, 0);
    expect(sweep.map((point) => point.prior)).toEqual(Array.from({ length: 99 }, (_, at) => (at + 1) / 100));
    const [, second, third] = (sweep[49]?.posterior ?? []) as [number, number, number];
    expect(second / third).toBeCloseTo((0.3 * 0.042) / (0.2 * 0.018), 9);
  });
});

describe("the interval of a posterior", () => {
  const exactly = (value: number) => ({ value, low: value, high: value });

  it("comes from the ends of priors and likelihoods", () => {
    const range = { value: 0.5, low: 0.4, high: 0.6 };
    const found = posteriorIntervals([range, range], [{ low: logs([0.7, 0.2]), high: logs([0.9, 0.4]) }]);
    expect(found[0]?.low).toBeCloseTo(0.5384615385, 9);
    expect(found[0]?.high).toBeCloseTo(0.8709677419, 9);
    expect(found[1]?.low).toBeCloseTo(0.1290322581, 9);
    expect(found[1]?.high).toBeCloseTo(0.4615384615, 9);
  });

  it("holds the posterior of every choice within the ranges", () => {
    fc.assert(
      fc.property(rowOf(3), rowOf(3), rowOf(3), (a, b, prior) => {
        const low = a.map((each, at) => Math.min(each, b[at] as number));
        const high = a.map((each, at) => Math.max(each, b[at] as number));
        const found = posteriorIntervals(prior.map(exactly), [{ low: logs(low), high: logs(high) }]);
        posterior(prior, [logs(a)]).forEach((each, at) => {
          expect(each).toBeGreaterThanOrEqual((found[at]?.low as number) - 1e-9);
          expect(each).toBeLessThanOrEqual((found[at]?.high as number) + 1e-9);
        });
      }),
    );
  });
});
