import { describe, expect, it } from "vitest";
import { type Language, readSections } from "../text/index.ts";
import { readDates } from "./index.ts";

function valuesIn(language: Language, text: string, published?: string): (string | null)[] {
  const blocks = [{ type: "body" as const, start: 0, end: text.length, main: true }];
  const [section] = readSections({ text, blocks, language: () => language });
  return section === undefined ? [] : readDates(section, { published }).dates.map(({ value }) => value);
}

describe("readDates", () => {
  it("reads a day, and a later day that leans on it", () => {
    expect(valuesIn("en", "He left on 3 May 2022. Two days later she came.")).toEqual([
      "2022-05-03",
      "2022-05-05",
    ]);
  });

  it("does not let a year in passing move a story that tells days", () => {
    const text =
      "On 3 March 1975 the town fell. They had planned to march in 1976. On 20 March they stopped.";
    expect(valuesIn("en", text)).toEqual(["1975-03-03", "1976", "1975-03-20"]);
  });

  it("lets a year that opens a sentence move it", () => {
    const text = "On 3 March 1975 the town fell. In 1976 they marched. On 20 March they stopped.";
    expect(valuesIn("en", text)).toEqual(["1975-03-03", "1976", "1976-03-20"]);
  });

  it("keeps both readings of a date in figures", () => {
    expect(valuesIn("en", "Signed on 03/04/2022.")).toEqual(["[2022-03-04,2022-04-03]"]);
  });
});
