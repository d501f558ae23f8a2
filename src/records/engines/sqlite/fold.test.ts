import { describe, expect, it } from "vitest";
import { foldedWords, foldWord, latinKey } from "./fold.ts";

describe("folding", () => {
  it("makes nothing of case, accents and apostrophes", () => {
    expect(["ÑANDÚ", "Müller", "Łódź", "Straße"].map(foldWord)).toEqual([
      "nandu",
      "muller",
      "lodz",
      "strasse",
    ]);
    expect(["п’ять", "пʼять", "П'ЯТЬ"].map(foldWord)).toEqual(["п'ять", "п'ять", "п'ять"]);
  });

  it("makes ё е and ґ г, and leaves й and ї what they are", () => {
    expect(["Ёлка", "Ґудзик", "Йосип", "Їжак", "за́мок"].map(foldWord)).toEqual([
      "елка",
      "гудзик",
      "йосип",
      "їжак",
      "замок",
    ]);
  });

  it("keeps the marks of scripts in which they are vowels", () => {
    expect(foldWord("किताब")).toBe("किताब");
  });

  it("says where each word stands in the text as it was given", () => {
    const text = "A Straße, 12 п’ять.";
    expect(foldedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "A",
      "Straße",
      "12",
      "п’ять",
    ]);
  });
});

describe("the key across scripts", () => {
  it("is one for a name in Cyrillic and for its spellings in Latin", () => {
    const spellings = [
      ["Петренко", "Petrenko"],
      ["Юрій", "Yurii", "Yuriy", "Jurij", "Iurii"],
      ["Щербаков", "Shcherbakov", "Sherbakov"],
      ["Хмельницький", "Khmelnytskyi", "Hmelnickij"],
      ["Олександр", "Oleksandr", "Olexandr"],
    ];
    for (const each of spellings)
      expect(new Set(each.map((word) => latinKey(foldWord(word)))).size, each.join()).toBe(1);
  });

  it("tells names apart that sound apart", () => {
    const keys = ["Петренко", "Петров", "Бондаренко", "Pereira"].map((word) => latinKey(foldWord(word)));
    expect(new Set(keys).size).toBe(4);
  });
});
