import { describe, expect, it } from "vitest";
import { foldWords } from "../../dossier/index.ts";
import { isName, protectedWords } from "./protected-words.ts";
import { spellingsOf } from "./spellings.ts";

const spelt = (word: string, depth?: "usual") => new Set(spellingsOf(word, depth).map(foldWords));

describe("the spellings of a name", () => {
  it.each([
    ["Ojalvo", "Охальво"],
    ["Ojalvo", "Охальвой"],
    ["Guillermo", "Гільєрмо"],
    ["Polozkov", "Полозковым"],
    ["Shevchenko", "Шевченко"],
    ["Tsvetayeva", "Цветаева"],
    ["Полозков", "Polozkov"],
    ["Охальво", "Ojalvo"],
    ["Гутьеррес", "Gutiérrez"],
    ["Гильермо", "Guillermo"],
    ["Хименес", "Jiménez"],
    ["Ojalvo", "Okhalvo"],
    ["Pepe", "José"],
  ])("of %s hold %s", (word, other) => {
    expect(spelt(word)).toContain(foldWords(other));
  });

  it("are a tenth as many for the rows of a table, the usual ones among them", () => {
    expect(spelt("Ojalvo", "usual").size).toBeLessThan(spelt("Ojalvo").size / 5);
    expect(spelt("Ojalvo", "usual")).toContain(foldWords("Охальво"));
    expect(spelt("Полозков", "usual")).toContain(foldWords("Polozkov"));
  });
});

describe("which word of a name tells whose it is", () => {
  const alone = (name: string) =>
    protectedWords(name)
      .filter((each) => each.alone)
      .map(({ spellings }) => spellings[0]);

  it("is the surname, and no common one, no given name and no patronymic", () => {
    expect(alone("Arkady Polozkov")).toEqual(["Polozkov"]);
    expect(alone("María García")).toEqual([]);
    expect(alone("Аркадий Иванович Полозков")).toEqual(["Полозков"]);
    expect(alone("Bo Ri")).toEqual([]);
    expect(alone("Brancaleón")).toEqual(["Brancaleón"]);
  });

  it("is none of a description", () => {
    expect(isName("Otilia Brancaleón")).toBe(true);
    expect(isName("María de los Ángeles Núñez")).toBe(true);
    expect(isName("A mother of Villa Escondida")).toBe(false);
    expect(isName("The captive of the interview")).toBe(false);
    expect(isName("Мати з міста")).toBe(false);
  });
});
