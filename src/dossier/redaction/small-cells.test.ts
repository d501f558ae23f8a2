import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOfTable, type CountTable, type ShownCount, suppressSmallCells } from "./small-cells.ts";

const table = (cells: number[][], name = "men by month and town"): CountTable => ({
  name,
  rows: cells.map((_, at) => `r${at}`),
  columns: (cells[0] ?? []).map((_, at) => `c${at}`),
  cells,
});

/** What anybody can work out by trying every table of whole numbers that agrees with what is shown. */
function byEnumeration(
  cells: readonly (readonly ShownCount[])[],
  totals: { rows: readonly ShownCount[]; columns: readonly ShownCount[]; all: ShownCount },
  most: number,
) {
  const places = cells.flatMap((row, at) => row.map((shown, of) => ({ at, of, shown })));
  const low = cells.map((row) => row.map(() => Number.POSITIVE_INFINITY));
  const high = cells.map((row) => row.map(() => -1));
  const made = cells.map((row) => row.map(() => 0));
  const agrees = (shown: ShownCount | undefined, sum: number) => shown === "suppressed" || shown === sum;
  const total = (counts: readonly number[]) => counts.reduce((sum, each) => sum + each, 0);
  const visit = (next: number): void => {
    const place = places[next];
    if (place === undefined) {
      if (!made.every((row, at) => agrees(totals.rows[at], total(row)))) return;
      if (!totals.columns.every((shown, of) => agrees(shown, total(made.map((row) => row[of] as number)))))
        return;
      if (!agrees(totals.all, total(made.map(total)))) return;
      for (const { at, of } of places) {
        const value = (made[at] as number[])[of] as number;
        (low[at] as number[])[of] = Math.min((low[at] as number[])[of] as number, value);
        (high[at] as number[])[of] = Math.max((high[at] as number[])[of] as number, value);
      }
      return;
    }
    const { at, of, shown } = place;
    for (const value of shown === "suppressed"
      ? Array.from({ length: most + 1 }, (_, each) => each)
      : [shown]) {
      (made[at] as number[])[of] = value;
      visit(next + 1);
    }
  };
  visit(0);
  return { low, high };
}

describe("small cells", () => {
  it("are hidden with the cells that would give them away", () => {
    const shown = suppressSmallCells(
      table([
        [3, 20, 30],
        [40, 50, 60],
        [70, 80, 90],
      ]),
      5,
    );
    expect(shown.cells[0]?.[0]).toBe("suppressed");
    // A circle of four: no row and no column has a single hidden cell.
    const hidden = shown.cells.flat().filter((each) => each === "suppressed").length;
    expect(hidden).toBe(4);
    expect(shown.total).toBe(443);
  });

  it("stay where nothing is small, and nothing is no handful", () => {
    const cells = [
      [0, 20],
      [40, 50],
    ];
    expect(suppressSmallCells(table(cells), 5).cells).toEqual(cells);
  });

  it("of one property are hidden with another, or with the total", () => {
    const shown = suppressSmallCells(table([[2, 30, 50]]), 5);
    expect(shown.cells[0]?.filter((each) => each === "suppressed").length).toBeGreaterThan(1);
    const few = suppressSmallCells(table([[2, 2]]), 5);
    expect([few.cells, few.total]).toEqual([[["suppressed", "suppressed"]], "suppressed"]);
  });

  it("cannot be told more exactly than by the smallest count that is shown, whatever the table", () => {
    const counts = fc.integer({ min: 0, max: 30 });
    const shapes = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(
        shapes.chain(([rows, columns]) =>
          fc.array(fc.array(counts, { minLength: columns, maxLength: columns }), {
            minLength: rows,
            maxLength: rows,
          }),
        ),
        (cells) => {
          const given = table(cells);
          const shown = suppressSmallCells(given, 5);
          const bounds = boundsOfTable(given, shown);
          cells.flat().forEach((value, at) => {
            const { low, high } = bounds[at] as { low: number; high: number };
            expect(low <= value && value <= high).toBe(true);
            if (value > 0 && value < 5) expect(high - low).toBeGreaterThanOrEqual(5);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("are bounded by the solver exactly as by trying every table", () => {
    const counts = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(
        fc
          .array(fc.array(counts, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 2 })
          .filter(([a, b]) => a?.length === b?.length),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        (cells, hide) => {
          const given = table(cells);
          const all = suppressSmallCells(given, 1);
          const width = cells[0]?.length ?? 0;
          const shown = {
            ...all,
            cells: all.cells.map((row, at) =>
              row.map((each, of) => (hide[at * width + of] ? ("suppressed" as const) : each)),
            ),
          };
          const solved = boundsOfTable(given, shown);
          const most = Math.max(...cells.map((row) => row.reduce((sum, each) => sum + each, 0)));
          const tried = byEnumeration(
            shown.cells,
            { rows: shown.rowTotals, columns: shown.columnTotals, all: shown.total },
            most,
          );
          cells.forEach((row, at) => {
            row.forEach((_, of) => {
              expect(solved[at * width + of]).toEqual({
                low: tried.low[at]?.[of],
                high: tried.high[at]?.[of],
              });
            });
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("cannot be told from the difference of two versions", () => {
    const before = suppressSmallCells(
      table([
        [20, 30],
        [40, 50],
      ]),
      5,
    );
    expect(before.cells).toEqual([
      [20, 30],
      [40, 50],
    ]);
    // Two men more: who knows the first version would know of two men.
    const after = table([
      [22, 30],
      [40, 50],
    ]);
    expect(suppressSmallCells(after, 5).cells[0]?.[0]).toBe(22);
    const shown = suppressSmallCells(after, 5, [before]);
    expect(shown.cells[0]?.[0]).toBe("suppressed");
    const [bounds] = boundsOfTable(after, shown);
    expect((bounds?.high ?? 0) - (bounds?.low ?? 0)).toBeGreaterThanOrEqual(5);
    expect(shown.rowTotals[0]).toBe("suppressed");
    expect(shown.total).toBe("suppressed");
    // A table of another name, and a difference that is no handful, hide nothing.
    expect(
      suppressSmallCells(
        table([
          [29, 30],
          [40, 50],
        ]),
        5,
        [before],
      ).cells[0]?.[0],
    ).toBe(29);
    expect(suppressSmallCells({ ...after, name: "another" }, 5, [before]).cells[0]?.[0]).toBe(22);
  });

  it("cannot be told from the difference of two versions, whatever changed", () => {
    const counts = fc.integer({ min: 0, max: 20 });
    const grid = fc.array(fc.array(counts, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(
        grid,
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }),
        (cells, more) => {
          const before = suppressSmallCells(table(cells), 5);
          const grown = table(
            cells.map((row, at) => row.map((each, of) => each + (more[at * 3 + of] as number))),
          );
          const after = suppressSmallCells(grown, 5, [before]);
          const bounds = boundsOfTable(grown, after);
          after.cells.flat().forEach((shown, at) => {
            const old = before.cells.flat()[at] as ShownCount;
            if (shown !== "suppressed" && old !== "suppressed") {
              const difference = Math.abs(shown - old);
              expect(difference === 0 || difference >= 5).toBe(true);
            }
            const changed = more[at] as number;
            const { low, high } = bounds[at] as { low: number; high: number };
            if (old !== "suppressed" && changed > 0 && changed < 5)
              expect(high - low).toBeGreaterThanOrEqual(5);
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});
