import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phoneDistance, phoneSimilarity } from "./phone-distance.ts";
import { CONSONANTS, VOWELS } from "./phones.ts";

const phones = fc.string({ unit: fc.constantFrom(...VOWELS, ...CONSONANTS), maxLength: 12 });

describe("phone distance", () => {
  it("is nothing between equal strings and the same both ways", () => {
    fc.assert(
      fc.property(phones, phones, (a, b) => {
        expect(phoneDistance(a, a)).toBe(0);
        expect(phoneDistance(a, b)).toBe(phoneDistance(b, a));
        if (a !== b) expect(phoneDistance(a, b)).toBeGreaterThan(0);
      }),
    );
  });
  it("gives the same value with a cut-off, or none at all", () => {
    fc.assert(
      fc.property(phones, phones, fc.double({ min: 0, max: 5, noNaN: true }), (a, b, limit) => {
        const whole = phoneDistance(a, b);
        const cut = phoneDistance(a, b, limit);
        expect(cut).toBe(whole <= Math.floor(limit * 100 + 1e-6) / 100 ? whole : Number.POSITIVE_INFINITY);
      }),
    );
  });
  it("counts a lost i least and a wrong consonant most", () => {
    expect(phoneDistance("MARIA", "MARA")).toBe(0.3);
    expect(phoneDistance("LOPES", "LOPS")).toBe(0.6);
    expect(phoneDistance("PERES", "PETES")).toBe(1);
    expect(phoneDistance("PERES", "PREES")).toBe(0.8);
  });
  it("sees no likeness beyond the cut-off", () => {
    expect(phoneSimilarity("LOPES", "MARTIN")).toBe(0);
    expect(phoneSimilarity("", "")).toBe(0);
    expect(phoneSimilarity("PERES", "PERES")).toBe(1);
  });
});
