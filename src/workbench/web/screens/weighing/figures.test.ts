import { describe, expect, it } from "vitest";
import { percent, ratio, short, span } from "./figures.ts";

describe("numbers of a weighing", () => {
  it("prints whole per cent, and beyond 1 and 99 that it lies beyond", () => {
    expect([0.004, 0.01, 0.725, 0.99, 0.996].map(percent)).toEqual(["<1%", "1%", "73%", "99%", ">99%"]);
  });

  it("prints an interval once where both ends are alike", () => {
    expect([span(0.001, 0.004), span(0.18, 0.94)]).toEqual(["<1%", "18%–94%"]);
  });

  it("prints ratios to two figures", () => {
    expect([2.63, 0.0123, 14_904, 1, 0.999].map(ratio)).toEqual(["2.6", "0.012", "15\u202f000", "1", "1"]);
  });

  it("prints no more than two decimals of a score", () => {
    expect([4.5, 1.2472, 3].map(short)).toEqual(["4.5", "1.25", "3"]);
  });
});
