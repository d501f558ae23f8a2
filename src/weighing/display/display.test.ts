import { describe, expect, it } from "vitest";
import { formatProbability, formatRatio } from "./figures.ts";
import { findJoinedConfidence } from "./no-joined-confidence.ts";
import { likelihoodWords, ratioWord } from "./words.ts";

describe("figures as printed", () => {
  it.each([
    [0.0036, "<1%"],
    [0.1037, "10%"],
    [0.8963, "90%"],
    [0.9968, ">99%"],
    [0.01, "1%"],
    [0.99, "99%"],
  ])("%d is %s", (probability, expected) => {
    expect(formatProbability(probability)).toBe(expected);
  });

  it.each([
    [51.9643, "52"],
    [3.5862, "3.6"],
    [14904, "15 000"],
    [0.01234, "0.012"],
    [1, "1"],
    [9.96, "10"],
    [2_400_000, "2 400 000"],
  ])("a ratio of %d is %s", (ratio, expected) => {
    expect(formatRatio(ratio)).toBe(expected);
  });
});

describe("the word for an interval", () => {
  it.each([
    [0.56, 0.78, ["likely"]],
    [0.55, 0.8, ["likely"]],
    [0.52, 0.7, ["roughly even chance", "likely"]],
    [0.4, 0.62, []],
    [0.55, 0.55, ["roughly even chance"]],
    [0.8, 0.8, ["likely"]],
    [0.2, 0.2, ["unlikely"]],
    [0.001, 0.004, []],
  ])("from %d to %d: %j", (low, high, expected) => {
    expect(likelihoodWords({ low, high })).toEqual(expected);
  });

  it("has a second column, used throughout a case", () => {
    expect(likelihoodWords({ low: 0.6, high: 0.7 }, "probable")).toEqual(["probable"]);
  });
});

describe("the word for a ratio", () => {
  it.each([
    [1, undefined],
    [3, "limited"],
    [10, "limited"],
    [11, "moderate"],
    [1000, "moderately strong"],
    [20_000, "very strong"],
  ])("of %d is %s", (ratio, word) => {
    expect(ratioWord(ratio)).toBe(word);
  });
});

describe("a sentence", () => {
  it("is refused that joins likelihood and confidence", () => {
    expect(findJoinedConfidence("It is likely, with high confidence. We have low confidence.")).toEqual([
      "It is likely, with high confidence.",
    ]);
  });

  it("passes where the two are apart", () => {
    expect(findJoinedConfidence("It is very likely. Confidence is moderate.")).toEqual([]);
  });
});
