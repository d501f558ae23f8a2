import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromLogs, logs, posterior } from "../bayes/posterior.ts";
import { coherentize } from "./coherence.ts";
import { poolLogs, poolProbabilities } from "./pooling.ts";

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const close = (a: readonly number[], b: readonly number[]): void => {
  expect(a.length).toBe(b.length);
  a.forEach((each, at) => {
    expect(each).toBeCloseTo(b[at] as number, 9);
  });
};

describe("coherentizing", () => {
  it.each([
    [[0.7, 0.5], [0.6, 0.4], 0.1414213562, [0.5833333333, 0.4166666667]],
    [
      [0.6, 0.5, 0.3],
      [0.4666666667, 0.3666666667, 0.1666666667],
      0.2309401077,
      [0.4285714286, 0.3571428571, 0.2142857143],
    ],
  ])("moves %j to %j", (given, projected, distance, proportional) => {
    const found = coherentize(given);
    close(found.projected, projected);
    expect(found.distance).toBeCloseTo(distance, 9);
    close(found.proportional, proportional);
  });

  it("rules nothing out altogether", () => {
    const found = coherentize([0.9, 0.4, 0.05]);
    close(found.projected, [0.75, 0.25, 0]);
    expect(found.distance).toBeCloseTo(0.2179449472, 9);
    close(found.floored, [0.7492507493, 0.2497502498, 0.000999001]);
  });

  it("leaves a coherent rater alone, and makes every rater coherent", () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 2, maxLength: 6 }), (given) => {
        const { projected, floored } = coherentize(given);
        expect(projected.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
        expect(floored.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
        close(coherentize(projected).projected, projected);
      }),
    );
  });

  it("finds the nearest coherent point: no other share of the same mass is nearer", () => {
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 3, maxLength: 3 }),
        fc.array(share, { minLength: 3, maxLength: 3 }),
        (given, other) => {
          const total = other.reduce((sum, each) => sum + each, 0);
          const distance = Math.hypot(...given.map((each, at) => each - (other[at] as number) / total));
          expect(coherentize(given).distance).toBeLessThanOrEqual(distance + 1e-9);
        },
      ),
    );
  });
});

describe("pooling raters", () => {
  it("takes the mean of log-odds for two hypotheses, and shows how far raters are apart", () => {
    const { pooled, spread } = poolProbabilities([
      [0.8, 0.2],
      [0.6, 0.4],
      [0.3, 0.7],
    ]);
    close(pooled, [0.5780614611, 0.4219385389]);
    expect(spread?.[0]?.deviation).toBeCloseTo(1.1195516432, 9);
  });

  it("shows no spread of two raters", () => {
    const { pooled, spread } = poolProbabilities([
      [0.6, 0.3, 0.1],
      [0.2, 0.5, 0.3],
    ]);
    close(pooled, [0.3819660113, 0.4270509831, 0.1909830056]);
    expect(spread).toBeUndefined();
  });

  it("gives the same from posteriors as from likelihoods, where raters share a prior", () => {
    const row = fc.array(share, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(row, fc.array(row, { minLength: 1, maxLength: 5 }), (weights, raters) => {
        const prior = fromLogs(logs(weights));
        const ofPosteriors = poolProbabilities(raters.map((rater) => posterior(prior, [logs(rater)]))).pooled;
        close(ofPosteriors, posterior(prior, [poolLogs(raters.map(logs))]));
      }),
    );
  });
});
