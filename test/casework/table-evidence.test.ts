import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  authenticateTable,
  importTable,
  type OpenCase,
  openCase,
  recordPatterns,
  recordTableTests,
  refreshed,
  type SoughtPatterns,
  seekPatterns,
  startCase,
  systemImporting,
  type TestedTable,
  verifyCase,
} from "../../src/casework/index.ts";
import { readKeys, readMatches } from "../../src/cli/commands/read-selection.ts";
import { describePatterns } from "../../src/cli/report/patterns-text.ts";
import { describeTests } from "../../src/cli/report/table-tests.ts";

const EXAMPLE = "examples/crossings-register";
const CAPS = { threads: 1, memory: 256 * 2 ** 20, temporaryDisk: 2 ** 24 };
const PLAIN = { out: () => {}, err: () => {}, interactive: false, colour: false, columns: 100 };
const VERDICTS =
  /\b(fakes?|faked|genuine(ly)?|forg\w+|fraud\w*|authentic|falsif\w+|counterfeit|bogus|hoax|fabricat\w+)\b/i;

let folder: string;
let open: OpenCase;
let table: string;
let tested: TestedTable;
let sought: SoughtPatterns;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "careo-evidence-"));
  startCase({ root: join(folder, "case"), title: "Crossings", person: "Ana Leko" }).ledger.close();
  open = openCase(join(folder, "case"), "write");
  const input = { path: `${EXAMPLE}/crossings.csv`, wishes: {}, map: [], accept: true, key: "id" };
  const [imported] = await importTable(open, input, { ...systemImporting, tables: { caps: CAPS } });
  open = refreshed(open);
  table = String(imported?.seq);
  const sample = { rows: 4, seed: "s", writtenTo: "sample.csv" };
  tested = await authenticateTable(
    open,
    { table, against: table, known: `${EXAMPLE}/known.csv`, sample },
    { caps: CAPS },
  );
  const selection = await readKeys(`${EXAMPLE}/named-by-families.txt`);
  sought = await seekPatterns(open, { table, selection, settings: { draws: 19 } }, { caps: CAPS });
});

afterAll(() => {
  open.ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("tests of a table of a case", () => {
  it("cover what the example was made to hold", () => {
    const findings = tested.results.map(({ test, finding }) => `${test}: ${finding}`).join("\n");
    expect(findings).toContain("key-gaps: From 1 to 845, 9 of 845");
    expect(findings).toContain(
      "dates-that-cannot-be: 1 cell gives a day that is in no calendar; 1 date lies",
    );
    expect(findings).toContain("a word of Latin and Cyrillic letters together");
    expect(findings).toContain("known-persons: 3 of 4");
    expect(findings).toContain("random-sample: 4 of 836 rows");
  });

  it("find a table to agree with itself", () => {
    const shares = tested.results.filter(({ test, columns }) => test === "agreement" && columns.length > 1);
    expect(shares.length).toBeGreaterThan(3);
    for (const { figures } of shares) expect(figures[0]?.value).toBe(figures[0]?.of);
  });

  it("write the sample with the hash of each row", () => {
    const [header, first] = (tested.sampleCsv as string).split("\r\n") as [string, string];
    expect(header).toMatch(/^rowKey,rowHash,id,ФИО,.*,confirmed,looked up where,note$/);
    expect(first).toMatch(/^\d+,[0-9a-f]{64},/);
    expect(tested.sampleCsv?.split("\r\n")).toHaveLength(6);
  });

  it("are recorded as evidence, with cells cited by the hash of their row", () => {
    const seq = recordTableTests(open, tested, "Ana Leko");
    open = refreshed(open);
    const entry = open.state.tableTests.find((each) => each.seq === seq)?.entry;
    expect(entry?.tests.map(({ test }) => test)).toEqual(tested.results.map(({ test }) => test));
    const cells = entry?.tests.flatMap((each) => each.cells) ?? [];
    expect(cells.length).toBeGreaterThan(5);
    for (const { rowHash } of cells) expect(rowHash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("patterns in a table of a case", () => {
  it("see the planted group", () => {
    const pairs = sought.patterns.find(({ pattern }) => pattern === "same-day-issue");
    expect(pairs?.observed).toEqual({ low: 91, high: 91 });
    expect(pairs?.decoys?.p).toBe(1 / 20);
  });

  it("are recorded, and the next run knows of them", async () => {
    expect(sought.before).toEqual({ onTable: 0, onSelection: 0 });
    recordPatterns(open, sought, "Ana Leko");
    open = refreshed(open);
    const again = await seekPatterns(
      open,
      { table, selection: { how: "value", column: "Направление", value: "въезд" }, settings: { draws: 19 } },
      { caps: CAPS },
    );
    expect(again.before).toEqual({ onTable: 1, onSelection: 0 });
    expect(verifyCase(open.root).integrity).toBe("ok");
  });

  it("refuse a selection in which nobody is", async () => {
    const nobody = seekPatterns(
      open,
      { table, selection: { how: "keys", certain: ["0"], possible: [] } },
      { caps: CAPS },
    );
    await expect(nobody).rejects.toMatchObject({ code: "casework/nobody-selected" });
  });
});

describe("what is printed", () => {
  it("passes no verdict, and says what the tests are", () => {
    const tests = describeTests(tested, PLAIN);
    const patterns = describePatterns(sought, PLAIN);
    expect(tests).toContain("none says what the table is");
    expect(patterns).toContain("It does not say what does");
    for (const text of [tests, patterns]) expect(text).not.toMatch(VERDICTS);
  });
});

describe("whom to look at", () => {
  it("is read from what careo match wrote, whole or a query a line", async () => {
    const candidate = (id: string, band: string, otherRows: readonly string[] = []) => ({
      record: { id },
      otherRows: otherRows.map((row) => ({ id: row })),
      band,
    });
    const queries = [
      { candidates: [candidate("1", "strong", ["2"]), candidate("9", "weak")] },
      { candidates: [candidate("3", "tie"), candidate("4", "tie")] },
      { status: "none" },
    ];
    const wanted = { how: "matched", certain: ["1", "2"], possible: ["3", "4"] };
    const [whole, lines] = [join(folder, "run.json"), join(folder, "run.jsonl")];
    writeFileSync(whole, JSON.stringify({ schema: "careo.match/1", queries }, undefined, 2));
    writeFileSync(lines, queries.map((each) => JSON.stringify(each)).join("\n"));
    expect(await readMatches(whole)).toEqual(wanted);
    expect(await readMatches(lines)).toEqual(wanted);
    writeFileSync(whole, "not json");
    await expect(readMatches(whole)).rejects.toMatchObject({ code: "cli/usage" });
  });
});
