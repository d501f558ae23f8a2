import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { probabilities, scoreFor } from "./probability.ts";
import { rankCandidates } from "./ranking.ts";
import type { QueryResult } from "./result.ts";
import { matchSettings } from "./weights.generated.ts";

interface Scored {
  readonly person: number;
  readonly score: number;
  readonly agrees?: string;
}

function rank(rows: readonly Scored[], persons = 1_000): QueryResult {
  return rankCandidates({
    scored: {
      count: rows.length,
      ordinals: rows.map((_, ordinal) => ordinal),
      scores: rows.map(({ score }) => score),
      persons: rows.map(({ person }) => person),
      lanes: rows.map(() => 0),
    },
    prior: { value: 0.1, persons },
    settings: matchSettings.ranking,
    top: 20,
    signatureOf: (ordinal) => rows[ordinal]?.agrees ?? "S1, G1",
    expectedByChance: () => 0,
  });
}

describe("probabilities", () => {
  it("follows the formula: one candidate at log2(9m) bits is as likely as nobody", () => {
    const { each, none } = probabilities([Math.log2(9 * 500)], { value: 0.1, persons: 500 });
    expect(each[0]).toBeCloseTo(0.5, 12);
    expect(none).toBeCloseTo(0.5, 12);
  });

  it("names the score at which a lone candidate has a probability", () => {
    const prior = { value: 0.1, persons: 80_000 };
    expect(probabilities([scoreFor(0.2, prior)], prior).each[0]).toBeCloseTo(0.2, 12);
  });

  it("sums to 1 whatever the scores, without overflow", () => {
    const scores = fc.array(fc.double({ min: -200, max: 3_000, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(scores, (found) => {
        const { each, none } = probabilities(found, { value: 0.1, persons: 1e7 });
        expect(each.reduce((a, b) => a + b, none)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("rankCandidates", () => {
  it("counts the rows of one person once, and names them", () => {
    const once = rank([
      { person: 7, score: 22 },
      { person: 8, score: 12 },
    ]);
    const often = rank([
      { person: 7, score: 22 },
      { person: 8, score: 12 },
      { person: 7, score: 22 },
      { person: 7, score: 22 },
    ]);
    expect(often.candidates.map(({ probability }) => probability)).toEqual(
      once.candidates.map(({ probability }) => probability),
    );
    expect(often.candidates[0]?.otherRows).toEqual([2, 3]);
  });

  it("gives namesakes one rank and calls them a tie", () => {
    const { candidates, margin } = rank([
      { person: 1, score: 20.4 },
      { person: 2, score: 20 },
      { person: 3, score: 12 },
    ]);
    expect(candidates.map((each) => [each.rank, each.tieGroup, each.band])).toEqual([
      [1, 1, "tie"],
      [1, 1, "tie"],
      [3, null, "weak"],
    ]);
    expect(margin).toBeCloseTo(8.4, 9);
  });

  it("does not tie candidates that agree on different things", () => {
    const { candidates } = rank([
      { person: 1, score: 20.4, agrees: "S1, G1, date" },
      { person: 2, score: 20, agrees: "S1, S2, G1" },
    ]);
    expect(candidates.map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it("calls strong only what is likely and far ahead", () => {
    expect(rank([{ person: 1, score: 30 }]).candidates[0]?.band).toBe("strong");
    const close = rank([
      { person: 1, score: 34, agrees: "a" },
      { person: 2, score: 29.3, agrees: "b" },
    ]);
    expect(close.candidates[0]?.probability).toBeGreaterThan(0.95);
    expect(close.candidates[0]?.band).toBe("possible");
  });

  it("says where there is nobody, and where there are only weak ones", () => {
    expect(rank([])).toEqual({ status: "none", noMatchProbability: 1, margin: null, candidates: [] });
    expect(rank([{ person: 1, score: 3 }]).status).toBe("weak-only");
  });
});
