import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap } from "../text/ranges.ts";
import { overlapIndex } from "./overlapping.ts";

const range = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe("overlapIndex", () => {
  it("finds what a comparison with every item finds", () => {
    fc.assert(
      fc.property(fc.array(range), range, (items, stretch) => {
        const all = items.flatMap((item, index) => (overlap(item, stretch) ? [index] : []));
        expect(overlapIndex(items)(stretch).sort((a, b) => a - b)).toEqual(all);
      }),
    );
  });
});
