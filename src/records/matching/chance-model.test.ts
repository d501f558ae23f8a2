import { describe, expect, it } from "vitest";
import { chanceTrial } from "../../../test/fixtures/chance-trial.ts";
import { listed, meet, smallRow, smallTable } from "../../../test/fixtures/small-table.ts";
import { chanceOfQuery } from "./chance-model.ts";
import type { PreparedQuery } from "./prepared-query.ts";

describe("expected chance matches", () => {
  // bench/chance.ts does the same over 200 seeds and prints the table.
  it("are as many as are found between two lists that share nobody", () => {
    const trials = [11, 12, 13, 14, 15, 16].map((seed) =>
      chanceTrial(seed, { list: 120, table: 700, dates: false }),
    );
    const inside = trials.filter(({ names, chance }) => names >= chance.low && names <= chance.high);
    expect(inside.length).toBeGreaterThanOrEqual(5);
    const found = trials.reduce((sum, { pairs }) => sum + pairs, 0);
    const expected = trials.reduce((sum, { chance }) => sum + chance.expectedPairs, 0);
    expect(expected).toBeGreaterThan(2);
    expect(Math.abs(found - expected)).toBeLessThan(3 * Math.sqrt(expected));
  });

  it("fall as the score rises, and with a date of birth", () => {
    const rows = Array.from({ length: 200 }, (_, index) =>
      smallRow(`${["Тамарит", "Сервера"][index % 2]} Луис`, {
        birthDate: `19${60 + (index % 30)}-03-0${1 + (index % 9)}`,
      }),
    );
    const of = (rest: { birthDate?: string }) => {
      const [query] = meet([listed("1", "Luis Tamarit", rest)], smallTable(rows)).queries;
      return chanceOfQuery(query as PreparedQuery);
    };
    const undated = of({});
    expect(undated.atLeast(-20).q).toBeGreaterThan(undated.atLeast(5).q);
    expect(undated.atLeast(0).q).toBeGreaterThan(0.3);
    expect(of({ birthDate: "1962-03-05" }).atLeast(8).q).toBeLessThan(0.05);
    expect(undated.atLeast(0).upper).toBeGreaterThanOrEqual(undated.atLeast(0).q);
  });
});
