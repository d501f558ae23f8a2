import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CanonicalValue, canonicalJson } from "./canonical-json.ts";

const texts = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("\\ud83d", "\u2028", "\u0000\u001f\u007f", "é", "é"),
);
const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    texts,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value")),
    fc.dictionary(texts, tie("value")),
  ),
}));

describe("canonical JSON", () => {
  it("is what the reference library for RFC 8785 writes, for any value", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(canonicalJson(value as CanonicalValue)).toBe(canonicalize(value));
      }),
      { numRuns: 500 },
    );
  });

  it("reads back as the same value", () => {
    fc.assert(
      fc.property(values, (value) => {
        const json = canonicalJson(value as CanonicalValue);
        expect(canonicalJson(JSON.parse(json) as CanonicalValue)).toBe(json);
      }),
    );
  });

  it("sorts keys by UTF-16 units, as the RFC has it", () => {
    // The example of RFC 8785, section 3.2.3.
    const example = {
      "\u20ac": 1,
      "\r": 2,
      "\ufb33": 3,
      "1": 4,
      "\ud83d\ude00": 5,
      "\u0080": 6,
      "\u00f6": 7,
    };
    expect(canonicalJson(example)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    );
  });

  it.each([
    ["a fraction", 0.5],
    ["a number past 2^53", 2 ** 53],
    ["not a number", Number.NaN],
    ["undefined", { a: undefined }],
    ["a function", [() => 1]],
    ["a hole in a list", new Array(1)],
    ["half a surrogate pair", "a\ud83d"],
    ["half a pair as a key", { "\udc00": 1 }],
    ["a date", { at: new Date(0) }],
    ["a map", new Map([[1, 2]])],
  ])("refuses %s and says where", (_what, value) => {
    expect(() => canonicalJson({ field: value as CanonicalValue })).toThrow(
      expect.objectContaining({
        code: "base/bad-canonical-value",
        message: expect.stringContaining("$.field"),
      }),
    );
  });
});
