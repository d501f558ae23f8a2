import { describe, expect, it } from "vitest";
import type { Language } from "../text/section.ts";
import { readTokens } from "../text/tokens.ts";
import { readAmounts } from "./index.ts";

function amountsIn(language: Language, text: string): string[] {
  const sentence = { index: 0, paragraph: 1, block: "body", language, start: 0, end: text.length } as const;
  const section = { text, sentences: [{ ...sentence, tokens: readTokens(text) }] };
  return readAmounts(section, []).map(({ start, end, bound }) => `${text.slice(start, end)} (${bound})`);
}

describe("readAmounts", () => {
  it("takes the sign, the number, the scale and what is counted, and not the word that bounds it", () => {
    expect(amountsIn("en", "About 40 boxes and at least $1.5 million left.")).toEqual([
      "40 boxes (about)",
      "$1.5 million (atLeast)",
    ]);
  });
});
