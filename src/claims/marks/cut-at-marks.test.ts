import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAtMarks } from "./cut-at-marks.ts";

describe("a text cut at its marks", () => {
  it("has one piece where nothing stands on it", () => {
    expect(cutAtMarks([], 3, 9)).toEqual([{ start: 3, end: 9, marks: [] }]);
  });

  it("has a piece for each way in which marks overlap, the shortest of them first", () => {
    const spans = [
      { id: "long", start: 0, end: 10 },
      { id: "late", start: 4, end: 12 },
      { id: "word", start: 5, end: 6 },
    ];
    expect(cutAtMarks(spans, 0, 14)).toEqual([
      { start: 0, end: 4, marks: ["long"] },
      { start: 4, end: 5, marks: ["late", "long"] },
      { start: 5, end: 6, marks: ["word", "late", "long"] },
      { start: 6, end: 10, marks: ["late", "long"] },
      { start: 10, end: 12, marks: ["late"] },
      { start: 12, end: 14, marks: [] },
    ]);
  });

  it("names a claim of two stretches once in a piece", () => {
    const spans = [
      { id: "a", start: 0, end: 4 },
      { id: "a", start: 2, end: 6 },
    ];
    expect(cutAtMarks(spans, 0, 6).map(({ marks }) => marks)).toEqual([["a"], ["a"], ["a"]]);
  });

  it("makes up the whole stretch, and marks every code point with exactly what covers it", () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 8 }),
        fc.nat(20),
        fc.integer({ min: 1, max: 20 }),
        (drawn, start, size) => {
          const spans = drawn.map((each, at) => ({ ...each, id: String(at) }));
          const pieces = cutAtMarks(spans, start, start + size);
          expect(pieces[0]?.start).toBe(start);
          expect(pieces.at(-1)?.end).toBe(start + size);
          for (const [at, piece] of pieces.entries()) {
            if (at > 0) expect(piece.start).toBe(pieces[at - 1]?.end);
            for (let point = piece.start; point < piece.end; point++) {
              const covering = spans
                .filter((each) => each.start <= point && point < each.end)
                .map(({ id }) => id);
              expect([...piece.marks].sort()).toEqual(covering.sort());
            }
          }
        },
      ),
    );
  });
});
