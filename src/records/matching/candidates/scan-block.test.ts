import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type InventedRow, indexOf, lanesFound } from "../../../../test/fixtures/indexed-rows.ts";
import { compareTokens, readToken } from "../../names/index.ts";

const found = (list: Parameters<typeof lanesFound>[0], rows: readonly InventedRow[]) =>
  lanesFound(list, indexOf(rows));

describe("the lanes by which a row becomes a candidate", () => {
  it("A: a surname and a given name, in any order and script", () => {
    const rows = [{ name: "Тамарит Йоандри" }, { name: "Йоандри Тамарит" }, { name: "Tamarit Ioandri" }];
    expect(found([{ name: "Yoandri Tamarit Cervera" }], rows)).toEqual(["0:0 A", "0:1 A", "0:2 A"]);
  });
  it("never on one word", () => {
    expect(found([{ name: "Yoandri Tamarit Cervera" }], [{ name: "Тамарит Пётр Ильич" }])).toEqual([]);
  });
  it("B: both surnames where the row has no given name", () => {
    const rows = [{ name: "Тамарит Сервера" }, { name: "Тамарит Сервера Ольга" }];
    expect(found([{ name: "Yoandri Tamarit Cervera" }], rows)).toEqual(["0:0 B"]);
  });
  it("C: the date and a rare word", () => {
    const rows = [
      { name: "Тамарит Павел", birthDate: "1962-03-05" },
      { name: "Тамарит Павел", birthDate: "1963-03-05" },
    ];
    expect(found([{ name: "Yoandri Tamarit Cervera", birthDate: "1962-03-05" }], rows)).toEqual(["0:0 C"]);
  });
  it("D: a surname and an initial, with the second surname or the date", () => {
    const rows = [
      { name: "Тамарит Й. Орлова Сервера" },
      { name: "Тамарит Й. Орлова" },
      { name: "Тамарит Й. Орлова", birthDate: "1962-03-05" },
      { name: "Тамарит Б. Орлова Сервера" },
    ];
    const strangers = Array.from({ length: 12 }, () => ({ name: "Тамарит Орлова Ольга" }));
    const list = [{ name: "Yoandri Tamarit Cervera", birthDate: "1962-03-05" }];
    expect(found(list, [...rows, ...strangers])).toEqual(["0:0 D", "0:2 D"]);
  });
  it("E: words joined on either side", () => {
    const rows = [
      { name: "Делакрус Йоандри" },
      { name: "Тамаритсервера Йоандри" },
      { name: "Тамарит Мари Лус" },
    ];
    const list = [
      { name: "Yoandri De la Cruz Tamarit" },
      { name: "Yoandri Tamarit Cervera" },
      { name: "Mariluz Tamarit Cervera" },
    ];
    const lanes = found(list, rows);
    expect(lanes).toContain("0:0 E");
    expect(lanes).toContain("1:1 E");
    expect(lanes).toContain("2:2 E");
  });
  it("W: one usable word only with the date; without, it is counted", () => {
    const rows = [{ name: "Тамарит", birthDate: "1962-03-05" }, { name: "Тамарит" }];
    const many = [...rows, ...Array.from({ length: 20 }, () => ({ name: "Тамарит" }))];
    const index = indexOf(many);
    expect(lanesFound([{ name: "Yoandri Tamarit Cervera", birthDate: "1962-03-05" }], index)).toEqual([
      "0:0 W",
    ]);
  });
});

const WORDS = [
  "Тамарит",
  "Тамарид",
  "Сервера",
  "Йоандри",
  "Иоандри",
  "Орлов",
  "Анна",
  "Й.",
  "Tamarit",
  "Anna",
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });

describe("the probe", () => {
  it("finds by lane A just the rows with a surname and a given name near on two places", () => {
    const near = (a: string, b: string) =>
      (compareTokens(readToken(a, { language: "es" }), readToken(b))?.similarity ?? 0) >= 0.8;
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (rows) => {
        const lanes = found(
          [{ name: "Yoandri Tamarit Cervera" }],
          rows.map((each) => ({ name: each.join(" ") })),
        );
        rows.forEach((own, row) => {
          const full = own.map((word) => (word.endsWith(".") ? "" : word));
          const isPair = full.some((a, i) =>
            full.some(
              (b, j) =>
                i !== j &&
                a !== "" &&
                b !== "" &&
                (near("Tamarit", a) || near("Cervera", a)) &&
                near("Yoandri", b),
            ),
          );
          expect(lanes.includes(`0:${row} A`)).toBe(isPair);
        });
      }),
      { numRuns: 60 },
    );
  });
  it("finds the same whatever the order of the rows and however they are cut into blocks", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 8 }), (rows) => {
        const named = rows.map((each) => ({ name: each.join(" ") }));
        const list = [{ name: "Yoandri Tamarit Cervera" }, { name: "Ana Orlova Cervera" }];
        const once = found(list, named);
        const turned = lanesFound(list, indexOf([...named].reverse(), 2)).map((each) =>
          each.replace(/:(\d+)/, (_, row: string) => `:${rows.length - 1 - Number(row)}`),
        );
        expect(turned.sort()).toEqual(once.sort());
      }),
      { numRuns: 40 },
    );
  });
});
