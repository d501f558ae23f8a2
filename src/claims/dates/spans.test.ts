import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAmounts } from "../amounts/index.ts";
import { readSections } from "../text/index.ts";
import type { Language, Section } from "../text/section.ts";
import { readDates } from "./index.ts";

// Pieces that grammars look at, in every language at once, and pieces that try to break offsets.
const PIECES = (
  "3 5 12 31 40 1990 2014 2022 1.500 1,5 10.10.2013 2013-02-05 03/04/2022 May mayo мая травня Sunday lunes среду два dos two " +
  "a of de el the and y и in en в у last next прошлом минулого año year году року years лет s - – — / , . ( ) $ € % ago назад тому " +
  "hace million тыс. млн грн about early początek 😀 é́ шлюх עברית 90 's ’ первого second third half старше XIX века BC from to"
).split(" ");

const sentence: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", "", "\u00a0")), {
    minLength: 1,
    maxLength: 25,
  })
  .map((pairs) => pairs.map(([piece, space]) => piece + space).join(""));

function sectionsOf(text: string, language: Language): Section[] {
  const blocks = [{ type: "body", start: 0, end: text.length, main: true }] as const;
  return [...readSections({ text, blocks, language: () => language })];
}

const texts: fc.Arbitrary<readonly [string, Language]> = fc.tuple(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(".\n")),
  fc.constantFrom<Language>("en", "es", "ru", "uk", "und"),
);

describe("spans of dates and amounts", () => {
  it("lie inside their sentence and never overlap their like", () => {
    fc.assert(
      fc.property(texts, ([text, language]) => {
        for (const section of sectionsOf(text, language)) {
          const { dates } = readDates(section, { published: "2023-03-22" });
          for (const found of [dates, readAmounts(section, dates)]) {
            let end = 0;
            for (const each of found) {
              const home = section.sentences.find(({ index }) => index === each.sentence);
              expect(each.start).toBeGreaterThanOrEqual(Math.max(end, home?.start ?? Number.NaN));
              expect(each.end).toBeLessThanOrEqual(home?.end ?? Number.NaN);
              expect(text.slice(each.start, each.end).trim()).toBe(text.slice(each.start, each.end));
              expect(each.end).toBeGreaterThan(each.start);
              end = each.end;
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reads the same text to the same dates, whatever was read before", () => {
    fc.assert(
      fc.property(texts, texts, ([text, language], [other, otherLanguage]) => {
        const read = () => sectionsOf(text, language).map((section) => readDates(section));
        const first = read();
        sectionsOf(other, otherLanguage).map((section) => readDates(section));
        expect(read()).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it("takes no number of a date for an amount", () => {
    fc.assert(
      fc.property(texts, ([text, language]) => {
        for (const section of sectionsOf(text, language)) {
          const { dates } = readDates(section);
          const days = dates.filter(({ type }) => type === "date");
          for (const amount of readAmounts(section, dates)) {
            expect(days.filter((date) => date.start < amount.end && date.end > amount.start)).toEqual([]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("leaves what is a name to the names", () => {
    const text = "They met on 5 May Square and on 5 May 2013.";
    const [section] = sectionsOf(text, "en") as [Section];
    const name = { start: text.indexOf("5 May Square"), end: text.indexOf(" and") };
    expect(readDates(section, {}, [name]).dates.map(({ value }) => value)).toEqual(["2013-05-05"]);
  });

  it("takes a month behind its preposition for a month, whoever has the name", () => {
    const text = "In April she met April Leko.";
    const [section] = sectionsOf(text, "en") as [Section];
    const names = [
      { start: 3, end: 8 },
      { start: text.indexOf("April Leko"), end: text.indexOf(".") },
    ];
    expect(readDates(section, {}, names).dates.map(({ value }) => value)).toEqual(["XXXX-04"]);
  });

  it("carries the last date into the next section", () => {
    const [first] = sectionsOf("He left on 3 May 2022.", "en") as [Section];
    const [second] = sectionsOf("Two days later she left.", "en") as [Section];
    expect(readDates(second, readDates(first).context).dates[0]?.value).toBe("2022-05-05");
    expect(readDates(second).dates[0]).toMatchObject({ value: null, open: ["antecedent"] });
  });
});
