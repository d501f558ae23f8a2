import { describe, expect, it } from "vitest";
import { readOwnLines } from "../../bench/reading/own-lines.ts";
import { sectionOf } from "../../bench/reading/section-of.ts";
import { readAttributions } from "../../src/claims/attribution/index.ts";
import { readForce } from "../../src/claims/force/index.ts";
import { readNames } from "../../src/claims/names/index.ts";
import { readQuotations } from "../../src/claims/quotations/index.ts";
import type { Language } from "../../src/claims/text/section.ts";

const KINDS: Readonly<Record<string, string>> = {
  h: "epistemic-hedge",
  a: "approximator",
  s: "self-correction",
  u: "understatement-negator",
  c: "condition",
  x: "counterfactual-condition",
  m: "conditional-modal",
  i: "intent-attribution",
  r: "rhetorical-question",
};

// What a language pack must bring along; see "Adding a language" in the guide.
const FEWEST_LINES = 30;

describe.each(["en", "es", "ru", "uk"] as const)("hedges in %s", (language) => {
  const lines = readOwnLines(`hedges-${language}`);

  it(`brings ${FEWEST_LINES} marked lines, and lines that hedge nothing`, () => {
    expect(lines.filter((line) => line.spans.length > 0).length).toBeGreaterThanOrEqual(FEWEST_LINES);
    expect(lines.filter((line) => line.spans.length === 0).length).toBeGreaterThanOrEqual(5);
  });

  it.each(lines)("reads: $text", ({ text, spans }) => {
    const found = hedgesOf(text, language);
    expect(found.map((hedge) => hedge.kind)).toEqual(spans.map((span) => KINDS[span.kind]));
    for (const [at, hedge] of found.entries()) {
      expect(Math.max(hedge.start, spans[at]?.start ?? 0)).toBeLessThan(
        Math.min(hedge.end, spans[at]?.end ?? 0),
      );
    }
  });
});

function hedgesOf(text: string, language: Language) {
  const section = sectionOf(text, language);
  const quotations = readQuotations(section);
  const attributions = readAttributions(section, { quotations, names: readNames(section, []) });
  return readForce(section, { attributions, quotations }).hedges;
}
