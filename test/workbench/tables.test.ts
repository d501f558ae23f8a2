import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, exampleCase, newCase, openBench, resultOf } from "./bench.ts";

let bench: Bench;
let id: string;
let empty: string;
beforeAll(async () => {
  bench = await openBench();
  id = await exampleCase(bench, "costa-verde");
  empty = await newCase(bench);
}, 180_000);
afterAll(() => bench.close());

const get = async (path: string, of = id) => (await bench.get(`/api/cases/${of}${path}`)).json;
const post = async (path: string, body: object, of = id) =>
  (await bench.post(`/api/cases/${of}${path}`, body)).json;
const numberOf = async (name: string): Promise<number> =>
  (await get("/tables")).rows.find((row: { name: string }) => row.name === name).seq;

const RAGGED = "Name;Born\nAna Leko;1984-03-02\nLuz Prado;1990-07-11;too much\n\u202eIvo  Tan ;03.04.1991\n";

function file(name: string, content: string): string {
  const path = join(bench.folder, name);
  writeFileSync(path, content);
  return path;
}

describe("tables of a case", () => {
  it("are listed from the ledger, with what is mapped and what was rejected", async () => {
    const { rows } = await get("/tables");
    expect(rows.map(({ name }: { name: string }) => name)).toEqual([
      "families.csv",
      "border.csv",
      "contracts.csv",
      "payroll.csv",
    ]);
    expect(rows[1]).toMatchObject({ rows: 503, rejected: 0, columns: 9, keyColumn: "№", doubt: "sound" });
  });

  it("are described as on the command line: what they cover, how many people, how good each column is", async () => {
    const table = await get(`/tables/${await numberOf("border.csv")}`);
    expect(table.people.count).toBeGreaterThan(400);
    expect(table.coverage).toMatchObject({ column: "Дата въезда" });
    const name = table.reading.columns.find((column: { name: string }) => column.name === "ФИО");
    expect(name).toMatchObject({ mapping: { mapsTo: "name" }, isAccepted: true, quality: { filled: 503 } });
    expect(name.quality.scripts).toContain("Cyrillic");
  });

  it("give their lines as received, a page at a time, each in its place", async () => {
    const seq = await numberOf("border.csv");
    const { rows, total } = await get(`/tables/${seq}/rows?from=100&limit=3`);
    expect(total).toBe(503);
    expect(rows.map(({ ordinal }: { ordinal: number }) => ordinal)).toEqual([101, 102, 103]);
    expect(rows[0].cells).toHaveLength(9);
    const last = await get(`/tables/${seq}/rows?from=502&limit=100`);
    expect(last.rows).toHaveLength(1);
  });

  it("are normalised only on demand: dates as EDTF, and nothing of what was received is changed", async () => {
    const seq = await numberOf("border.csv");
    const received = (await get(`/tables/${seq}/rows?limit=1`)).rows[0].cells;
    const normalised = (await get(`/tables/${seq}/rows?limit=1&form=normalised`)).rows[0].cells;
    expect(received[2]).toBe("08.10.1972");
    expect(normalised[2]).toBe("1972-10-08");
  });

  it("are searched by words in any case and any column", async () => {
    const seq = await numberOf("border.csv");
    const { rows, total } = await get(
      `/tables/${seq}/rows?words=${encodeURIComponent("КАЛИНСКИЙ талЬмирия")}`,
    );
    expect(total).toBeGreaterThan(0);
    expect(rows.every(({ cells }: { cells: string[] }) => /калинский/i.test(cells.join(" ")))).toBe(true);
    expect((await get(`/tables/${seq}/rows?words=nobodyatall`)).total).toBe(0);
  });

  it("cite a cell by key, column and hash of its row, and say what was judged of it", async () => {
    const seq = await numberOf("border.csv");
    const cell = await get(`/tables/${seq}/cell?key=2&column=${encodeURIComponent("ФИО")}`);
    expect(cell).toMatchObject({ value: "Лагуардоса Барросуэла Анхель Улисес", ordinal: 2 });
    expect(cell.citation).toBe(`${seq} 2:ФИО#${cell.rowHash}`);
    expect(cell.latin).toMatch(/^Laguardosa/);
    expect(cell.row).toHaveLength(9);
    const none = await get(`/tables/${seq}/cell?key=9999&column=x`);
    expect(none.error.code).toBe("casework/no-such-cell");
  });

  it("take what a person says of their columns as an entry that can be undone", async () => {
    const seq = await numberOf("border.csv");
    const flight = async () =>
      (await get(`/tables/${seq}`)).reading.columns.find(
        (column: { name: string }) => column.name === "Рейс",
      );
    const before = await flight();
    const { seq: entry } = await post(`/tables/${seq}/mapping`, {
      columns: [{ column: "Рейс", mapsTo: "" }],
      accept: false,
    });
    expect(await flight()).toMatchObject({ mapping: null, isAccepted: true });
    await post(`/history/${entry}/undo`, { reason: "Mistaken" });
    expect(await flight()).toEqual(before);
  });
});

