import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareQuantities, type StatedQuantity } from "./numbers.ts";
import { checkOrder, type OrderConstraint } from "./order.ts";
import { compareStances } from "./polarity.ts";

const limit = (from: string, to: string, most: number): OrderConstraint => ({ from, to, most });

describe("the order of events", () => {
  it("cannot hold where the limits of a circle fall below zero, and names the circle", () => {
    const verdict = checkOrder([limit("A", "B", -1), limit("B", "C", -2), limit("C", "A", 2)]);
    expect(verdict).toMatchObject({ consistent: false, cycleWeight: -1 });
    expect(verdict.consistent ? 0 : verdict.cycle.length).toBe(3);
  });

  it("can hold where there is room", () => {
    expect(checkOrder([limit("A", "B", -1), limit("B", "C", -2), limit("C", "A", 3)])).toEqual({
      consistent: true,
    });
  });

  it("holds for every set of limits drawn from real times, in any order", () => {
    const times = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(times, fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.nat(30))), (days, pairs) => {
        const constraints = pairs.map(([a, b, slack]) => {
          const [from, to] = [a % days.length, b % days.length];
          return limit(`E${from}`, `E${to}`, (days[from] as number) - (days[to] as number) + slack);
        });
        expect(checkOrder(constraints)).toEqual({ consistent: true });
      }),
    );
  });
});

describe("two stated quantities", () => {
  it.each<[StatedQuantity, StatedQuantity, string]>([
    [{ bound: "exact", value: 120 }, { bound: "atLeast", value: 300 }, "contradiction"],
    [{ bound: "atLeast", value: 100 }, { bound: "atMost", value: 150 }, "compatible"],
    [{ bound: "about", value: 100 }, { bound: "exact", value: 108 }, "compatible"],
    [{ bound: "about", value: 100 }, { bound: "exact", value: 125 }, "contradiction"],
  ])("%j and %j: %s", (a, b, expected) => {
    expect(compareQuantities(a, b).verdict).toBe(expected);
    expect(compareQuantities(b, a).verdict).toBe(expected);
  });

  it("are not compared where they count different people, and say so", () => {
    const killed = { bound: "exact", value: 120, population: "killed" } as const;
    const hurt = { bound: "exact", value: 300, population: "killed and wounded" } as const;
    expect(compareQuantities(killed, hurt)).toEqual({ verdict: "not comparable", differs: ["population"] });
  });
});

describe("two claims", () => {
  it("are set against each other alike, whichever comes first", () => {
    const some = <Value>(...values: Value[]) => fc.constantFrom(...values);
    const stance = fc.record({
      certainty: some<"CT" | "PR" | "PS" | "U">("CT", "PR", "PS", "U"),
      polarity: some<"affirms" | "denies" | "unclear">("affirms", "denies", "unclear"),
    });
    const quantity = fc.record({
      value: fc.integer({ min: 0, max: 30 }),
      bound: some<StatedQuantity["bound"]>("exact", "atLeast", "atMost", "about"),
      unit: some("men", "ships"),
      population: some("crew", "guard"),
    });
    fc.assert(
      fc.property(stance, stance, quantity, quantity, (a, b, x, y) => {
        expect(compareStances(a, b)).toBe(compareStances(b, a));
        expect(compareQuantities(x, y)).toEqual(compareQuantities(y, x));
      }),
    );
  });
});

describe("two stances on one proposition", () => {
  const affirms = (certainty: "CT" | "PR" | "PS" | "U") => ({ certainty, polarity: "affirms" }) as const;
  const denies = (certainty: "CT" | "PR" | "PS" | "U") => ({ certainty, polarity: "denies" }) as const;

  it.each([
    [affirms("CT"), denies("CT"), "contradiction"],
    [affirms("CT"), denies("PR"), "tension"],
    [affirms("PS"), denies("CT"), "tension"],
    [affirms("PS"), denies("PR"), "none"],
    [affirms("U"), denies("CT"), "none"],
    [affirms("CT"), affirms("CT"), "none"],
  ] as const)("%j and %j: %s", (a, b, expected) => {
    expect(compareStances(a, b)).toBe(expected);
    expect(compareStances(b, a)).toBe(expected);
  });
});
