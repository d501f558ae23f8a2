import { describe, expect, it } from "vitest";
import { panned, zoomed } from "./window.ts";

const year = { from: "2031-01-01", to: "2031-12-31" };

describe("the window of a timeline", () => {
  it("moves by a fifth, and back to where it was", () => {
    const later = panned(year, 1);
    expect(later).toEqual({ from: "2031-03-15", to: "2032-03-13" });
    expect(panned(later, -1)).toEqual(year);
  });

  it("narrows and widens around its middle, and never to nothing", () => {
    const narrow = zoomed(year, "in");
    expect(narrow.from > year.from && narrow.to < year.to).toBe(true);
    let least = year;
    for (let times = 0; times < 40; times++) least = zoomed(least, "in");
    expect(Date.parse(least.to) - Date.parse(least.from)).toBeGreaterThanOrEqual(4 * 86_400_000);
  });

  it("stays within what a calendar of four digits can say", () => {
    let widest = year;
    for (let times = 0; times < 40; times++) widest = panned(zoomed(widest, "out"), 1);
    expect([widest.from, widest.to].every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
  });
});
