import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asTable, type Invented, inventedTravellers } from "../../../test/fixtures/invented-journeys.ts";
import { type Columns, type TestTable, testTable as tableOf } from "../../../test/fixtures/table-view.ts";
import type { TableView } from "../view/index.ts";
import { testAgreement } from "./agreement.ts";
import { testTable } from "./authenticate.ts";
import { testDates } from "./dates.ts";
import { testDuplicates } from "./duplicates.ts";
import { testHeaping } from "./heaping.ts";
import { expectedGaps, testKeys } from "./keys.ts";
import { testKnownPersons } from "./known-persons.ts";
import { testCheckDigits, testNumberStructure } from "./numbers.ts";
import type { Tested, TestName, TestResult } from "./result.ts";
import { describeSample, drawSample } from "./sample.ts";
import { testSerialOrder } from "./serial-order.ts";
import { testTraces } from "./traces.ts";

const open: TestTable[] = [];
const made = async (columns: Columns, rows: Invented["rows"], key?: string): Promise<TestTable> => {
  const table = await tableOf(columns, rows, key);
  open.push(table);
  return table;
};
afterAll(() => {
  for (const table of open) table.close();
});

const named = ({ results }: Tested, test: TestName, column?: string): TestResult[] =>
  results.filter((each) => each.test === test && (column === undefined || each.columns.includes(column)));
const figure = (result: TestResult | undefined, name: string): number | undefined =>
  result?.figures.find((each) => each.name === name)?.value;

const testDays = async (view: TableView): Promise<Tested> => {
  const [days, heaps] = [await testDates(view), await testHeaping(view)];
  return { results: [...days.results, ...heaps.results], notTested: [] };
};

let sound: Tested;
let invented: Invented;
let view: TableView;

beforeAll(async () => {
  invented = asTable(inventedTravellers(150, "sound"));
  view = await made(invented.columns, invented.rows, "id");
  sound = await testTable(view);
});

describe("a table kept as it should be", () => {
  it("has unique keys without gaps", () => {
    expect(figure(named(sound, "key-uniqueness")[0], "values that stand more than once")).toBe(0);
    expect(named(sound, "key-gaps")[0]?.finding).toContain("without a gap");
  });

  it("has dates that exist, in their order", () => {
    for (const each of named(sound, "dates-that-cannot-be")) expect(each.figures[0]?.value).toBe(0);
    for (const each of named(sound, "dates-out-of-order")) expect(each.figures[0]?.value).toBe(0);
  });

  it("has numbers that follow the days of issue", () => {
    const [result] = named(sound, "serial-order");
    expect(result?.rows.tested).toBe(150);
    expect(figure(result, "steps to a higher number and an earlier day")).toBe(0);
  });

  it("bears no trace, repeats no row, and gives each number to one person", () => {
    expect(named(sound, "encoding-traces")[0]?.finding).toContain("No cell bears");
    expect(named(sound, "spreadsheet-traces")[0]?.finding).toContain("No cell bears");
    expect(figure(named(sound, "duplicate-rows")[0], "rows equal to another")).toBe(0);
    expect(figure(named(sound, "shared-numbers")[0], "numbers with more than one person")).toBe(0);
  });

  it("has last digits that chance explains", () => {
    expect(named(sound, "last-digits", "Номер паспорта")[0]?.tail?.p).toBeGreaterThan(0.001);
  });

  it("gives the same results twice", async () => {
    expect(await testTable(view)).toEqual(sound);
  });
});

