import { describe, expect, it } from "vitest";
import { nextPair } from "./next-pair.ts";

const rows = ["a", "b", "c", "d"].map((pair) => ({ pair, judgement: null, isSuggested: false }));
const judged = (...pairs: string[]) =>
  rows.map((row) => (pairs.includes(row.pair) ? { ...row, judgement: "unsure" as const } : row));

describe("the next pair", () => {
  it("is the next that waits, past what was judged and what was skipped", () => {
    expect(nextPair(rows, 0, new Set())).toBe(1);
    expect(nextPair(judged("b"), 0, new Set(["c"]))).toBe(3);
  });

  it("is sought from the beginning once the end is reached, and is never the one itself", () => {
    expect(nextPair(judged("b", "c"), 3, new Set())).toBe(0);
    expect(nextPair(judged("b", "c", "d"), 0, new Set())).toBeUndefined();
    expect(nextPair([], 0, new Set())).toBeUndefined();
  });
});
