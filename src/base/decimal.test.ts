import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDecimals, compareDecimals, isDecimal, multiplyDecimals, roundDecimal } from "./decimal.ts";

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 12 }))
  .map(([units, places]) => {
    const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
    const point = digits.length - places;
    return `${units < 0n ? "-" : ""}${digits.slice(0, point)}${places === 0 ? "" : `.${digits.slice(point)}`}`;
  });

describe("decimal numbers", () => {
  it("add up where floating point does not", () => {
    expect(addDecimals("0.1", "0.2")).toBe("0.3");
    expect(addDecimals("9007199254740993", "0.01")).toBe("9007199254740993.01");
    expect(addDecimals("5.5", "-5.50")).toBe("0");
  });

  it("multiply exactly and are rounded only when asked, halves away from zero", () => {
    expect(multiplyDecimals("1900000", "1.0753")).toBe("2043070");
    expect(multiplyDecimals("-0.05", "0.1")).toBe("-0.005");
    expect(roundDecimal("-0.005", 2)).toBe("-0.01");
    expect(roundDecimal("2.344", 2)).toBe("2.34");
    expect(roundDecimal("-0.004", 2)).toBe("0");
  });

  it("add in any order and are undone by their negative", () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(addDecimals(addDecimals(a, b), c)).toBe(addDecimals(a, addDecimals(c, b)));
        expect(addDecimals(a, multiplyDecimals(a, "-1"))).toBe("0");
        expect(compareDecimals(addDecimals(a, "0.0001"), a)).toBe(1);
        expect(isDecimal(multiplyDecimals(a, b))).toBe(true);
      }),
    );
  });
});
