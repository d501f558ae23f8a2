import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONSISTENCY_CODES, type Consistency, cellMean, consensus, disagreement } from "./cells.ts";
import { matrixCell, rankHypotheses, rankRows } from "./matrix.ts";
import { consistency, diagnosticity, inconsistency } from "./metrics.ts";
import { creditedInconsistency, type Level, weightedInconsistency } from "./weighted.ts";

const CODE_NAMES = Object.keys(CONSISTENCY_CODES) as Consistency[];
const code = (value: number): Consistency =>
  CODE_NAMES.find((name) => CONSISTENCY_CODES[name] === value) as Consistency;
const votes = (...values: number[]): Consistency[] => values.map(code);
const anyVotes = fc.array(fc.constantFrom(...CODE_NAMES), { minLength: 1, maxLength: 7 });

describe("a cell of the matrix", () => {
  it("has the mean of its votes, not applicable counted as neutral", () => {
    expect(cellMean(votes(0, 1))).toBe(2);
    expect(cellMean([])).toBeUndefined();
  });

  it.each([
    [votes(1, 5), 2.8284271247],
    [votes(4, 2), Math.SQRT2],
    [votes(0, 3), Math.SQRT1_2],
  ])("shows how far %j are apart: %d", (cell, expected) => {
    expect(disagreement(cell)).toBeCloseTo(expected, 9);
  });

  it("shows no disagreement where nobody voted", () => {
    expect(disagreement([])).toBeUndefined();
  });

  it.each([
    [votes(4, 5), "C"],
    [votes(2, 1), "I"],
    [votes(0), "NA"],
    [votes(1, 0), "II"],
    [votes(0, 3), "N"],
    [votes(1, 2, 2), "I"],
    [votes(4, 4, 5), "C"],
    [votes(2, 3), "N"],
    [votes(3, 4), "N"],
  ])("holds of %j together: %s, a half rounded toward neutral", (cell, expected) => {
    expect(consensus(cell)).toBe(expected);
  });

  it("has no consensus where nobody voted", () => {
    expect(consensus([])).toBeUndefined();
  });

  it("finds the mirrored consensus for mirrored votes", () => {
    const mirror = (vote: Consistency): Consistency =>
      vote === "NA" ? vote : code(6 - CONSISTENCY_CODES[vote]);
    fc.assert(
      fc.property(anyVotes, (cell) => {
        expect(consensus(cell.map(mirror))).toBe(mirror(consensus(cell) as Consistency));
      }),
    );
  });
});

describe("the metrics of Open Synthesis", () => {
  const means = (...cells: number[][]): (number | undefined)[] =>
    cells.map((cell) => cellMean(votes(...cell)));

  it.each([
    [means([5], [0], [2], [2]), 2, 4],
    [means([2], [2], [3], [2]), 3, 0],
    [means([3], [0], [5], [1]), 4, 4],
  ])("of %j: %d against, %d for", (column, against, speakingFor) => {
    expect(inconsistency(column)).toBe(against);
    expect(consistency(column)).toBe(speakingFor);
  });

  it.each([
    [means([4], [2]), 1],
    [means([5], [1]), 2],
    [means([3], [0]), 0],
    [[], 0],
  ])("tell apart by %j: %d", (row, expected) => {
    expect(diagnosticity(row)).toBe(expected);
  });
});

/** Six items under three hypotheses, after the worked matrix of Heuer 1999, chapter 8. */
const HEUER = { E1: "C C C", E2: "C C I", E3: "C C I", E4: "I C C", E5: "I C C", E6: "I C C" };

describe("the matrix of Heuer", () => {
  const matrix = {
    hypotheses: ["H1", "H2", "H3"],
    rows: Object.entries(HEUER).map(([id, cells]) => ({
      id,
      cells: cells.split(" ").map((cell) => matrixCell([cell as Consistency])),
    })),
  };

  it("ranks the hypotheses by what speaks against them", () => {
    const ranked = rankHypotheses(matrix);
    expect(
      ranked.map(({ hypothesis, inconsistency: against, consistency: pro }) => [hypothesis, against, pro]),
    ).toEqual([
      ["H2", 0, 6],
      ["H3", 2, 4],
      ["H1", 3, 3],
    ]);
  });

  it("ranks last the item that fits everything, and the others together", () => {
    const rows = rankRows(matrix);
    expect(rows.map(({ id, rank }) => [id, rank])).toEqual([
      ["E2", 1],
      ["E3", 1],
      ["E4", 1],
      ["E5", 1],
      ["E6", 1],
      ["E1", 6],
    ]);
    expect(rows[0]?.diagnosticity).toBeCloseTo(0.9428090416, 9);
    expect(rows[5]?.diagnosticity).toBe(0);
  });

  it("calls a score thin where more than a third of its cells say nothing", () => {
    const cells = (empty: number): Consistency[][] =>
      Array.from({ length: 6 }, (_, at) => (at < empty ? ["NA"] : ["C"]));
    const thin = (empty: number): boolean | undefined =>
      rankHypotheses({
        hypotheses: ["H1"],
        rows: cells(empty).map((cell, at) => ({ id: `E${at}`, cells: [matrixCell(cell)] })),
      })[0]?.thin;
    expect(thin(2)).toBe(false);
    expect(thin(3)).toBe(true);
  });
});

describe("weighted inconsistency", () => {
  it.each([
    ["I", "H", "H", -2],
    ["II", "H", "H", -4],
    ["II", "L", "M", -Math.SQRT2],
    ["I", "L", "L", -0.5],
    ["CC", "H", "H", 0],
  ] as const)("of %s at credibility %s and relevance %s is %d", (cell, credibility, relevance, expected) => {
    expect(weightedInconsistency([{ cell, credibility, relevance }])).toBeCloseTo(expected, 9);
  });

  const rows = ["C C II H H", "I C C M H", "II N C L M", "C I NA L L"].map((row) => row.split(" "));
  const column = (at: number) =>
    rows.map((row) => ({
      cell: row[at] as Consistency,
      credibility: row[3] as Level,
      relevance: row[4] as Level,
    }));

  it("adds up over a hypothesis", () => {
    expect(weightedInconsistency(column(0))).toBeCloseTo(-2.8284271247, 9);
    expect(weightedInconsistency(column(1))).toBeCloseTo(-0.5, 9);
    expect(weightedInconsistency(column(2))).toBeCloseTo(-4, 9);
  });

  it("has a variant by credibility alone", () => {
    expect([0, 1, 2].map((at) => creditedInconsistency(column(at)))).toEqual([2, 0.5, 4]);
  });
});