describe("what was done to a table", () => {
  it("shows in keys: a value twice, numbers gone in one piece", async () => {
    const rows = invented.rows.filter((_, at) => at < 100 || at >= 160).map((row) => [...row]);
    (rows[5] as string[])[0] = "4";
    const damaged = await testKeys(await made(invented.columns, rows, "id"));
    const unique = named(damaged, "key-uniqueness")[0];
    expect(figure(unique, "rows that hold them")).toBe(2);
    expect(unique?.examples.map(({ ordinal }) => ordinal)).toEqual([4, 6]);
    const gaps = named(damaged, "key-gaps")[0];
    expect(figure(gaps, "numbers missing")).toBe(61);
    expect(figure(gaps, "numbers missing in the largest gap")).toBe(60);
    expect(gaps?.tail?.p).toBeLessThan(1e-20);
  });

  it("shows in dates", async () => {
    const rows = change("Дата рождения", (text, at) =>
      at === 3 ? "31.02.1980" : at === 8 ? "05.05.1790" : at % 4 === 0 ? "01.01.1980" : text,
    );
    const damaged = await testDays(await made(invented.columns, rows, "id"));
    const [born] = named(damaged, "dates-that-cannot-be", "Дата рождения");
    expect(figure(born, "days that are in no calendar")).toBe(1);
    expect(figure(born, "days out of range")).toBe(1);
    expect(born?.examples.map(({ text }) => text)).toEqual(["31.02.1980", "05.05.1790"]);
    const heaped = named(damaged, "heaped-dates", "Дата рождения")[0];
    expect(figure(heaped, "dates on 1 January")).toBeGreaterThan(rows.length / 5);
    expect(heaped?.tail?.p).toBeLessThan(1e-10);
  });

  it("shows in an issue after the journey, and on a Sunday", async () => {
    const rows = change("Дата выдачи", (text, at) => (at < 40 ? "04.12.2022" : text));
    const damaged = await testDays(await made(invented.columns, rows, "id"));
    const [order] = named(damaged, "dates-out-of-order", "Дата поездки").filter(
      ({ columns }) => columns[0] === "Дата выдачи",
    );
    expect(order?.figures[0]?.value).toBe(40);
    const persons = new Set(rows.slice(0, 40).map((row) => `${row[1]}${row[2]}`));
    expect(figure(named(damaged, "weekdays")[0], "Sunday")).toBe(persons.size);
  });

  it("shows in the order of numbers", async () => {
    const rows = change("Номер паспорта", (text, at) => (at % 3 === 0 ? [...text].reverse().join("") : text));
    const [result] = named(await testSerialOrder(await made(invented.columns, rows, "id")), "serial-order");
    expect(figure(result, "steps to a higher number and an earlier day")).toBeGreaterThan(30);
    expect(result?.examples.length).toBeGreaterThan(0);
  });

  it("shows in traces of encodings and spreadsheets", async () => {
    const rows = invented.rows.slice(0, 12).map((row) => [...row]);
    const names = [
      "РџРµС‚СЂ Осокин",
      "MarÃ­a Osorio",
      "Петр \uFFFDсокин",
      "????? ??????",
      "Ветлyгин Антип",
      " Ройтов Лев",
      "Гребнев\u00A0Лев",
      "Ухтин &amp; Лев",
      "nan",
    ];
    for (const [at, name] of names.entries()) (rows[at] as string[])[1] = name;
    (rows[9] as string[])[12] = "7.9E+10";
    (rows[10] as string[])[12] = "#N/A";
    (rows[11] as string[])[2] = "29221";
    const tested = await testTraces(await made(invented.columns, rows, "id"));
    const found = [...named(tested, "encoding-traces"), ...named(tested, "spreadsheet-traces")];
    const findings = found.map(({ finding }) => finding).join("\n");
    for (const trace of [
      "windows-1251",
      "windows-1252",
      "lost",
      "question marks",
      "Latin and Cyrillic",
      "beginning or end",
      "no-break",
      "web page",
      "write for nothing",
      "scientific",
      "formula",
      "count days",
    ])
      expect(findings).toContain(trace);
    const mixed = found.find(({ finding }) => finding.includes("Latin and Cyrillic"));
    expect(mixed?.examples).toEqual([{ rowKey: "5", ordinal: 5, column: "ФИО", text: "Ветлyгин Антип" }]);
  });

  it("shows in leading zeros that are gone", async () => {
    const rows = change("Номер паспорта", (text, at) => String(Number(at % 9 === 0 ? text.slice(1) : text)));
    const found = named(await testTraces(await made(invented.columns, rows, "id")), "spreadsheet-traces");
    expect(found.map(({ finding }) => finding).join()).toContain("leading zeros");
  });

  it("shows in repeated rows and in rows that differ in one cell", async () => {
    const copies = invented.rows.slice(0, 3).map((row, at) => [`9000${at}`, ...row.slice(1)]);
    const nearly = [["90009", ...(invented.rows[7] as string[]).slice(1, 12), "+1"]];
    const tested = await testTable(
      await made(invented.columns, [...invented.rows, ...copies, ...nearly], "id"),
    );
    expect(figure(named(tested, "duplicate-rows")[0], "rows equal to another")).toBe(6);
    const near = named(tested, "near-duplicate-rows")[0];
    expect(figure(near, "rows that differ in “Телефон” alone")).toBe(1);
  });

  it("shows in a number that stands with two persons", async () => {
    const rows = change("ФИО", (text, at) => (at === 0 ? "Другой Человек" : text)).map((row) => [...row]);
    (rows[0] as string[])[4] = (rows[rows.length - 1] as string[])[4] as string;
    (rows[0] as string[])[3] = (rows[rows.length - 1] as string[])[3] as string;
    const [shared] = named(await testDuplicates(await made(invented.columns, rows, "id")), "shared-numbers");
    expect(figure(shared, "numbers with more than one person")).toBe(1);
  });
});

