import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  acceptMapping,
  answersTo,
  citeCell,
  describeTable,
  eraseSource,
  type ImportInput,
  importTable,
  type OpenCase,
  openCase,
  openTableFile,
  refreshed,
  startCase,
  systemImporting,
  takeAnswers,
  verifyCase,
} from "../../src/casework/index.ts";
import { buildXlsx } from "../fixtures/build-xlsx.ts";

const CSV = [
  "№;ФИО;Дата рождения;Дата пересечения",
  "A1;Пеньяльба Хорхе;07.03.1984;12.05.2023",
  "A2;Леко Анна;25.12.1990;13.05.2023",
  "A3;Пеньяльба Хорхе;07.03.1984;30.05.2023",
  "broken;row",
  "",
].join("\n");

let folder: string;
let open: OpenCase;
const root = () => join(folder, "case");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-tables-"));
  startCase({ root: root(), title: "Crossings", person: "Ana Leko" }).ledger.close();
  open = openCase(root(), "write");
  writeFileSync(join(folder, "crossings.csv"), CSV);
});
afterEach(() => {
  open.ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

const take = async (input: Partial<ImportInput> = {}) => {
  const path = join(folder, "crossings.csv");
  const caps = { threads: 1, memory: 256 * 2 ** 20, temporaryDisk: 2 ** 24 };
  const effects = { ...systemImporting, tables: { caps } };
  const [table] = await importTable(
    refreshed(open),
    { path, wishes: {}, map: [], accept: false, ...input },
    effects,
  );
  if (!table) throw new Error("no table");
  open = refreshed(open);
  return table;
};

describe("taking a table into a case", () => {
  it("keeps the original as a source and records what was read of it", async () => {
    const { recordSet, seq } = await take({ key: "№" });
    expect(recordSet).toMatchObject({ name: "crossings.csv", rowCount: 3, rejectedCount: 1, keyColumn: "№" });
    expect(open.state.sources.get(recordSet.source)?.entry.source.sourceKind).toBe("table");
    expect(open.state.recordSets.get(recordSet.id)?.seq).toBe(seq);
    expect(verifyCase(root()).integrity).toBe("ok");
  });

  it("adds nothing when the same file comes again, and says that it was there", async () => {
    const first = await take();
    const size = open.ledger.size;
    const again = await take();
    expect([again.seq, again.isNew, open.ledger.size]).toEqual([first.seq, false, size]);
  });

  it("counts people, not rows, and says what time is covered", async () => {
    await take();
    const described = await describeTable(open, "crossings.csv");
    expect(described.distinctPeople).toEqual({ count: 2, isEstimate: false });
    expect(described.coverage).toEqual({ from: "2023-05-12", to: "2023-05-30", column: "Дата пересечения" });
  });

  it("keeps proposals apart from what a person accepted", async () => {
    const { seq, columns } = await take({ map: ["ФИО=name"] });
    expect(columns.map(({ mapping, isAccepted }) => [mapping?.mapsTo, isAccepted])).toEqual([
      [undefined, false],
      ["name", true],
      ["birthDate", false],
      ["Trip:startDate", false],
    ]);
    await acceptMapping(open, { table: String(seq), map: ["Дата рождения="], accept: true });
    open = refreshed(open);
    const after = await describeTable(open, String(seq));
    expect(after.columns.map(({ mapping, isAccepted }) => [mapping?.mapsTo, isAccepted])).toEqual([
      [undefined, false],
      ["name", true],
      [undefined, true],
      ["Trip:startDate", true],
    ]);
  });

  it.each([
    [{ key: "ФИО" }, "records/key-not-unique", '"Пеньяльба Хорхе" 2 times'],
    [{ key: "Паспорт" }, "records/no-such-column", "Паспорт"],
    [{ map: ["ФИО=surname"] }, "records/no-such-property", "ФИО=surname"],
    [{ map: ["Имя=name"] }, "records/no-such-column", "Имя"],
  ])("refuses %j and records no table", async (input, code, words) => {
    await expect(take(input)).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
    expect(refreshed(open).state.recordSets.size).toBe(0);
  });
});

it("deals out what is said among the sheets of a workbook", async () => {
  const sheet = (name: string, header: string) => ({
    name,
    rows: [
      [header, "ID"],
      ["Леко Анна", "1"],
      ["Рос Ян", "2"],
    ],
  });
  const path = join(folder, "book.xlsx");
  writeFileSync(path, buildXlsx([sheet("One", "ФИО"), sheet("Two", "Пассажир")]));
  const input = { path, wishes: {}, accept: false, map: ["ФИО=name", "Пассажир=fatherName"], key: "ID" };
  const tables = await importTable(open, input);
  expect(tables.map(({ columns }) => columns[0]?.mapping?.mapsTo)).toEqual(["name", "fatherName"]);
  expect(tables.map(({ recordSet }) => recordSet.keyColumn)).toEqual(["ID", "ID"]);
  await expect(importTable(refreshed(open), { ...input, map: ["Имя=name"] })).rejects.toMatchObject({
    code: "records/no-such-column",
  });
});

describe("citing a cell", () => {
  it("still verifies after the stored table was deleted and built again", async () => {
    await take({ key: "№" });
    const cited = await citeCell(open, "crossings.csv", "A2:ФИО");
    expect(cited).toMatchObject({ rowKey: "A2", column: "ФИО", value: "Леко Анна", isSame: undefined });
    rmSync(join(root(), "index"), { recursive: true });
    const again = await citeCell(open, "crossings.csv", `A2:ФИО#${cited.rowHash}`);
    expect(again.isSame).toBe(true);
  });

  it("says so when a later file has another row under the same key", async () => {
    await take({ key: "№" });
    const { rowHash } = await citeCell(open, "crossings.csv", "A2:ФИО");
    writeFileSync(join(folder, "crossings.csv"), CSV.replace("25.12.1990", "25.12.1991"));
    const { seq } = await take({ key: "№" });
    expect((await citeCell(open, String(seq), `A2:ФИО#${rowHash}`)).isSame).toBe(false);
    expect((await citeCell(open, String(seq), "A1:ФИО")).value).toBe("Пеньяльба Хорхе");
  });

  it("says that a row was rejected where one asks for it", async () => {
    await take();
    await expect(citeCell(open, "crossings.csv", "4:ФИО")).rejects.toMatchObject({
      code: "casework/no-such-cell",
      message: expect.stringContaining("line 5"),
    });
  });
});

it("erases the stored rows of a table with its source", async () => {
  const { recordSet } = await take();
  const source = open.state.sources.get(recordSet.source)?.seq ?? 0;
  const stored = join(root(), "index", "tables");
  expect(readdirSync(stored)).toHaveLength(1);
  open.ledger.close();
  eraseSource(root(), { source, reason: "Consent withdrawn" });
  open = openCase(root(), "write");
  expect(readdirSync(stored)).toEqual([]);
  expect(open.state.recordSets.size).toBe(0);
});

it("erases with it what was compared, and what colleagues answered, for these name its people", async () => {
  const { recordSet } = await take();
  const source = open.state.sources.get(recordSet.source)?.seq ?? 0;
  const run = "0".repeat(32);
  const answer = { left: "F01", right: "1", judgement: "negative", reason: "I know his mother" };
  takeAnswers(open, run, { schema: "careo.review-answers/1", run, by: "Luz Prado", answers: [answer] });
  expect(answersTo(open, run).size).toBe(1);
  open.ledger.close();
  eraseSource(root(), { source, reason: "Consent withdrawn" });
  open = openCase(root(), "write");
  expect(answersTo(open, run).size).toBe(0);
  expect(readdirSync(join(root(), "index"))).not.toContain("answers");
});

it("opens a table outside a case, and leaves nothing behind", async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith("careo-"));
  const table = await openTableFile({ path: join(folder, "crossings.csv"), wishes: {}, map: [] });
  expect(table.mappedTo("name").map(({ name }) => name)).toEqual(["ФИО"]);
  await table.close();
  const after = readdirSync(tmpdir()).filter((name) => name.startsWith("careo-"));
  expect(
    after
      .filter((name) => !before.includes(name))
      .filter((name) => existsSync(join(tmpdir(), name, "tables"))),
  ).toEqual([]);
});
