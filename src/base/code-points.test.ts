import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointIndex, sliceCodePoints } from "./code-points.ts";

describe("code point offsets", () => {
  it("agree with the string's own iterator, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, a, b) => {
        const points = [...text];
        const [start, end] = [
          Math.min(a, b) % (points.length + 1),
          Math.max(a, b) % (points.length + 1),
        ].sort((x, y) => x - y) as [number, number];
        expect(sliceCodePoints(text, start, end)).toBe(points.slice(start, end).join(""));
      }),
    );
  });

  it("convert there and back at every boundary", () => {
    const text = "a🙂é🇨🇺b\u0301שלום";
    const index = codePointIndex(text);
    expect(index.length).toBe([...text].length);
    for (let point = 0; point <= index.length; point++)
      expect(index.fromUnits(index.toUnits(point))).toBe(point);
  });
});
