import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  asTable,
  type Invented,
  inventedTravellers,
  type Traveller,
} from "../../../test/fixtures/invented-journeys.ts";
import { type TestTable, testTable } from "../../../test/fixtures/table-view.ts";
import { seededChance, shuffled } from "../../statistics/index.ts";
import { sameDayIssue } from "./equal-keys.ts";
import { type FoundPatterns, findPatterns } from "./find-patterns.ts";
import { isResult, type PatternName, type PatternResult, USUAL_SETTINGS } from "./pattern.ts";
import { type Selection, selectPersons } from "./selection.ts";
import { sharedJourneys } from "./shared-journeys.ts";

const SETTINGS = { ...USUAL_SETTINGS, draws: 40 };
const open: TestTable[] = [];
const made = async ({ columns, rows }: Invented): Promise<TestTable> => {
  const table = await testTable(columns, rows, "id");
  open.push(table);
  return table;
};
afterAll(() => {
  for (const table of open) table.close();
});

const pattern = (found: FoundPatterns, name: PatternName): PatternResult =>
  found.patterns.find((each) => each.pattern === name) as PatternResult;

/** Twelve of many people: one day and office of issue, numbers in a row, the same two journeys, and no way back. */
function planted(count: number): { people: readonly Traveller[]; group: readonly string[] } {
  const people = inventedTravellers(count, "planted").map((person, at): Traveller => {
    if (at >= 12) return person;
    return {
      ...person,
      name: `Группов Участник ${at}`,
      series: "70",
      number: String(3_000_000 + at * 2),
      issued: "10.09.2021",
      office: "УВД Зареченска",
      phone: at < 3 ? "+00055555555" : person.phone,
      journeys: [
        { route: 0, day: "05.07.2021", direction: "выезд" },
        { route: 0, day: "19.07.2021", direction: "въезд" },
        { route: 0, day: "20.09.2021", direction: "выезд" },
      ],
    };
  });
  return { people, group: people.slice(0, 12).map(({ name }) => name) };
}

const keysOf = (invented: Invented, names: readonly string[]): string[] =>
  invented.rows.filter((row) => names.includes(row[1] as string)).map((row) => row[0] as string);

let found: FoundPatterns;
let table: TestTable;
let invented: Invented;
let group: Selection;

beforeAll(async () => {
  const { people, group: names } = planted(250);
  invented = asTable(people);
  table = await made(invented);
  group = { kind: "rows", certain: keysOf(invented, names), possible: [] };
  found = await findPatterns(table, { selection: group, settings: SETTINGS });
});

describe("a planted group", () => {
  it("is seen as its persons, not as its rows", () => {
    expect(found.persons.certain).toBe(12);
    expect(pattern(found, "shared-journeys").persons.selected.low).toBe(12);
  });

  it.each([
    ["same-day-issue", 66],
    ["consecutive-numbers", 45], // steps of two, at most ten apart: 11 + 10 + 9 + 8 + 7
    ["shared-journeys", 66],
    ["cohort-journey", 3],
    ["burst-issue", 12],
    ["no-return", 12],
    ["shared-attribute", 3],
  ] as const)("shows in %s as counted by hand", (name, n) => {
    const { observed } = pattern(found, name);
    expect(observed).toEqual({ low: n, high: n });
  });

  it.each([
    "same-day-issue",
    "consecutive-numbers",
    "shared-journeys",
    "no-return",
    "cohort-journey",
  ] as const)("is far from what chance gives in %s", (name) => {
    const { expected, tail, decoys } = pattern(found, name);
    expect(expected.low).toBeLessThan(pattern(found, name).observed.low / 3);
    expect(tail.p).toBeLessThan(0.001);
    expect(decoys?.p).toBeLessThan(0.1);
  });

  it("names the persons and cites the cells", () => {
    const [first] = pattern(found, "same-day-issue").groups;
    expect(first?.personCount).toBe(12);
    expect(first?.persons[0]).toBe("Группов Участник 0");
    expect(first?.cells[0]).toMatchObject({ column: "Дата выдачи", text: "10.09.2021" });
  });

  it("comes out the same twice", async () => {
    expect(await findPatterns(table, { selection: group, settings: SETTINGS })).toEqual(found);
  });
});

describe("ties", () => {
  it("give a range from none of them to all", async () => {
    const keys = group.kind === "rows" ? group.certain : [];
    const tied = keysOf(invented, ["Группов Участник 11"]);
    const certain = keys.filter((key) => !tied.includes(key));
    const open = await findPatterns(table, {
      selection: { kind: "rows", certain, possible: tied },
      settings: { ...SETTINGS, draws: 19 },
    });
    expect(pattern(open, "same-day-issue").observed).toEqual({ low: 55, high: 66 });
    expect(pattern(open, "same-day-issue").caveats.join(" ")).toContain("Ties");
  });

  it("name the keys that are in no row", async () => {
    const none = await findPatterns(table, {
      selection: { kind: "rows", certain: ["1", "nowhere"], possible: [] },
    });
    expect(none.unknownKeys).toEqual(["nowhere"]);
  });
});

