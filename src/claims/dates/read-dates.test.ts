import { describe, expect, it } from "vitest";
import type { Language } from "../text/section.ts";
import { readTokens } from "../text/tokens.ts";
import { readDates } from "./index.ts";

function valuesIn(language: Language, text: string, published?: string): (string | null)[] {
  const sentence = { index: 0, paragraph: 1, block: "body", language, start: 0, end: text.length } as const;
  const section = { text, sentences: [{ ...sentence, tokens: readTokens(text) }] };
  return readDates(section, { published }).dates.map(({ value }) => value);
}

describe("readDates", () => {
  it("reads a day, and a later day that leans on it", () => {
    expect(valuesIn("en", "He left on 3 May 2022. Two days later she came.")).toEqual([
      "2022-05-03",
      "2022-05-05",
    ]);
  });

  it("keeps both readings of a date in figures", () => {
    expect(valuesIn("en", "Signed on 03/04/2022.")).toEqual(["[2022-03-04,2022-04-03]"]);
  });
});