describe("numbers with check digits", () => {
  it("are found by their look, tested, and told from digits of another kind", async () => {
    const inn = (at: number): string => {
      const front = String(10_000_000 + at * 7919)
        .padStart(9, "5")
        .slice(-9);
      const sum = [2, 4, 10, 3, 5, 9, 4, 6, 8].reduce((all, weight, i) => all + weight * Number(front[i]), 0);
      return front + String((sum % 11) % 10);
    };
    const rows = Array.from({ length: 300 }, (_, at) => [
      at < 6 ? "5010000000" : inn(at),
      String(3_000_000_000 + at * 104_729),
    ]);
    const tested = await testCheckDigits(await made({ Налог: "", Телефон: "" }, rows));
    const [result] = named(tested, "check-digits", "Налог");
    expect(result?.chosenBy).toBe("shape");
    expect(figure(result, "numbers that do not")).toBe(6);
    expect(result?.examples[0]?.text).toBe("5010000000");
    expect(named(tested, "check-digits", "Телефон")).toEqual([]);
    expect(tested.notTested.some(({ why }) => why.includes("Телефон"))).toBe(true);
  });

  it("of Cuban identity cards are held against the birthday", async () => {
    const rows = Array.from({ length: 40 }, (_, at) => {
      const day = String((at % 28) + 1).padStart(2, "0");
      return [`81${"04"}${day}${at < 4 ? "9" : "2"}3345`, `${day}.04.1981`];
    });
    const tested = await testNumberStructure(await made({ Carné: "idNumber", Nacido: "birthDate" }, rows));
    const [result] = named(tested, "number-structure");
    expect(figure(result, "numbers that tell the same birthday")).toBe(36);
  });
});

