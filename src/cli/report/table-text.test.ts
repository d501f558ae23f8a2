import { describe, expect, it } from "vitest";
import type { Terminal } from "../terminal.ts";
import { shownP } from "./table-tests.ts";
import { columnLines } from "./table-text.ts";

const terminal: Terminal = {
  out: () => undefined,
  err: () => undefined,
  interactive: true,
  colour: false,
  columns: 60,
};

describe("a column in the terminal", () => {
  it("keeps within its width, and goes on below its facts", () => {
    const profile = {
      filled: 836,
      distinct: 140,
      isEstimate: false,
      scripts: [],
      dates: 835,
      sampled: 836,
      coverage: { from: "2018-01-02", to: "2023-09-03" },
      heaped: [],
    };
    const mapping = { mapsTo: "Passport:startDate" };
    const column = { name: "Дата выдачи", mapping, profile, isHidden: false, isAccepted: true };
    const text = columnLines([column] as never, 836, terminal);
    const [first = "", ...others] = text.trimEnd().split("\n");
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(others[0]?.search(/\S/)).toBe(first.indexOf("full"));
    expect(text.replace(/\s+/g, " ")).toContain("2018-01-02 to 2023-09-03, no date in 1 of 836");
  });

  it("has a p with a figure, or that it is under what means anything", () => {
    expect([shownP(0.0213), shownP(1e-9), shownP(1)]).toEqual(["p = 0.021", "p under 0.000001", "p = 1"]);
  });
});
