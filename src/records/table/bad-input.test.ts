import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TableBench, tableBench } from "../../../test/fixtures/tables.ts";
import { openTable } from "./open-table.ts";

let bench: TableBench;
beforeAll(() => {
  bench = tableBench();
});
afterAll(() => bench.close());

describe("bad tables", () => {
  it.each([
    ["an empty file", "", "records/empty", "no bytes"],
    ["a header alone", "id,name\n", "records/empty", "a header and no rows"],
    ["an old workbook", Buffer.from("d0cf11e0a1b11ae1", "hex"), "records/unknown-format", "d0cf11e0"],
    ["a PDF", "%PDF-1.7\n%abc\n", "records/unknown-format", "25504446"],
  ])("%s is refused in words", async (_, content, code, words) => {
    await expect(bench.store(content)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
  });

  it("a JSON array is refused with the way to make it lines", async () => {
    const error = await bench.store("[{}]", { fileName: "x.json" }).catch((each: unknown) => each);
    expect(error).toMatchObject({ code: "records/unknown-format", hint: expect.stringContaining("jq") });
  });

  it("a cell of 10 MB is rejected with its line, and the rows around it are there", async () => {
    const huge = "x".repeat(10 * 2 ** 20);
    for (const cell of [huge, `"${huge}"`]) {
      const table = await bench.open(`id,note\n1,a\n2,${cell}\n3,b\n`);
      expect(table.description.rows).toEqual({ read: 3, imported: 2, rejected: 1 });
      const [problem] = table.description.problems;
      expect(problem).toMatchObject({ code: "records/line-too-long", count: 1, examples: [{ line: 3 }] });
      expect((await table.rows([1, 3])).map(({ cells }) => cells)).toEqual([
        ["1", "a"],
        ["3", "b"],
      ]);
      const [{ bytes = 0 } = {}] = await table.db.rows<{ bytes: number }>("SELECT bytes FROM rejects");
      expect(bytes).toBe(cell.length + 2);
    }
  });

  it("a thousand columns are a table", async () => {
    const caps = { threads: 1, memory: 2 * 2 ** 30, temporaryDisk: 2 ** 30 };
    const names = Array.from({ length: 1000 }, (_, at) => `c${at}`);
    const lines = [names, names.map((_, at) => `${at}`)].map((row) => row.join(","));
    const [stored] = await bench.store(lines.join("\n"), {}, { caps });
    expect(stored?.description.columns).toHaveLength(1000);
    const table = await openTable(stored?.folder ?? "");
    expect((await table.rows([1]))[0]?.cells[999]).toBe("999");
    table.close();
  });

  it("names that are missing or stand twice are made unique, and that is said", async () => {
    const table = await bench.open("id,id,,id.2\n1,2,3,4\n");
    expect(table.columns.map(({ name }) => name)).toEqual(["id", "id.3", "column 3", "id.2"]);
    expect(table.description.problems).toMatchObject([{ code: "records/odd-header" }]);
  });

  it("characters that do not show stay in the cell and are said to be there", async () => {
    const table = await bench.open("id,name\n1,Ана\u202e Леко\n2,a\u0000b\n");
    expect((await table.rows([1, 2])).map(({ cells }) => cells[1])).toEqual(["Ана\u202e Леко", "a\u0000b"]);
    expect(table.description.problems).toMatchObject([{ code: "records/odd-characters", count: 2 }]);
  });
});

describe("an import that does not come to its end", () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `${at},name ${at}${at % 700 === 0 ? ",ragged" : ""}`);
  const csv = `id,name\n${rows.join("\n")}\n`;

  it("goes on where it was interrupted, with no row twice and none lost", async () => {
    const controller = new AbortController();
    const effects = { signal: controller.signal, batchBytes: 4096, onProgress: () => controller.abort() };
    await expect(bench.store(csv, {}, effects)).rejects.toMatchObject({ code: "records/interrupted" });
    const begun: number[] = [];
    const [stored] = await bench.store(
      csv,
      {},
      { batchBytes: 4096, onProgress: ({ rows }) => begun.push(rows) },
    );
    expect(begun[0]).toBeGreaterThan(200);
    const table = await openTable(stored?.folder ?? "");
    expect(table.description.rows).toEqual({ read: 3000, imported: 2995, rejected: 5 });
    const [count] = await table.db.rows(
      "SELECT count(DISTINCT ordinal) AS n, min(ordinal) AS first, max(ordinal) AS last FROM records",
    );
    expect(count).toEqual({ n: 2995, first: 2, last: 3000 });
    table.close();
  });

  it("stops at a cap by its name and leaves nothing that takes up room", async () => {
    const long = Array.from(
      { length: 60_000 },
      (_, at) => `${at},${Math.sin(at)}${"абв".repeat(20)}${at * 7919}`,
    );
    const caps = { threads: 1, memory: 14 * 2 ** 20, temporaryDisk: 2 ** 20 };
    const error = await bench
      .store(`id,name\n${long.join("\n")}\n`, {}, { caps })
      .catch((each: unknown) => each);
    expect(error).toMatchObject({
      code: "records/too-big",
      message: expect.stringMatching(/cap on (memory|temporary)/),
    });
    const tables = join(bench.root, "tables");
    const unfinished = readdirSync(tables).filter((name) => !existsSync(join(tables, name, "table.json")));
    expect(unfinished.flatMap((name) => readdirSync(join(tables, name)))).toEqual([]);
  });
});
