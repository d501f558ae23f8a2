import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listed, meet, type SmallRow, smallRow, smallTable } from "../../../test/fixtures/small-table.ts";
import { explainRow, scoreOfLines } from "./explain.ts";
import type { ExplanationLine } from "./explanation.ts";
import { agreementWeight } from "./prepare.ts";
import type { PreparedQuery } from "./prepared-query.ts";
import type { RowTokens } from "./row-tokens.ts";
import { scoreRow } from "./score.ts";
import { matchSettings } from "./weights.generated.ts";

const STRANGERS = [
  "Орлов Пётр Ильич",
  "Белова Анна Петровна",
  "Громов Илья Сергеевич",
  "Зуев Олег Ильич",
].flatMap((name) => Array.from({ length: 20 }, () => smallRow(name)));

function scores(name: string, rows: readonly SmallRow[], rest: Parameters<typeof listed>[2] = {}): number[] {
  const table = smallTable([...rows, ...STRANGERS]);
  const [query] = meet([listed("1", name, rest)], table).queries;
  return table.rows.slice(0, rows.length).map((row) => scoreRow(query as PreparedQuery, row));
}

function lines(
  name: Parameters<typeof listed>[1],
  row: SmallRow,
  rest: Parameters<typeof listed>[2] = {},
): ExplanationLine[] {
  const table = smallTable([row, ...STRANGERS]);
  const [query] = meet([listed("1", name, rest)], table).queries;
  return explainRow(query as PreparedQuery, table.rows[0] as RowTokens, table.wordText);
}

describe("scoreRow", () => {
  it("finds a full name across scripts and ranks it above a part of it", () => {
    const [full, partial, stranger] = scores("Yoandri Luis Tamarit Cervera", [
      smallRow("Тамарит Сервера Йоандри Луис"),
      smallRow("Тамарит Йоандри"),
      smallRow("Орлов Пётр Ильич"),
    ]) as [number, number, number];
    expect(full).toBeGreaterThan(partial);
    expect(partial).toBeGreaterThan(0);
    expect(stranger).toBeLessThan(-10);
  });

  it("never puts a conflicting second surname above a missing one", () => {
    const [missing, conflicting] = scores("Luis Tamarit Cervera", [
      smallRow("Тамарит Луис"),
      smallRow("Тамарит Кинтеро Луис"),
    ]) as [number, number];
    expect(conflicting).toBeLessThan(missing);
  });

  it("takes nothing off for a real patronymic", () => {
    const [plain, withPatronymic] = scores("Katiuska Tamarit", [
      smallRow("Тамарит Катюшка"),
      smallRow("Тамарит Катюшка Петровна"),
    ]) as [number, number];
    expect(withPatronymic).toBe(plain);
  });

  it("charges less for a further word where the list itself is short", () => {
    const [short] = scores("Luis Tamarit", [smallRow("Тамарит Сервера Луис")]) as [number];
    const bare = scores("Luis Tamarit", [smallRow("Тамарит Луис")])[0] as number;
    expect(bare - short).toBeCloseTo(-matchSettings.unexplained.wordBeyondList, 4);
  });

  it("gives each word of the list to one word of the row at most", () => {
    const found = lines("Tamarit Tamarit Luis", smallRow("Тамарит Луис"));
    expect(found.filter(({ feature }) => feature === "name")).toHaveLength(2);
    expect(found.filter(({ feature }) => feature === "missing-name")).toHaveLength(1);
  });

  it("reads two surnames in one word, and one in two", () => {
    const found = lines("Luis Tamarit Cervera", smallRow("Тамаритсервера Луис"));
    expect(found.find(({ left }) => left === "Tamarit Cervera")?.right).toBe("Тамаритсервера");
    const split = lines("Luis Delacruz Cervera", smallRow("Дела Крус Сервера Луис"));
    expect(split.find(({ left }) => left === "Delacruz")?.right).toBe("Дела Крус");
  });

  it("charges for surnames that changed places", () => {
    const [straight, swapped] = scores("Luis Tamarit Cervera", [
      smallRow("Тамарит Сервера Луис"),
      smallRow("Сервера Тамарит Луис"),
    ]) as [number, number];
    expect(swapped).toBeLessThan(straight);
  });

  it("weighs dates: equal, swapped, one digit, the year, another", () => {
    const row = (birthDate: string) => smallRow("Тамарит Луис", { birthDate });
    const rest = { birthDate: "1962-03-05" };
    const dates = ["1962-03-05", "1962-05-03", "1963-03-05", "1962-03-28", "1962-09-17", "1971-10-24"];
    const found = scores("Luis Tamarit", dates.map(row), rest);
    const without = scores("Luis Tamarit", dates.map(row))[0] as number;
    const [equal, swapped, digit, month, year, another] = found.map((score) => score - without);
    expect([swapped, digit, month, year, another].map((bits) => Math.round(bits as number))).toEqual([
      9, 5, 5, 2, -5,
    ]);
    expect(equal).toBeGreaterThan(0);
  });

  it("takes 1 January for a year and no more", () => {
    const row = smallRow("Тамарит Луис", { birthDate: "1962-01-01" });
    const found = lines("Luis Tamarit", row, { birthDate: "1962-01-01" });
    const date = found.find(({ feature }) => feature === "birth-date");
    expect(date?.role).toBe("heaped");
    expect(date?.weight).toBeLessThanOrEqual(matchSettings.dates.mostYear);
  });

  it("counts a contradicting gender, nationality and identifier", () => {
    const row = smallRow("Тамарит Луис", { gender: "female", nationality: "ru", passportNumber: "K 12" });
    const found = lines("Luis Tamarit", row, {
      gender: "male",
      nationality: ["cu"],
      identifiers: [{ property: "passportNumber", value: "K 12" }],
    });
    const weights = Object.fromEntries(found.map(({ feature, weight }) => [feature, weight]));
    expect(weights).toMatchObject({ gender: -2, nationality: -3, identifier: 20 });
  });

  it("rates a name by the people of the list where the row is about such people", () => {
    // Jose is rare in this table and common in the list.
    const list = ["José", "José", "José", "Yoandri"].flatMap((given, first) =>
      ["Tamarit", "Cervera", "Batllori", "Quintela"].map((surname, second) =>
        listed(`${first}${second}`, `${given} ${surname}`),
      ),
    );
    const table = smallTable([smallRow("Тамарит Хосе"), ...STRANGERS]);
    const [query] = meet(list, table).queries;
    const found = explainRow(query as PreparedQuery, table.rows[0] as RowTokens, table.wordText);
    const given = found.find(({ left }) => left === "José");
    expect(given?.stratum).toBe("community");
    expect(given?.u).toBeGreaterThan(2 / 81);
  });

  it("counts once how rare people like those of the list are in the table", () => {
    const list = ["José", "Yoandri"].flatMap((given) =>
      ["Tamarit", "Tamarit", "Cervera", "Tamarit"].map((surname, at) =>
        listed(`${given}${at}`, `${given} ${surname}`),
      ),
    );
    const communityOf = (name: string) => {
      const table = smallTable([smallRow(name), ...STRANGERS]);
      const [query] = meet(list, table).queries;
      return explainRow(query as PreparedQuery, table.rows[0] as RowTokens, table.wordText).filter(
        ({ feature }) => feature === "community",
      );
    };
    const [line, ...more] = communityOf("Тамарит Хосе");
    expect(more).toEqual([]);
    expect(line?.right).toBe("Тамарит Хосе");
    expect(line?.weight).toBeCloseTo(Math.log2((line?.m ?? 0) / (line?.u ?? 1)), 4);
    expect(line?.u).toBeLessThan(0.03);
    expect(communityOf("Тамарит Пётр")).toEqual([]);
  });

  it("gains by two surnames in the order of the list, for strangers bear them either way", () => {
    const found = lines("Luis Tamarit Cervera", smallRow("Тамарит Сервера Луис"));
    expect(found.find(({ role }) => role === "S2 in order")?.weight).toBe(1.9);
  });
});