describe("formulas", () => {
  let random: FoundPatterns;
  beforeAll(async () => {
    const honest = asTable(inventedTravellers(200, "honest"));
    const names = honest.people.filter((_, at) => at % 5 === 0).map((person) => person.name);
    random = await findPatterns(await made(honest), {
      selection: { kind: "rows", certain: keysOf(honest, names), possible: [] },
      settings: { draws: 199, numberGap: 40, sharedJourneys: 1 },
    });
  });

  // Random selections are what the formulas describe, so their mean must lie about the expected figure.
  it.each(["same-day-issue", "consecutive-numbers", "cohort-day", "cohort-issuer", "no-return"] as const)(
    "of %s give what random selections give on average",
    (name) => {
      const { expected, decoys } = pattern(random, name);
      const error = (decoys?.deviation ?? 0) / Math.sqrt(199);
      // The share of the others leaves the selected out, and so errs by the sampling of the selection itself.
      const allowed = name === "no-return" ? 4 * (decoys?.deviation ?? 0) : 4 * error + 0.01;
      expect(expected.low).toBeGreaterThan(0);
      expect(Math.abs((decoys?.mean ?? 0) - expected.low)).toBeLessThan(allowed);
    },
  );

  it("meet what is observed once days of issue are shuffled", async () => {
    const counts: { observed: number; expected: number }[] = [];
    for (let seed = 0; seed < 10; seed++) {
      const { people, group: names } = planted(100);
      const turned = shuffled(people, seededChance(`days/${seed}`));
      const mixed = asTable(
        people.map((person, at) => ({
          ...person,
          issued: (turned[at] as Traveller).issued,
          office: (turned[at] as Traveller).office,
        })),
      );
      const view = await testTable(mixed.columns, mixed.rows, "id");
      const selected = await selectPersons(
        view,
        { kind: "rows", certain: keysOf(mixed, names), possible: [] },
        [],
      );
      const result = await sameDayIssue(selected, { ...SETTINGS, draws: 19 });
      if (isResult(result)) counts.push({ observed: result.observed.low, expected: result.expected.low });
      view.close();
    }
    expectAlike(counts);
  });

  it("meet what is observed once journeys are shuffled within route and month", async () => {
    const counts: { observed: number; expected: number }[] = [];
    for (let seed = 0; seed < 8; seed++) {
      const { rows, columns, names } = shuffledJourneys(seed);
      const view = await testTable(columns, rows, "id");
      const certain = rows.filter((row) => names.has(row[1] as string)).map((row) => row[0] as string);
      const selected = await selectPersons(view, { kind: "rows", certain, possible: [] }, []);
      const result = await sharedJourneys(selected, { ...SETTINGS, draws: 19, sharedJourneys: 1 });
      if (isResult(result)) counts.push({ observed: result.observed.low, expected: result.expected.low });
      view.close();
    }
    expectAlike(counts);
  });
});

describe("the whole table", () => {
  it("is its own measure where there is nothing to compare it with, and says so", async () => {
    const all = await findPatterns(table, {
      selection: { kind: "every-row" },
      settings: { ...SETTINGS, draws: 19 },
    });
    expect(all.notSought.find((each) => each.pattern === "same-day-issue")?.why).toContain("its own measure");
    expect(pattern(all, "burst-issue").observed.low).toBeGreaterThanOrEqual(12);
  });

  it("passes over columns that are not there", async () => {
    const bare = await testTable({ Имя: "name" }, [["А"], ["Б"]]);
    const all = await findPatterns(bare, { selection: { kind: "every-row" } });
    expect(all.patterns).toEqual([]);
    expect(all.notSought.length).toBeGreaterThan(7);
    bare.close();
  });
});

/** The mean difference must lie within three standard errors of nothing. */
function expectAlike(counts: readonly { observed: number; expected: number }[]): void {
  const differences = counts.map(({ observed, expected }) => observed - expected);
  const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
  const spread = Math.sqrt(
    differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (differences.length - 1),
  );
  expect(counts.length).toBeGreaterThan(5);
  expect(counts.reduce((sum, { expected }) => sum + expected, 0)).toBeGreaterThan(0);
  expect(Math.abs(mean)).toBeLessThan((3 * spread) / Math.sqrt(differences.length) + 1e-9);
}

/** A table in which days of journeys changed hands within their route and month. */
function shuffledJourneys(seed: number): {
  rows: string[][];
  columns: Invented["columns"];
  names: Set<string>;
} {
  const { people, group: names } = planted(100);
  const { rows, columns } = asTable(people);
  const mixed = rows.map((row) => [...row] as string[]);
  const groups = new Map<string, string[][]>();
  for (const row of mixed) {
    const key = `${row[9]}/${row[10]}/${(row[8] as string).slice(3)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const [key, members] of groups) {
    const turned = shuffled(
      members.map((row) => row[8] as string),
      seededChance(`${key}/${seed}`),
    );
    for (const [at, row] of members.entries()) row[8] = turned[at] as string;
  }
  return { rows: mixed, columns, names: new Set(names) };
}
