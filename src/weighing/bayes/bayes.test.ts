import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capLogLikelihoods } from "./cap.ts";
import { clusterLogLikelihoods, effectiveCount } from "./clusters.ts";
import { logs, posterior } from "./posterior.ts";
import { absenceLikelihood, reportLikelihood, reportRange } from "./report.ts";

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const priorOf = (weights: readonly number[]): number[] => {
  const total = weights.reduce((sum, each) => sum + each, 0);
  return weights.map((each) => each / total);
};
const cases = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.record({
    prior: fc.array(share, { minLength: width, maxLength: width }).map(priorOf),
    rows: fc.array(fc.array(share, { minLength: width, maxLength: width }), { maxLength: 8 }),
  }),
);
const close = (a: readonly number[], b: readonly number[]): void => {
  expect(a.length).toBe(b.length);
  a.forEach((each, at) => {
    expect(each).toBeCloseTo(b[at] as number, 9);
  });
};

describe("published updates", () => {
  it("reproduces a two-way table: prior 2 %, likelihoods .85 and .15", () => {
    close(posterior([0.02, 0.98], [logs([0.85, 0.15])]), [0.1036585366, 0.8963414634]);
  });

  it("reproduces a four-way table within a tenth of a per cent", () => {
    const percents = posterior([0.78, 0.007, 0.16, 0.06], [logs([0.000323, 1, 0.002212, 0.004195])]);
    [3.2, 89, 4.5, 3.2].forEach((expected, at) => {
      expect(Math.abs((percents[at] as number) * 100 - expected)).toBeLessThanOrEqual(0.1);
    });
  });

  it("multiplies factors: 2.3 x 20 x 27 x 12", () => {
    const odds = posterior(
      [0.5, 0.5],
      [2.3, 20, 27, 12].map((factor) => logs([factor, 1])),
    );
    expect((odds[0] as number) / (odds[1] as number)).toBeCloseTo(14904, 4);
  });

  it.each([
    [[0.97, 0.014], [0.56, 0.42], 51.9642857143],
    [[0.13, 0.87], [0.04, 0.96], 3.5862068966],
  ])("finds the ratio between the shares before %j and after %j: %d", (before, after, ratio) => {
    const odds = ([one, other]: number[]): number => (other as number) / (one as number);
    expect(odds(after) / odds(before)).toBeCloseTo(ratio, 6);
  });

  it("shows what mixing probabilities and odds in one chain comes to", () => {
    const probability = 0.1432 * 0.7 * 0.95;
    const odds = (probability / (1 - probability)) * 0.25 * 0.5 * 6;
    expect(odds / (1 + odds)).toBeCloseTo(0.0731632, 4);
    expect(0.14 / 0.86 / odds).toBeCloseTo(2.0623, 3);
  });

  it.each([
    [200_000_000, 55.5555556, 0.9823183],
    [20_000_000, 5.5555556, 0.8474576],
    [2_000_000, 0.5555556, 0.3571429],
  ])("sets a match of one in %d against the rest of the evidence", (oneIn, odds, probability) => {
    const prior = 5e-6 / (1 + 5e-6);
    const [p] = posterior([prior, 1 - prior], [logs([1 / 9, 1]), logs([1 / 2, 1]), logs([oneIn, 1])]) as [
      number,
    ];
    expect(p / (1 - p)).toBeCloseTo(odds, 5);
    expect(p).toBeCloseTo(probability, 6);
  });

  it("is not tempering, which gives another figure", () => {
    const tempered = (0.4 / 0.6) * 3 ** 0.8 * 0.5;
    expect(tempered / (1 + tempered)).toBeCloseTo(0.4452893187, 9);
    const [weighed] = posterior([0.4, 0.6], [logs([3, 1]), logs([0.5, 1])]) as [number];
    expect(weighed).toBeCloseTo(0.5, 9);
  });
});

describe("a report", () => {
  it.each([
    [1, 0, 9],
    [0.8, 0.1, 4.2941176471],
    [0.6, 0.4, 1.380952381],
    [0.5, 0.5, 1],
  ])(
    "with hit rate %d and false-report rate %d has the ratio %d, however strong the fact",
    (hit, falseReport, ratio) => {
      const [one, other] = [0.9, 0.1].map((fact) => reportLikelihood({ fact, hit, falseReport })) as [
        number,
        number,
      ];
      expect(one / other).toBeCloseTo(ratio, 9);
    },
  );

  it.each([
    [
      "one with an interest in saying it under the rival",
      [0.9, 0.1],
      0.8,
      [0.05, 0.3],
      [0.725, 0.35],
      2.0714285714,
    ],
    [
      "a denial that would be made either way",
      [0.98, 0.02],
      0.98,
      [0.95, 0.95],
      [0.9794, 0.9506],
      1.0302966547,
    ],
    ["an admission against interest", [0.9, 0.02], 0.3, [0.002, 0.002], [0.2702, 0.00796], 33.9447236181],
  ])("of %s", (_what, facts, hit, falseReports, likelihoods, ratio) => {
    const [one, other] = facts.map((fact, at) =>
      reportLikelihood({ fact, hit, falseReport: falseReports[at] as number }),
    ) as [number, number];
    close([one, other], likelihoods);
    expect(one / other).toBeCloseTo(ratio, 9);
  });

  it("of a report is worth less than the report", () => {
    const once = [0.9, 0.1].map((fact) => reportLikelihood({ fact, hit: 0.8, falseReport: 0.1 }));
    close(once, [0.73, 0.17]);
    const twice = once.map((inner) => reportLikelihood({ fact: inner, hit: 0.8, falseReport: 0.1 })) as [
      number,
      number,
    ];
    close(twice, [0.611, 0.219]);
    expect(twice[0] / twice[1]).toBeCloseTo(2.7899543379, 9);
  });

  it("stays within what its ranges allow, wherever inside them the numbers lie", () => {
    const range = fc
      .tuple(share, share, share)
      .map((three) => [...three].sort((a, b) => a - b) as [number, number, number])
      .map(([low, value, high]) => ({ low, value, high }));
    fc.assert(
      fc.property(range, range, range, (fact, hit, falseReport) => {
        const { low, value, high } = reportRange({ fact, hit, falseReport });
        expect(low).toBeLessThanOrEqual(value + 1e-12);
        expect(high).toBeGreaterThanOrEqual(value - 1e-12);
      }),
    );
  });
});

