import { describe, expect, it } from "vitest";
import { drawnLines, firstLine, scrollTo, sheetHeight } from "./virtual.ts";

const long = { count: 1_000_000, line: 32, seen: 600 };
const short = { count: 100, line: 32, seen: 600 };

describe("lines of a long list", () => {
  it("stand where they stand as long as a browser can draw that far", () => {
    expect(sheetHeight(short)).toBe(3200);
    expect(firstLine(short, 320)).toBeCloseTo(10);
    expect(drawnLines(short, 0)).toEqual({ from: 0, to: 25, offset: 0 });
  });

  it("reach from the first to the last whatever their number", () => {
    expect(sheetHeight(long)).toBeLessThan(10_000_000);
    expect(drawnLines(long, sheetHeight(long) - long.seen).to).toBe(1_000_000);
    expect(drawnLines(long, sheetHeight(long) - long.seen).offset).toBeLessThan(sheetHeight(long));
  });

  it("are found again by where they are scrolled to", () => {
    for (const line of [0, 1, 499_999, 999_000])
      expect(firstLine(long, scrollTo(long, line))).toBeCloseTo(line, 3);
  });

  it("are few", () => {
    for (const scrolled of [0, 1_000, 4_000_000, 7_999_400]) {
      const { from, to } = drawnLines(long, scrolled);
      expect(to - from).toBeLessThan(40);
    }
  });
});
