import { describe, expect, it } from "vitest";
import type { Audit } from "../../casework/index.ts";
import { amountNote, amountValue, dateNote, dateValue } from "./figures.ts";

type Amount = Audit["amounts"][number];

function amount(fields: Partial<Amount>): Amount {
  const shared = { id: "M1", sentence: "S1", start: 0, end: 1, text: "x", number: null };
  return { ...shared, kind: "count", value: null, unit: null, currency: null, bound: "exact", ...fields };
}

describe("figures in words", () => {
  it.each([
    [amount({ value: 300, unit: "workers", bound: "atMost" }), "at most 300 workers", "count"],
    [amount({ kind: "money", value: 1900000, currency: "EUR", unit: "EUR" }), "1,900,000 EUR", "money"],
    [amount({ kind: "age", value: 19, unit: "year" }), "19 years", "age"],
    [amount({ kind: "duration", value: 1, unit: "year" }), "1 year", "duration"],
    [amount({ min: 3, max: null, unit: "outlets", bound: "vague" }), "3 or more outlets", "count, vague"],
    [amount({ kind: "proportion", min: 0.5, max: 1, bound: "vague" }), "50–100 %", "proportion, vague"],
    [amount({ value: 1800, unit: "men" }), "1800 men", "count"],
    [amount({ kind: "percentage", value: -1234567.25, unit: "%" }), "-1,234,567.25 %", "percentage"],
  ])("%#", (given, value, note) => {
    expect(amountValue(given)).toBe(value);
    expect(amountNote(given)).toBe(note);
  });

  it("says what a date was read as, and how", () => {
    const date = { precision: "week", basis: "from-publication-date" } as Audit["dates"][number];
    expect(dateValue({ ...date, value: "2024-11-04/2024-11-10" })).toBe("2024-11-04 to 2024-11-10");
    expect(dateValue({ ...date, value: "PRESENT_REF" })).toBe("the time of writing");
    expect(dateValue({ ...date, value: null })).toBe("open");
    expect(dateNote(date)).toBe("week, by the date of publication");
  });
});