describe("a search that found nothing", () => {
  it("speaks against what would have left a trace", () => {
    const [one, other] = [0.9, 0.1].map((trace) => absenceLikelihood(trace, 0.5)) as [number, number];
    close([one, other], [0.55, 0.95]);
    expect(one / other).toBeCloseTo(0.5789473684, 9);
  });

  it("says nothing where it could find nothing", () => {
    expect([0.9, 0.1].map((trace) => absenceLikelihood(trace, 0))).toEqual([1, 1]);
  });
});

describe("an origin cluster", () => {
  const report = logs([3, 1]);
  const five = [report, report, report, report, report];

  it.each([
    [0, 5],
    [0.25, 2.5],
    [0.5, 1.6666666667],
    [1, 1],
  ])("of five at correlation %d is worth %d reports", (rho, expected) => {
    expect(effectiveCount(5, rho)).toBeCloseTo(expected, 9);
  });

  it("of five echoes is one report of 3, not 243", () => {
    const ratio = (rho: number): number => {
      const [one, other] = clusterLogLikelihoods(five, rho) as [number, number];
      return Math.exp(one - other);
    };
    expect(ratio(1)).toBeCloseTo(3, 9);
    expect(ratio(0)).toBeCloseTo(243, 6);
  });

  it("takes the root's own likelihood where its members are one report", () => {
    expect(clusterLogLikelihoods([logs([9, 1]), report], 1, report)).toEqual(report);
  });

  it("is never worth less in parts than whole", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, rho) => {
          expect(effectiveCount(a, rho) + effectiveCount(b, rho)).toBeGreaterThanOrEqual(
            effectiveCount(a + b, rho) - 1e-9,
          );
        },
      ),
    );
  });
});

describe("the cap", () => {
  it("lets no cluster count for more than its decades", () => {
    const capped = capLogLikelihoods(logs([1, 0.0001, 1e-6]), 2);
    close(capped.map(Math.exp), [1, 0.01, 0.01]);
    close(posterior([1 / 3, 1 / 3, 1 / 3], [capped]), [0.9803921569, 0.0098039216, 0.0098039216]);
  });

  it("changes nothing twice, nor when the row is scaled", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -40, max: 0, noNaN: true }), { minLength: 2, maxLength: 6 }),
        fc.double({ min: -9, max: 9, noNaN: true }),
        (row, scale) => {
          const once = capLogLikelihoods(row);
          close(capLogLikelihoods(once), once);
          close(
            capLogLikelihoods(row.map((each) => each + scale)),
            once.map((each) => each + scale),
          );
        },
      ),
    );
  });
});

describe("posteriors", () => {
  it("sum to 1, whatever the evidence", () => {
    fc.assert(
      fc.property(cases, ({ prior, rows }) => {
        expect(posterior(prior, rows.map(logs)).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("are the priors without evidence, and unmoved by evidence that fits every hypothesis alike", () => {
    fc.assert(
      fc.property(cases, share, ({ prior, rows }, alike) => {
        close(posterior(prior, []), prior);
        const more = [...rows.map(logs), prior.map(() => Math.log(alike))];
        close(posterior(prior, more), posterior(prior, rows.map(logs)));
      }),
    );
  });

  it("follow their hypotheses when these are named in another order", () => {
    fc.assert(
      fc.property(cases, ({ prior, rows }) => {
        const turned = posterior(
          [...prior].reverse(),
          rows.map((row) => logs([...row].reverse())),
        );
        close([...turned].reverse(), posterior(prior, rows.map(logs)));
      }),
    );
  });

  it("mislead rarely: a false hypothesis is favoured x-fold at most once in x times (Turing)", () => {
    // Under the rival the mean ratio of report over no report is 1, whatever the rates.
    fc.assert(
      fc.property(share, share, share, share, (e1, e2, hit, falseReport) => {
        const [one, other] = [e1, e2].map((fact) => reportLikelihood({ fact, hit, falseReport })) as [
          number,
          number,
        ];
        const ratios = [one / other, (1 - one) / (1 - other)];
        const chances = [other, 1 - other];
        for (const x of [1.5, 2, 5, 20]) {
          const above = chances.reduce(
            (sum, chance, at) => ((ratios[at] as number) > x ? sum + chance : sum),
            0,
          );
          expect(above).toBeLessThanOrEqual(1 / x + 1e-9);
        }
      }),
    );
  });
});