describe("explainRow", () => {
  const surnames = [
    "Tamarit",
    "Cervera",
    "Quintela",
    "Delacruz",
    "Тамарит",
    "Сервера",
    "Сервере",
    "Кинтела",
    "Крус",
    "Орлов",
    "Ильич",
  ];
  const given = ["Luis", "Yoandri", "José", "Луис", "Йоандри", "Хосе", "Хосе", "Л."];
  const words = fc.array(fc.constantFrom(...surnames, ...given, "de", "де"), { minLength: 1, maxLength: 5 });
  const dates = fc.option(fc.constantFrom("1962", "1962-01-01", "1962-03-05", "1962-05-03", "1963-03-05"), {
    nil: undefined,
  });
  const pair = fc.record({ list: words, row: words, left: dates, right: dates });

  it("gives lines that sum to the score, which they alone reproduce", () => {
    fc.assert(
      fc.property(pair, ({ list, row, left, right }) => {
        const table = smallTable([
          smallRow(row.join(" "), right === undefined ? {} : { birthDate: right }),
          ...STRANGERS,
        ]);
        const person = listed("1", list.join(" "), left === undefined ? {} : { birthDate: left });
        if (person.form.unusable !== undefined) return;
        const [query] = meet([person], table).queries;
        const score = scoreRow(query as PreparedQuery, table.rows[0] as RowTokens);
        const found = explainRow(query as PreparedQuery, table.rows[0] as RowTokens, table.wordText);
        expect(scoreOfLines(found)).toBe(score);
        for (const line of found) expect(recomputed(line)).toBeCloseTo(line.weight, 3);
      }),
      { numRuns: 200 },
    );
  });

  it("says which words agree, by which reading, how rare that is, and where they stand", () => {
    const cells = [
      { column: "surname", text: "Tamarit" },
      { column: "given", text: "Yoandri" },
    ] as const;
    const [first] = lines(cells, smallRow("Тамарит Йоандри"));
    expect(first).toMatchObject({
      feature: "name",
      role: "S1",
      left: "Tamarit",
      right: "Тамарит",
      similarity: 1,
    });
    expect(first?.cells).toEqual([
      { side: "left", column: "surname", word: 0 },
      { side: "right", column: "whole", word: 0 },
    ]);
  });
});

/** The weight of a line from its own m, u, similarity and cost. */
function recomputed(line: ExplanationLine): number {
  const { feature, m, u, similarity, cost, weight } = line;
  if (feature !== "name" || m === undefined || u === undefined) return weight;
  if (line.right?.length === 2) return Math.max(0, Math.log2(m / u));
  return agreementWeight(m, u, similarity ?? 0, cost ?? 0, matchSettings);
}
