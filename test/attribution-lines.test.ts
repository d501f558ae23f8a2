import { describe, expect, it } from "vitest";
import { readAttributions } from "../src/claims/attribution/index.ts";
import { readQuotations } from "../src/claims/quotations/index.ts";
import { readSections } from "../src/claims/text/index.ts";
import { type AttributionLine, type LineLanguage, readLines } from "./cases/attribution/lines.ts";

function read({ text }: AttributionLine, language: LineLanguage) {
  // A paragraph before, so that the line is not taken for a headline.
  const before = "0.\n\n";
  const whole = `${before}${text}`;
  const blocks = [{ type: "body" as const, start: 0, end: whole.length, main: true }];
  return [...readSections({ text: whole, blocks, language: () => language })].flatMap((section) =>
    readAttributions(section, { quotations: readQuotations(section), names: [] }).map((found) => ({
      found,
      spans: {
        source: found.source && whole.slice(found.source.start, found.source.end),
        cue: found.cue && whole.slice(found.cue.start, found.cue.end),
        content: found.content.map(({ start, end }) => whole.slice(start, end)),
      },
    })),
  );
}

for (const language of ["en", "es", "ru", "uk"] as const) {
  const lines = readLines(language);
  describe(`who says what, ${language}`, () => {
    it("has at least forty lines", () => {
      expect(lines.filter((line) => line.expected.length > 0).length).toBeGreaterThanOrEqual(40);
    });

    for (const line of lines) {
      const check = line.knownMiss ? it.fails : it;
      check(`${line.number}: ${line.text}`, () => {
        const results = read(line, language);
        expect(results.map((each) => each.spans)).toEqual(
          line.expected.map((each) => ({ ...each, source: each.source?.replace(/,$/, "") ?? null })),
        );
        const { kind, type, stance, polarity } = line.fields;
        const first = results[0]?.found;
        if (kind) expect(first?.kind).toBe(kind);
        if (type) expect(first?.sourceType).toBe(type);
        if (stance) expect(first?.authorStance).toBe(stance);
        expect(first?.polarity).toBe(polarity);
      });
    }
  });
}
