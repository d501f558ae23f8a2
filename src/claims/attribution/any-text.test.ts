import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuotations } from "../quotations/index.ts";
import { type Language, readSections } from "../text/index.ts";
import { readAttributions } from "./index.ts";

const PIECES: Readonly<Record<Exclude<Language, "und">, string>> = {
  en: 'Ana Leko said says told that , . : “ ” " - — ( ) claims of to the council she according to reports adding was is accused who and but not as it it’s “Yes” \n\n Dr. 3 May',
  es: "Inés Corral dijo que , . : « » — ( ) según la alcaldesa negó haber acusó a de calificó se informó en al y pero no como ella \n\n 3 mayo",
  ru: "Анна Лекова сказала что , . : « » — ( ) по словам совета об этом заявил министр обвинил в якобы стало известно и но не как она ли \n\n 3 мая",
  uk: "Олена Дорош сказала що , . : « » — ( ) за словами ради про це заявив міністр звинуватив у нібито стало відомо й але не як вона чи \n\n 3 травня",
};

describe("any text", () => {
  for (const [language, pieces] of Object.entries(PIECES)) {
    it(`gives spans that lie inside the text and hold something, ${language}`, () => {
      const word = fc.constantFrom(...pieces.split(" "));
      fc.assert(
        fc.property(fc.array(word, { maxLength: 40 }), (words) => {
          const text = words.join(" ");
          const blocks = [{ type: "body" as const, start: 0, end: text.length, main: true }];
          for (const section of readSections({ text, blocks, language: () => language as Language })) {
            const quotations = readQuotations(section);
            for (const each of readAttributions(section, { quotations, names: [] })) {
              expect(each.content.length).toBeGreaterThan(0);
              const ranges = [each.source, each.cue, each.recipient, each.medium, ...each.content];
              for (const range of ranges) {
                if (!range) continue;
                expect(range.start).toBeLessThan(range.end);
                expect(range.end).toBeLessThanOrEqual(text.length);
                expect(text.slice(range.start, range.end)).toMatch(/\S/);
              }
            }
          }
        }),
        { numRuns: 1500 },
      );
    });
  }
});