describe("a table that is taken in", () => {
  it("is read first and shown with guesses, and nothing is recorded by that", async () => {
    const size = bench.desk.cases.get(empty).open.ledger.size;
    const { job } = await post("/looks", { path: file("crew.csv", RAGGED) }, empty);
    const { looks } = await resultOf<{ looks: string[] }>(bench, job);
    const reading = await get(`/looks/${looks[0]}`, empty);
    expect(reading).toMatchObject({ read: 3, imported: 2, rejected: 1, delimiter: ";" });
    expect(reading.columns[0]).toMatchObject({ mapping: { mapsTo: "name" }, isAccepted: false });
    expect(bench.desk.cases.get(empty).open.ledger.size).toBe(size);
  });

  it("and is removed again where nobody wants it", async () => {
    const { job } = await post("/looks", { path: file("unwanted.csv", "Name\nNobody\n") }, empty);
    const { looks } = await resultOf<{ looks: string[] }>(bench, job);
    const folder = join(bench.folder, "case", "index", "tables");
    expect(readdirSync(folder)).toContain(looks[0]);
    await post("/looks/forget", { looks }, empty);
    expect(existsSync(join(folder, looks[0] as string))).toBe(false);
  });

  it("comes with what the person says, and shows what was rejected in its place and in a list", async () => {
    const { job } = await post(
      "/tables",
      {
        path: file("crew.csv", RAGGED),
        columns: [{ column: "Born", mapsTo: "birthDate", dates: "day-first" }],
        accept: true,
        obtainedHow: "from a clerk",
      },
      empty,
    );
    const { tables, rejected } = await resultOf<{ tables: number[]; rejected: number }>(bench, job);
    expect(rejected).toBe(1);
    const [seq] = tables;
    const table = await get(`/tables/${seq}`, empty);
    expect(table).toMatchObject({ obtainedHow: "from a clerk", mapped: 2, rejected: 1 });
    const { rows } = await get(`/tables/${seq}/rows`, empty);
    expect(rows.map(({ reject }: { reject: object | null }) => reject !== null)).toEqual([
      false,
      true,
      false,
    ]);
    expect(rows[1].reject.text).toContain("too much");
    expect((await get(`/tables/${seq}/rejects`, empty)).rows).toMatchObject([{ ordinal: 2 }]);
    const [, , last] = (await get(`/tables/${seq}/rows?form=normalised`, empty)).rows;
    expect(last.cells).toEqual(["Ivo Tan", "1991-04-03"]);
    await post(
      "/looks/forget",
      {
        looks: [
          bench.desk.cases.get(empty).open.state.recordSets.values().next().value?.entry.recordSet.reading
            .digest,
        ],
      },
      empty,
    );
    expect((await get(`/tables/${seq}/rows`, empty)).rows).toHaveLength(3);
  });

  it("is known again when it comes a second time", async () => {
    const again = { path: file("crew.csv", RAGGED), columns: [], accept: false };
    const { job } = await post("/tables", again, empty);
    expect(await resultOf(bench, job)).toMatchObject({ added: 0 });
    expect((await get("/tables", empty)).total).toBe(1);
  });

  it("must say where it lies, and hold a table", async () => {
    expect((await post("/looks", { path: "crew.csv" }, empty)).error.code).toBe("workbench/no-such-folder");
    const { job } = await post("/looks", { path: file("nothing.csv", "") }, empty);
    await bench.desk.jobs.ended(job);
    expect(bench.desk.jobs.get(job)).toMatchObject({ state: "failed", error: { code: "records/empty" } });
  });
});

describe("an import that a crash cut short", () => {
  it("is told of after it, and goes on to what it would have been", async () => {
    const folder = mkdtempSync(join(tmpdir(), "careo-crash-"));
    const before = await openBench({ folder });
    const crashed = await newCase(before);
    const path = join(folder, "crew.csv");
    writeFileSync(path, RAGGED);
    const { job } = (await before.post(`/api/cases/${crashed}/tables`, { path, columns: [], accept: true }))
      .json;
    // What lies on the disk while it runs is all that a killed program leaves.
    const left = readFileSync(join(folder, "person", "work.json"), "utf8");
    expect(JSON.parse(left)[0].view).toMatchObject({ id: job, state: "running" });
    before.desk.jobs.cancel(job);
    await before.desk.jobs.ended(job);
    await before.close();
    writeFileSync(join(folder, "person", "work.json"), left);
    const after = await openBench({ folder });
    expect(after.desk.jobs.get(job)).toMatchObject({ state: "interrupted", canContinue: true });
    const { json } = await after.post(`/api/jobs/${job}/continue`);
    expect(await resultOf(after, json.job)).toMatchObject({ rows: 2, rejected: 1 });
    expect((await after.get(`/api/cases/${crashed}/tables`)).json.total).toBe(1);
    await after.close();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
});

describe("tests and patterns", () => {
  it("are run as jobs and recorded as evidence, with what chance would give", async () => {
    const seq = await numberOf("contracts.csv");
    const { job } = await post(`/tables/${seq}/tests`, { sample: 3 });
    const { seq: entry, sample } = await resultOf<{ seq: number; sample: string }>(bench, job);
    expect(sample.split("\n")).toHaveLength(5);
    const [run] = (await get(`/tables/${seq}/tests`)).rows;
    expect(run).toMatchObject({ seq: entry, by: "Ana Leko" });
    expect(run.tests.map(({ test }: { test: string }) => test)).toContain("key-uniqueness");
    expect(run.notTested.length).toBeGreaterThan(0);
  }, 60_000);

  it("stand beside random selections of the same size", async () => {
    const seq = await numberOf("border.csv");
    const { job } = await post(`/tables/${seq}/patterns`, {
      selection: { how: "value", column: "Гражданство", value: "КОСТА-ВЕРДЕ" },
    });
    const { seq: entry } = await resultOf<{ seq: number }>(bench, job);
    const [run] = (await get(`/tables/${seq}/patterns`)).rows;
    expect(run.seq).toBe(entry);
    expect(run.persons).toBeGreaterThan(10);
    expect(
      run.patterns.some(({ decoys }: { decoys: { draws: number } | null }) => (decoys?.draws ?? 0) > 0),
    ).toBe(true);
  }, 60_000);
});
