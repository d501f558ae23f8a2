import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleCase } from "../../../test/fixtures/published/sample-case.ts";
import { weigh } from "../../weighing/index.ts";
import type { PublishedWeighing } from "../published/index.ts";
import { figuresOf } from "./figures-of.ts";
import { figureText, isSameFigure } from "./nine-digits.ts";
import { originCounts } from "./origin-counts.ts";
import { publishedQuestion } from "./published-question.ts";

const [weighing, open] = sampleCase.weighings as [PublishedWeighing, PublishedWeighing];

describe("figuresOf", () => {
  it("gives what the engine gives for the published ratings, hypothesis by hypothesis", () => {
    const { bayes, hypotheses, ach } = weigh(publishedQuestion(weighing));
    const { posterior = [], ach: scores } = figuresOf(weighing);
    hypotheses.forEach((id, at) => {
      const shown = posterior.find(({ hypothesis }) => hypothesis === id);
      expect(Number(shown?.value)).toBeCloseTo(bayes?.posterior[at] ?? Number.NaN, 9);
      expect(Number(shown?.uncapped)).toBeCloseTo(bayes?.posteriorUncapped[at] ?? Number.NaN, 9);
      expect(Number(shown?.high)).toBeCloseTo(bayes?.intervals[at]?.high ?? Number.NaN, 9);
      const inconsistency = ach.byOrigin.hypotheses.find(
        ({ hypothesis }) => hypothesis === id,
      )?.inconsistency;
      expect(Number(scores.find(({ hypothesis }) => hypothesis === id)?.score)).toBeCloseTo(
        inconsistency ?? Number.NaN,
        9,
      );
    });
  });

  it("prints no probability where not exactly one hypothesis is declared to hold, and odds instead", () => {
    expect(figuresOf(open).posterior).toBeUndefined();
    // 0.9/0.5 and 0.7/0.1 make 12.6; every single origin stays below the cap of 1.5 decades.
    expect(figuresOf(open).odds).toEqual([{ of: "H0004", over: "H0005", after: "12.6" }]);
  });

  it("gives no posterior and no odds without priors", () => {
    const hypotheses = weighing.hypotheses.map(({ prior, ...rest }) => rest);
    const figures = figuresOf({ ...weighing, hypotheses });
    expect(figures.posterior).toBeUndefined();
    expect(figures.odds).toBeUndefined();
    expect(figures.ach).toHaveLength(3);
  });

  it("does not depend on the order of ratings, items or clusters", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...weighing.ratings], { minLength: weighing.ratings.length }),
        (ratings) => {
          const items = [...weighing.items].reverse();
          expect(figuresOf({ ...weighing, ratings, items })).toEqual(weighing.figures);
        },
      ),
    );
  });

  it("changes with every likelihood that changes", () => {
    weighing.ratings.forEach((rating, at) => {
      if (rating.likelihood?.kind !== "direct") return;
      const value = { value: "0.01", low: "0.01", high: "0.99" };
      const ratings = weighing.ratings.with(at, { ...rating, likelihood: { kind: "direct", value } });
      expect(figuresOf({ ...weighing, ratings }).posterior).not.toEqual(weighing.figures.posterior);
    });
  });

  it("refuses a question that cannot be weighed", () => {
    const [first, ...others] = weighing.hypotheses;
    const { prior, ...bare } = first as NonNullable<typeof first>;
    expect(() => figuresOf({ ...weighing, hypotheses: [bare, ...others] })).toThrow(/has none/);
  });
});

describe("figures as text", () => {
  it("have nine significant digits and read back as the same figure", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 1e-290, max: 1e290 }), (value) => {
        const text = figureText(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?(e-?\d+)?$/);
        expect(figureText(Number(text))).toBe(text);
        expect(isSameFigure(text, figureText(value * (1 + 1e-15)))).toBe(true);
      }),
    );
  });

  it("differ where the ninth digit differs by more than its rounding", () => {
    expect(isSameFigure("0.123456789", "0.12345679")).toBe(true);
    expect(isSameFigure("0.123456789", "0.123456791")).toBe(false);
    expect(isSameFigure("0.7", "0.71")).toBe(false);
    expect(isSameFigure("0", "0.000000001")).toBe(false);
    expect(isSameFigure("Infinity", "1e300")).toBe(false);
    expect(isSameFigure("words", "words too")).toBe(false);
  });
});

describe("originCounts", () => {
  it("counts what the sample states", () => {
    for (const proposition of sampleCase.propositions)
      expect(originCounts(sampleCase, proposition)).toEqual({
        ...proposition.origins,
        state: proposition.state,
      });
  });

  it("counts ten reports of one origin once, and one that does not count not at all", () => {
    const claims = Array.from({ length: 10 }, (_, at) => ({ id: `C${at}`, origins: ["O0001"] }));
    const links = claims.map(({ id }) => ({ kind: "supports" as const, from: id }));
    const held = { claims, evidence: [{ id: "E1", origins: [] }] } as unknown as typeof sampleCase;
    expect(originCounts(held, { for: links, against: [{ kind: "rebuts", from: "E1" }] })).toEqual({
      for: 1,
      against: 1,
      state: "both",
    });
    const passed = links.map((link) => ({ ...link, notCounted: "on another rung" }));
    expect(originCounts(held, { for: passed, against: [] })).toEqual({
      for: 0,
      against: 0,
      state: "unaddressed",
    });
  });
});