describe("against what is known from elsewhere", () => {
  it("counts agreement with a second table, beside what chance would give", async () => {
    const table = await made(invented.columns, invented.rows, "id");
    await table.db.run(
      `CREATE TABLE other AS SELECT ordinal, c4 AS n, CASE WHEN ordinal % 10 = 0 THEN '01.01.1900' ELSE c2 END AS b FROM records QUALIFY row_number() OVER (PARTITION BY c4 ORDER BY ordinal) = 1`,
    );
    const other = {
      name: "the second list",
      relation: "other",
      rowCount: 150,
      columns: [
        { name: "номер", sql: "n", mapping: { mapsTo: "Passport:number" } },
        { name: "рождён", sql: "b", mapping: { mapsTo: "birthDate" } },
      ],
    };
    const results = named(await testAgreement(table, other), "agreement");
    expect(figure(results[0], "values in both")).toBe(150);
    const born = results.find(({ columns }) => columns.includes("Дата рождения")) as TestResult;
    expect((figure(born, "keys whose cells differ") ?? 0) / born.rows.tested).toBeCloseTo(0.1, 1);
    expect(Number.parseFloat(born.expected?.text ?? "")).toBeLessThan(1);
    expect(born.examples[0]?.column).toBe("Дата рождения");
  });

  it("finds known persons by name, and says which facts agree and which differ", async () => {
    const [one, two] = [invented.rows[0], invented.rows[40]] as [string[], string[]];
    const known = [
      {
        line: 2,
        facts: {
          name: (one[1] as string).toUpperCase(),
          birthDate: isoOf(one[2] as string),
          phone: one[12] as string,
        },
      },
      { line: 3, facts: { rowKey: two[0] as string, birthDate: "1901-01-01" } },
      { line: 4, facts: { name: "Никто Нигде", birthDate: "1970-01-01" } },
      { line: 5, facts: { colour: "red" } },
    ];
    const [result] = named(await testKnownPersons(view, known), "known-persons");
    expect(result?.rows).toMatchObject({ tested: 3, leftOut: 1 });
    expect(figure(result, "known persons found")).toBe(2);
    expect(figure(result, "facts that agree")).toBe(2);
    expect(figure(result, "facts that differ")).toBe(1);
    expect(result?.examples[0]?.rowKey).toBe(two[0]);
  });
});

describe("a random sample", () => {
  it("is the same for the same seed whatever the order of the rows, and another for another seed", async () => {
    const turned = await made(invented.columns, [...invented.rows].reverse(), "id");
    const keys = async (table: TableView, seed: string) =>
      (await drawSample(table, 12, seed)).map(({ rowKey }) => rowKey);
    expect(await keys(turned, "a")).toEqual(await keys(view, "a"));
    expect(await keys(view, "b")).not.toEqual(await keys(view, "a"));
    expect((await keys(view, "a")).length).toBe(12);
  });
});

describe("gaps by chance", () => {
  it("are as many as an enumeration of all ways gives", () => {
    // Two numbers missing among the three places between four that stand: 6 ways, with 1, 1, 1, 2, 2, 2 gaps.
    expect(expectedGaps(4, 2).gaps).toBeCloseTo(1.5, 12);
    // One gap of two: 3 of the 6 ways.
    expect(expectedGaps(4, 2).largestTail(2)).toBeCloseTo(0.5, 12);
  });
});

describe("the words of results", () => {
  // A test result is evidence; what the table is, only a person may say.
  const VERDICTS =
    /\b(fakes?|faked|genuine(ly)?|forg\w+|fraud\w*|authentic|falsif\w+|counterfeit|bogus|hoax|real|proves?|proven|manipulat\w+|fabricat\w+)\b/i;

  it("pass no verdict", async () => {
    const rows = invented.rows.map((row, at) => row.map((cell) => (at % 3 === 0 ? `${cell} ` : cell)));
    const damaged = await testTable(await made(invented.columns, [...rows, ...rows.slice(0, 5)]), {
      known: [{ line: 2, facts: { name: "Никто" } }],
    });
    const sample = describeSample(view, await drawSample(view, 3, "s"), "s", "sample.csv");
    const all = [...sound.results, ...damaged.results, sample];
    expect(new Set(all.map(({ test }) => test)).size).toBeGreaterThan(12);
    for (const { finding, expected, method, caveats, figures } of all)
      for (const text of [
        finding,
        expected?.text,
        expected?.basis,
        method,
        ...caveats,
        ...figures.map(({ name }) => name),
      ])
        expect(text ?? "").not.toMatch(VERDICTS);
    for (const { why } of [...sound.notTested, ...damaged.notTested]) expect(why).not.toMatch(VERDICTS);
  });
});

function change(column: string, to: (text: string, at: number) => string): (string | null)[][] {
  const at = Object.keys(invented.columns).indexOf(column);
  return invented.rows.map((row, i) => row.map((cell, j) => (j === at ? to(cell as string, i) : cell)));
}

function isoOf(text: string): string {
  return text.split(".").reverse().join("-");
}
