import { describe, expect, it } from "vitest";
import { connectedGroups } from "./components.ts";
import { overlap, shingles, shingleWords } from "./shingles.ts";

describe("shared text", () => {
  it("is measured run by run", () => {
    const a = shingles("a b c d e f g h".split(" "), 3);
    const b = shingles("x b c d e f y".split(" "), 3);
    expect(overlap(a, b)).toEqual({
      sizeA: 6,
      sizeB: 5,
      shared: 3,
      containmentAinB: 0.5,
      containmentBinA: 0.6,
      resemblance: 0.375,
    });
  });

  it("is read without case, punctuation and typographic forms, in any script", () => {
    expect(shingleWords("“Ніхто”, сказав він — й ﬁn.")).toEqual(["ніхто", "сказав", "він", "й", "fin"]);
  });
});

describe("origins joined by accepted links", () => {
  it("are groups, whatever the order of the links", () => {
    const links = [
      ["c", "b"],
      ["a", "b"],
      ["e", "d"],
    ] as const;
    const expected = [["a", "b", "c"], ["d", "e"], ["f"]];
    expect(connectedGroups(["f", "e", "d", "c", "b", "a"], links)).toEqual(expected);
    expect(connectedGroups(["a", "b", "c", "d", "e", "f"], [...links].reverse())).toEqual(expected);
  });
});
