import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  acceptClaims,
  addEvent,
  addSources,
  authenticateTable,
  citeForElement,
  enterPrediction,
  enterTiming,
  importTable,
  listPredictions,
  listTimings,
  type OpenCase,
  recordTableTests,
  recordThings,
  refreshed,
  runPrediction,
  runTiming,
  type SaidPrediction,
  type SaidTiming,
  showScheme,
  startCase,
  systemImporting,
  undoEntry,
} from "../../src/casework/index.ts";

const CONTRACTS =
  "person;signed\np1;2023-05-02\np2;2023-05-03\np3;2023-06-10\np4;\np5;2023-07-01\np6;2023-07-02\n";
const DEPARTURES =
  "person;left\np1;2023-05-12\np2;2023-05-20\np3;2023-06-01\np4;2023-06-05\np5;2023-07-09\np6;2023-07-15\n";

let folder: string;
let open: OpenCase;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "careo-tests-"));
  open = startCase({ root: join(folder, "case"), title: "Who sent them?", person: "Ana Leko" });
  for (const [name, rows] of [
    ["contracts.csv", CONTRACTS],
    ["departures.csv", DEPARTURES],
  ] as const)
    await take(name, rows);
  const [group] = recordThings(
    open,
    [{ noun: "group", thing: { question: "How?", exclusive: true, exhaustive: true, words: "likely" } }],
    {},
  );
  again();
  for (const text of ["The contract was the way out", "They left on their own"])
    recordThings(
      refreshed(open),
      [{ noun: "hypothesis", thing: { group: group?.id as string, text, hypothesisKind: "rival" } }],
      {},
    );
  again();
});

