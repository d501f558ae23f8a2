import fc from "fast-check";
import { expect, it } from "vitest";
import { plainDecimal } from "./plain-decimal.ts";

it("writes numbers without an exponent", () => {
  expect(plainDecimal(1.5e-9)).toBe("0.0000000015");
  expect(plainDecimal(-0.25)).toBe("-0.25");
  expect(plainDecimal(1e21)).toBe("1000000000000000000000");
  expect([plainDecimal(0), plainDecimal(-0), plainDecimal(120)]).toEqual(["0", "0", "120"]);
});

it("reads back as the same number, to fifteen figures", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }), (value) => {
      const text = plainDecimal(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(Number(value.toPrecision(15)) + 0);
    }),
  );
});
