import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDateCell } from "./read-date-cell.ts";

describe("a cell of a column of dates", () => {
  it.each([
    ["1984-03-07", "year-first", ["1984-03-07"]],
    ["1984-03-07 23:59:00", "year-first", ["1984-03-07"]],
    ["07.03.1984", "day-first", ["1984-03-07"]],
    ["07/03/1984", "month-first", ["1984-07-03"]],
    ["07/03/1984", "undecided", ["1984-03-07", "1984-07-03"]],
    ["05.05.1984", "undecided", ["1984-05-05"]],
    ["25.12.1990", "month-first", ["1990-12-25"]],
    ["12/25/1990", "day-first", ["1990-12-25"]],
    ["19840307", "undecided", ["1984-03-07"]],
    ["1984", "undecided", ["1984"]],
    ["03.1984", "day-first", ["1984-03"]],
    ["12 JAN 1985", "undecided", ["1985-01-12"]],
    ["12янв85", "undecided", ["1985-01-12"]],
    ["30.02.1984", "day-first", []],
    ["29.02.1900", "day-first", []],
    ["29.02.2000", "day-first", ["2000-02-29"]],
  ] as const)("reads %s in a %s column", (text, order, readings) => {
    expect(readDateCell(text, order)?.readings).toEqual(readings);
  });

  it.each(["", "нет", "123456789", "12.5", "Орлов", "1.2.3.4", "07.03.198"])(
    "takes %j for no date",
    (text) => {
      expect(readDateCell(text)).toBeUndefined();
    },
  );

  it("says so when a year has two digits, and takes the nearest one that is not to come", () => {
    expect(readDateCell("07.03.84", "day-first")).toMatchObject({
      readings: ["1984-03-07"],
      isShortYear: true,
    });
    expect(readDateCell("07.03.24", "day-first")).toMatchObject({
      readings: ["2024-03-07"],
      isShortYear: true,
    });
  });

  it("reads back every day as it was written, in every order", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [y, m, d] = iso.split("-");
          expect(readDateCell(`${d}.${m}.${y}`, "day-first")?.readings).toEqual([iso]);
          expect(readDateCell(`${m}/${d}/${y}`, "month-first")?.readings).toEqual([iso]);
          expect(readDateCell(`${d}/${m}/${y}`, "undecided")?.readings).toContain(iso);
        },
      ),
    );
  });
});