afterEach(() => {
  open.ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

function again(): void {
  open = refreshed(open);
}

async function take(name: string, rows: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, rows);
  const caps = { threads: 1, memory: 256 * 2 ** 20, temporaryDisk: 2 ** 24 };
  await importTable(
    open,
    { path, wishes: {}, map: [], accept: false },
    { ...systemImporting, tables: { caps } },
  );
  again();
}

const PRECEDE: SaidPrediction = {
  name: "order",
  question: "Did contracts precede departures?",
  sql: `SELECT count(*) FILTER (signed < "left") AS x, count(*) AS n,
    (SELECT count(*) FROM contracts WHERE signed = '') AS nulls
    FROM contracts JOIN departures USING (person) WHERE signed <> ''`,
  statistic: "share",
  tables: ["contracts=contracts.csv", "departures=departures.csv"],
  predictions: [
    { hypothesis: "H1", low: "0.7", high: "1", why: "the contract was the way out" },
    { hypothesis: "H2", low: "0.3", high: "0.6", why: "the two are unrelated" },
  ],
};

async function enter(said: Partial<SaidPrediction> = {}) {
  const entered = await enterPrediction(open, { ...PRECEDE, ...said });
  again();
  return entered;
}

async function run(handle: string) {
  const ran = await runPrediction(open, handle);
  again();
  return open.state.things.predictionRun.get(ran.id)?.thing;
}

describe("a prediction over tables", () => {
  it("is entered, then run: the counts, the interval, and how likely each hypothesis made them", async () => {
    const { handle, earlierRuns } = await enter({ caveats: ["Only the harbour register"] });
    expect(earlierRuns).toBe(0);
    const result = await run(handle);
    expect(result).toMatchObject({
      counts: { x: "4", n: "5" },
      estimate: "0.8",
      nulls: 1,
      postHoc: false,
      runsOnSameTables: 0,
    });
    expect(Number(result?.low)).toBeCloseTo(0.3755, 3);
    const [first, second] = result?.likelihoods.map(({ value }) => Number(value)) ?? [];
    expect(first).toBeGreaterThan(2 * (second as number));
    const [listed] = listPredictions(open);
    expect(listed?.tables[0]).toMatchObject({
      names: ["contracts", expect.stringMatching(/^t\d+$/)],
      rows: 6,
    });
    expect(listed?.tables[0]?.gaps).toEqual([{ column: "signed", without: 1 }]);
    expect(listed?.caveats).toEqual(["Only the harbour register"]);
  });

  it("is post hoc where it is entered or changed after a run on the same tables, and a run of it before is not", async () => {
    const { handle } = await enter({ handle: "first" });
    const before = await run(handle);
    const second = await enter({ handle: "second", name: "again" });
    expect(second.earlierRuns).toBe(1);
    expect([before?.postHoc, (await run("second"))?.postHoc, (await run("first"))?.postHoc]).toEqual([
      false,
      true,
      false,
    ]);
    await enter({ handle: "first", name: "sharper" });
    expect(await run("first")).toMatchObject({ postHoc: true, runsOnSameTables: 3 });
  });

  it("stays post hoc when the run that was seen is undone", async () => {
    await enter({ handle: "first" });
    const { seq } = await runPrediction(open, "first");
    undoEntry(open, { seq: seq as number, reason: "forget it" });
    again();
    await enter({ handle: "second" });
    expect((await run("second"))?.postHoc).toBe(true);
  });

  it("stands beside what tests of its tables found", async () => {
    await enter();
    expect(listPredictions(open)[0]?.tables[0]?.tests).toBeUndefined();
    await take("doubled.csv", `person;signed\n${"p1;2023-05-02\n".repeat(40)}`);
    recordTableTests(open, await authenticateTable(open, { table: "doubled.csv" }), undefined);
    again();
    await enter({
      handle: "doubled",
      sql: "SELECT 1 AS x, count(*) AS n FROM doubled",
      tables: ["doubled=doubled.csv"],
    });
    const [facts] = listPredictions(open).find(({ handle }) => handle === "doubled")?.tables ?? [];
    expect(facts?.tests).toBeGreaterThan(1);
    expect(facts?.findings.some((each) => /repeat|equal|same|identical/i.test(each))).toBe(true);
  });

  it("may count, compare shares and compare rates", async () => {
    const by = (statistic: SaidPrediction["statistic"], sql: string, low: string, high: string) =>
      enter({ handle: statistic, statistic, sql, predictions: [{ hypothesis: "H1", low, high, why: "so" }] });
    await by("count", "SELECT count(*) AS x FROM departures", "3", "9");
    expect(await run("count")).toMatchObject({ estimate: "6", counts: { x: "6" } });
    await by(
      "difference-of-shares",
      "SELECT 56 AS x1, 70 AS n1, 48 AS x2, 80 AS n2 FROM departures LIMIT 1",
      "0",
      "0.4",
    );
    const difference = await run("difference-of-shares");
    expect(Number(difference?.low)).toBeCloseTo(0.0524, 4);
    await by(
      "ratio-of-rates",
      "SELECT 4 AS x1, 10 AS t1, 0 AS x2, 10 AS t2 FROM departures LIMIT 1",
      "1",
      "9",
    );
    expect(await run("ratio-of-rates")).toMatchObject({ estimate: "unbounded", high: "unbounded" });
  });

  it("refuses a statement that writes, reads a file, is two, or gives other columns, and enters nothing", async () => {
    const before = open.ledger.size;
    for (const [sql, message] of [
      ["DROP VIEW contracts", /Test “order”: The statement is not a SELECT/],
      ["SELECT count(*) AS x, 9 AS n FROM read_csv('/etc/passwd')", /read_csv/],
      ["SELECT 1 AS x, 2 AS n; SELECT 1", /more than one statement/],
      ["SELECT count(*) AS y FROM contracts", /gives the columns y; a share is read from x, n/],
      ["SELECT count(*) AS x, nosuch AS n FROM contracts", /nosuch/],
    ] as const)
      await expect(enter({ sql })).rejects.toThrow(message);
    expect(open.ledger.size).toBe(before);
  });

  it("records nothing of a run that never ends, or gives no counts", async () => {
    const endless = "SELECT count(*) AS x, 1 AS n FROM range(100000000000) a, range(1000000) b";
    await enter({ handle: "endless", sql: endless });
    await enter({
      handle: "none",
      sql: "SELECT sum(1) AS x, count(*) AS n FROM contracts WHERE person = 'p9'",
    });
    await enter({ handle: "many", sql: "SELECT 1 AS x, 1 AS n FROM contracts" });
    await enter({ handle: "more", sql: "SELECT 7 AS x, 6 AS n FROM contracts LIMIT 1" });
    const before = open.ledger.size;
    await expect(runPrediction(open, "endless", { deadlineMs: 3000 })).rejects.toThrow(/took over 3 s/);
    await expect(run("none")).rejects.toThrow(/Column x is NULL/);
    await expect(run("many")).rejects.toThrow(/gives 6 rows; a test is read from one/);
    await expect(run("more")).rejects.toThrow(/Column x is 7, more than the 6 of n/);
    expect(open.ledger.size).toBe(before);
  });

  it("refuses a range that the statistic cannot have, crossed ends, and a hypothesis of another name", async () => {
    const foretold = (hypothesis: string, low: string, high: string) =>
      enter({ predictions: [{ hypothesis, low, high, why: "so" }] });
    await expect(foretold("H1", "0.7", "3")).rejects.toThrow(/H1 foretells 0.7 to 3, which no share can be/);
    await expect(foretold("H1", "0.7", "0.2")).rejects.toThrow(/which no share can be/);
    await expect(foretold("H9", "0.1", "0.2")).rejects.toThrow(/no hypothesis "H9"/);
    await expect(enter({ predictions: [] })).rejects.toThrow(/No hypothesis foretells anything/);
  });
});

const FLIGHTS: SaidTiming = {
  name: "flights after denials",
  a: { label: "denials", events: [], dates: ["2023-01-04", "2023-01-13", "2023-01-22"] },
  b: { label: "flights", events: [], dates: ["2023-01-06", "2023-01-15", "2023-01-24", "2023-01-29"] },
  statistic: "followed-within",
  windowDays: 3,
  from: "2023-01-01",
  to: "2023-01-30",
  tables: [],
};

async function time(said: Partial<SaidTiming> = {}) {
  const entered = await enterTiming(open, { ...FLIGHTS, ...said });
  again();
  const ran = await runTiming(open, entered.handle);
  again();
  return { ...entered, run: open.state.things.timingRun.get(ran.id)?.thing };
}

describe("a timing test", () => {
  it("tries every way of sliding the second series", async () => {
    const { run: result } = await time();
    expect(result).toMatchObject({
      observed: "3",
      p: "0.133333333333333",
      pLow: result?.pHigh,
      postHoc: false,
      windowsTried: [3],
    });
  });

  it("shows every window tried, and marks the later ones post hoc", async () => {
    await time();
    const second = await time({ windowDays: 5 });
    expect(second).toMatchObject({ earlierRuns: 1, run: { postHoc: true, windowsTried: [3, 5] } });
    expect((await time({ windowDays: 3, a: { ...FLIGHTS.a, dates: ["2023-01-05"] } })).run?.postHoc).toBe(
      false,
    );
    expect(listTimings(open).map(({ windows }) => windows)).toEqual([[3, 5], [3, 5], [3]]);
  });

  it("takes events of the case, and says which dates are uncertain or left out", async () => {
    for (const [handle, value] of [
      ["V1", "2023-01-04"],
      ["V2", "2023-01-10/2023-01-16"],
      ["V3", "2022-06"],
    ] as const)
      addEvent(refreshed(open), { label: handle, handle, date: { value, basis: "stated" } });
    addEvent(refreshed(open), { label: "V4", handle: "V4" });
    again();
    const { run: result } = await time({
      a: { label: "denials", events: ["V1", "V2", "V3", "V4"], dates: [] },
    });
    expect(result?.dates).toEqual({ a: 2, b: 4, uncertain: 1 });
    expect(result?.leftOut).toEqual([
      "denials: 1 without a date, left out (V4)",
      "denials: 1 outside the observed days, left out (V3)",
    ]);
    expect(Number(result?.pLow)).toBeLessThanOrEqual(Number(result?.pHigh));
    expect(result?.seed).toBe("1");
  });

  it("reads a column of days from a table", async () => {
    const { run: result } = await time({
      a: { label: "signed", events: [], dates: [], sql: "SELECT DISTINCT signed FROM contracts" },
      b: { label: "left", events: [], dates: [], sql: 'SELECT DISTINCT "left" FROM departures' },
      tables: ["contracts=contracts.csv", "departures=departures.csv"],
      statistic: "mean-lag",
      from: "2023-01-01",
      to: "2023-12-31",
    });
    expect(result?.dates).toEqual({ a: 5, b: 6, uncertain: 0 });
    expect(result?.leftOut).toEqual(["signed: 1 without a date, left out (row 1)"]);
    // p1 waits 10 days, p2 9, p3 29, p5 8, p6 7.
    expect(result?.observed).toBe("12.6");
  });

  it("refuses dates that are none, a window longer than the period, and an empty series", async () => {
    await expect(time({ from: "2023-01" })).rejects.toThrow(/"2023-01" is not a day/);
    await expect(time({ windowDays: 30 })).rejects.toThrow(/window of 30 days does not fit into 30/);
    await expect(time({ a: { ...FLIGHTS.a, dates: ["May"] } })).rejects.toThrow(/"May" is not a date/);
    await expect(time({ a: { ...FLIGHTS.a, dates: [] } })).rejects.toThrow(/The series is empty/);
    const away = { ...FLIGHTS.a, dates: ["2020"] };
    await expect(time({ a: away })).rejects.toThrow(/No date of “denials” lies in/);
  });
});

describe("a coding scheme", () => {
  it("gathers citations for and against an element and passes no verdict", async () => {
    writeFileSync(
      join(folder, "a.txt"),
      "Letter\n\nThe ministry kept their passports. They were promised other work.\n",
    );
    for await (const { intake } of addSources(open, { paths: [join(folder, "a.txt")] }))
      expect(intake.problems).toEqual([]);
    again();
    const source = Math.max(...[...open.state.sources.values()].map(({ seq }) => seq));
    const [first, second] = await acceptClaims(open, { refs: [`${source}.C2`, `${source}.C3`] });
    again();
    const cite = (side: "for" | "against", seq: number | undefined) => {
      citeForElement(open, { scheme: "palermo", element: "deception", side, claims: [String(seq)] });
      again();
    };
    cite("for", first?.seq);
    cite("for", second?.seq);
    cite("against", first?.seq);
    const elements = showScheme(open.state, "palermo").parts.flatMap(({ elements: each }) => each);
    const deception = elements.find(({ element }) => element === "means/deception");
    expect(deception?.for.map(({ handle }) => handle)).toEqual([String(second?.seq)]);
    expect(deception?.against.map(({ handle }) => handle)).toEqual([String(first?.seq)]);
    expect(elements.filter(({ handle }) => handle !== undefined)).toHaveLength(1);
    expect(() =>
      citeForElement(open, { scheme: "palermo", element: "luck", side: "for", claims: [] }),
    ).toThrow(/no element "luck"/);
  });
});
