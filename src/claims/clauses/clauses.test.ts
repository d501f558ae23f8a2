import { describe, expect, it } from "vitest";
import { type Language, readSections } from "../text/index.ts";
import { readClauses } from "./index.ts";

type Pack = Exclude<Language, "und">;

/** "kind: words" of every clause of one sentence, the segments of a broken clause joined by "…". */
function clauses(text: string, language: Pack = "en"): string[] {
  const blocks = [{ type: "body" as const, start: 0, end: text.length, main: true }];
  return [...readSections({ text, blocks, language: () => language })].flatMap(({ sentences }) =>
    sentences.flatMap((sentence) =>
      readClauses(sentence, [{ start: sentence.start, end: sentence.end }]).map(
        ({ kind, segments }) =>
          `${kind}: ${segments.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
      ),
    ),
  );
}

describe("readClauses", () => {
  it("leaves one statement whole, without the stop", () => {
    expect(clauses("The dam burst in May.")).toEqual(["main: The dam burst in May"]);
  });

  it.each<[what: string, language: Pack, text: string, expected: readonly string[]]>([
    [
      "two statements joined",
      "en",
      "The dam burst, and the council closed the road.",
      ["main: The dam burst", "coordinate: the council closed the road"],
    ],
    [
      "a relative clause inside",
      "en",
      "Every worker who leaves Rivena needs a stamp.",
      ["main: Every worker … needs a stamp", "relative: Every worker who leaves Rivena"],
    ],
    [
      "two statements joined",
      "es",
      "El dique cedió, y el consejo cerró la carretera.",
      ["main: El dique cedió", "coordinate: el consejo cerró la carretera"],
    ],
    [
      "two statements joined",
      "ru",
      "Плотина рухнула, и совет закрыл дорогу.",
      ["main: Плотина рухнула", "coordinate: совет закрыл дорогу"],
    ],
    [
      "two statements joined",
      "uk",
      "Гребля впала, і рада закрила дорогу.",
      ["main: Гребля впала", "coordinate: рада закрила дорогу"],
    ],
  ])("parts %s (%s): %s", (_, language, text, expected) => {
    expect(clauses(text, language)).toEqual(expected);
  });

  it("does not part what a list or a name joins", () => {
    expect(clauses("Ana Leko and Ivo Brandt signed the lists and the maps.")).toEqual([
      "main: Ana Leko and Ivo Brandt signed the lists and the maps",
    ]);
  });

  it("leaves nothing of what holds no word", () => {
    expect(clauses("…")).toEqual([]);
  });
});

describe("marks at the edge of a clause", () => {
  it.each<[Pack, string, string]>([
    ["en", "Leko bought the firm “Tarvo”.", "main: Leko bought the firm “Tarvo”"],
    ["en", 'Leko bought the firm "Tarvo".', 'main: Leko bought the firm "Tarvo"'],
    ["en", "“A private ring” sent 40 men to Rivena.", "main: “A private ring” sent 40 men to Rivena"],
    ["es", "Leko compró la empresa «Tarvo».", "main: Leko compró la empresa «Tarvo»"],
    ["ru", "Лекова купила компанию «Тарво».", "main: Лекова купила компанию «Тарво»"],
    ["uk", "Лекова купила компанію «Тарво».", "main: Лекова купила компанію «Тарво»"],
  ])("stay where their partner stands inside (%s): %s", (language, text, clause) => {
    expect(clauses(text, language)).toEqual([clause]);
  });

  it("go where it does not", () => {
    expect(clauses("The dam burst”.")).toEqual(["main: The dam burst"]);
  });
});
