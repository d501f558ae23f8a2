import { describe, expect, it } from "vitest";
import { checkEdtfDate } from "./edtf-date.ts";

describe("a date given by a person", () => {
  it.each(["2023", "2023-10", "2023-10-05", "2024-02-29"])("may be %s", (date) => {
    expect(checkEdtfDate(date)).toBe(date);
  });

  it.each(["", "05/10/2023", "2023-13", "2023-02-29", "2023-10-5", "yesterday"])("may not be %j", (date) => {
    expect(() => checkEdtfDate(date)).toThrow("is not a date");
  });
});
