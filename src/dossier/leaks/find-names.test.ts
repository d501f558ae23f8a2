import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNames } from "./find-names.ts";
import { indexNames, type ProtectedString } from "./name-index.ts";

const OTILIA: ProtectedString = {
  owner: "act_otilia",
  words: [
    { spellings: ["Otilia", "Отилия"], alone: false },
    { spellings: ["Brancaleón", "Бранкалеон"], alone: true },
  ],
};
const INDEX = indexNames([OTILIA]);

function found(text: string, strings: readonly ProtectedString[] = [OTILIA]): string[] {
  const index = strings.length === 1 && strings[0] === OTILIA ? INDEX : indexNames(strings);
  return findNames(text, index).map(({ start, end }) => text.slice(start, end));
}

describe("a protected name in a text", () => {
  it.each([
    ["as it is", "hablé con Otilia Brancaleón ayer"],
    ["in capitals without accents", "OTILIA BRANCALEON"],
    ["the surname first", "Brancaleón, Otilia"],
    ["in Cyrillic", "с Отилией? нет, Отилия Бранкалеон"],
    ["with a hyphen at the end of a line", "Otilia Branca-\n   león"],
    ["with soft hyphens and zero-width spaces", "Oti\u00adlia Bran\u200bcaleón"],
    ["decomposed", "Otilia Brancaleón".normalize("NFD")],
    ["in full width", "Ｏｔｉｌｉａ Ｂｒａｎｃａｌｅｏｎ"],
    ["in the letters of mathematics", "𝐎𝐭𝐢𝐥𝐢𝐚 𝐁𝐫𝐚𝐧𝐜𝐚𝐥𝐞𝐨𝐧"],
    ["letter by letter", "O t i l i a  B r a n c a l e ó n"],
    ["run together", "interviewOtiliaBrancaleon"],
    ["inside lower case", "interviewotiliabrancaleonfinal"],
    ["as a file name", "2022_otilia_brancaleon-v2.mp3"],
    ["divided by a space", "Otilia Branca león"],
    ["with letters of another script", "Оtilia Вrancаleón"],
    ["in Cyrillic with Latin letters", "Бpaнкaлeoн"],
    ["the surname alone", "doña Brancaleón's house"],
  ])("is found %s", (_, text) => {
    expect(found(text)).toHaveLength(1);
  });

  it("is found where it stands, with its marks", () => {
    expect(found(`x ${"Otilia Brancaleón".normalize("NFD")} y`)).toEqual([
      "Otilia Brancaleón".normalize("NFD"),
    ]);
    expect(found("Otilia Brancaleón. Brancaleón dijo")).toEqual(["Otilia Brancaleón", "Brancaleón"]);
  });

  it("is not seen in a given name alone, nor in words that hold it by chance", () => {
    expect(found("Otilia went home")).toEqual([]);
    expect(found("Anabel", [{ owner: "a", words: [{ spellings: ["Ana"], alone: true }] }])).toEqual([]);
    expect(found("de le ko", [{ owner: "a", words: [{ spellings: ["Leko"], alone: true }] }])).toEqual([]);
  });

  it("is not seen in base64 and hashes, where letters come by chance", () => {
    const short = [{ owner: "a", words: [{ spellings: ["Leko"], alone: true }] }];
    expect(found("x9Kq2LeKo7Zt4QmB1vWs8YnD3gHj", short)).toEqual([]);
    expect(found("x9Kq2 Leko 7Zt4Q", short)).toEqual(["Leko"]);
  });

  it("leaves alone who may be named, and a surname that one of them bears", () => {
    const shown = {
      owner: "act_tito",
      shown: true,
      words: [
        { spellings: ["Tito"], alone: false },
        { spellings: ["Brancaleon"], alone: true },
      ],
    };
    expect(found("Tito Brancaleón and Brancaleón", [OTILIA, shown])).toEqual([]);
    expect(found("Tito Brancaleón, Otilia Brancaleón", [OTILIA, shown])).toContain("Otilia Brancaleón");
  });

  it("finds a phrase and a number as they are spaced", () => {
    const strings = [
      { owner: "p", words: [{ spellings: ["the man of the green house"], alone: true }] },
      { owner: "n", words: [{ spellings: ["1205317"], alone: true }] },
    ];
    expect(found("THE MAN OF THE GREEN-HOUSE, no. 12-05-317 and 1205317.", strings)).toHaveLength(3);
    expect(found("31205317", strings)).toEqual([]);
  });

  it("is found in any text, wherever it is put between other words", () => {
    const around = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(
        around,
        around,
        fc.constantFrom(" ", "\n", "-", "\u200b \u200b"),
        (before, after, between) => {
          const text = `${before}. Otilia${between}Brancaleón. ${after}`;
          expect(found(text).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
