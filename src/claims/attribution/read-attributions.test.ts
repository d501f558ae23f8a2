import { describe, expect, it } from "vitest";
import { readQuotations } from "../quotations/index.ts";
import { type Language, readSections } from "../text/index.ts";
import { readAttributions } from "./index.ts";

function read(text: string, language: Language = "en") {
  const blocks = [{ type: "body" as const, start: 0, end: text.length, main: true }];
  return [...readSections({ text, blocks, language: () => language })].flatMap((section) =>
    readAttributions(section, { quotations: readQuotations(section), names: [] }).map((found) => ({
      source: found.source && text.slice(found.source.start, found.source.end),
      cue: found.cue && text.slice(found.cue.start, found.cue.end),
      content: found.content.map(({ start, end }) => text.slice(start, end)),
      kind: found.kind,
    })),
  );
}

describe("who says what", () => {
  it("reads a clause after the verb, without 'that'", () => {
    expect(read("Officials say about 40 boxes left Rivena on 3 May 2022.")).toEqual([
      {
        source: "Officials",
        cue: "say",
        content: ["about 40 boxes left Rivena on 3 May 2022"],
        kind: "indirect",
      },
    ]);
  });

  it("finds the speaker behind a quotation", () => {
    expect(read("“Nobody signed,” said Ana Leko.")).toEqual([
      { source: "Ana Leko", cue: "said", content: ["Nobody signed"], kind: "direct" },
    ]);
  });
});
