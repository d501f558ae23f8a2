import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildXlsx } from "../../../../test/fixtures/build-xlsx.ts";
import { type TableBench, tableBench } from "../../../../test/fixtures/tables.ts";
import { openDuckDb, sqlText } from "../../engines/duckdb/index.ts";
import type { StoreEffects } from "../store-table.ts";
import { planInChild } from "./read-in-child.ts";

let bench: TableBench;
let folder: string;
beforeAll(() => {
  bench = tableBench();
  folder = mkdtempSync(join(tmpdir(), "careo-table-child-"));
});
afterAll(() => {
  bench.close();
  rmSync(folder, { recursive: true, force: true });
});

const ROWS = Array.from({ length: 30_000 }, (_, row) => [
  `Леко ${row}`,
  String(row),
  (row * 7919).toString(36),
]);
const storeBook = (effects: StoreEffects) =>
  bench.store(
    buildXlsx([{ name: "S", rows: [["name", "id", "note"], ...ROWS] }]),
    { fileName: "x.xlsx" },
    effects,
  );

/** A stand-in for a reader that misbehaves, in a folder of its own like the built one. */
function readWith(code: string, caps = {}): Promise<unknown> {
  const entry = join(mkdtempSync(join(folder, "reader-")), "main.mjs");
  writeFileSync(entry, code);
  const path = join(folder, "x.xlsx");
  writeFileSync(path, "PK");
  return planInChild({ kind: "survey workbook", path, fileName: "x.xlsx", wishes: {} }, { entry, caps });
}

describe("a workbook or a Parquet file in a process of its own", () => {
  it("comes whole, batch after batch, and the same in small ones", async () => {
    const [stored] = await storeBook({ batchBytes: 2 ** 16 });
    expect(stored?.description.rows).toEqual({ read: 30_000, imported: 30_000, rejected: 0 });
  });

  it("is stopped at the cap on time, by name, and nothing half-done is left as a table", async () => {
    await expect(
      bench.store(
        buildXlsx([{ name: "T", rows: [["name", "id"], ...ROWS] }]),
        { fileName: "x.xlsx" },
        { child: { caps: { seconds: 0.05 } } },
      ),
    ).rejects.toMatchObject({
      code: "records/too-big",
      message: 'Reading "x.xlsx" took over 0.05 s, and was stopped.',
    });
  });

  it.runIf(process.platform === "linux")(
    "is stopped at the cap on memory, the engine of Parquet too",
    async () => {
      const staging = join(folder, "staging");
      const instance = await openDuckDb({ temporaryFolder: staging, stagingFolders: [staging] });
      const db = await instance.connect();
      const file = join(staging, "x.parquet");
      await db.run(
        `COPY (SELECT md5(range::VARCHAR) AS t FROM range(3000000)) TO ${sqlText(file)} (FORMAT parquet)`,
      );
      db.close();
      instance.close();
      const { readFileSync } = await import("node:fs");
      const storing = bench.store(
        readFileSync(file),
        { fileName: "x.parquet" },
        { child: { caps: { memoryMegabytes: 40 } } },
      );
      await expect(storing).rejects.toMatchObject({
        code: "records/too-big",
        message: 'Reading "x.parquet" needed more memory than it may, and was stopped.',
      });
    },
  );

  it("is stopped when the person stops waiting", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(storeBook({ signal: stop.signal, batchBytes: 1 })).rejects.toMatchObject({
      code: "records/interrupted",
    });
  });

  it("is told apart when it hangs, crashes or answers nonsense", async () => {
    await expect(readWith("for (;;);", { seconds: 1 })).rejects.toMatchObject({ code: "records/too-big" });
    await expect(readWith("process.kill(process.pid, 'SIGSEGV'); for (;;);")).rejects.toMatchObject({
      code: "records/damaged",
      message: expect.stringContaining("ended with SIGSEGV"),
    });
    await expect(readWith("process.stdout.write('not a frame at all')")).rejects.toMatchObject({
      code: "records/damaged",
    });
    const lie = JSON.stringify({ kind: "failure", code: "no/such-code", message: "x", length: 0 });
    await expect(
      readWith(
        `const b = Buffer.from(${JSON.stringify(lie)}); const n = Buffer.alloc(4); n.writeUInt32BE(b.length); process.stdout.write(Buffer.concat([n, b]));`,
      ),
    ).rejects.toMatchObject({ code: "records/damaged", message: expect.stringContaining("makes no sense") });
  });

  it.each([
    ["write", (at: string) => `fs.writeFileSync(${JSON.stringify(join(at, "written"))}, "x")`],
    ["read other files", (at: string) => `fs.readFileSync(${JSON.stringify(join(at, "secret"))})`],
    ["start processes", () => `(await import("node:child_process")).execFileSync(process.execPath, ["-v"])`],
  ])("may not %s", async (_, code) => {
    writeFileSync(join(folder, "secret"), "x");
    const curious = `import fs from "node:fs"; try { ${code(folder)}; process.exit(0); } catch { process.exit(99); }`;
    await expect(readWith(curious)).rejects.toThrow(/code 99/);
  });

  it("may read the workbook itself", async () => {
    const own = join(folder, "x.xlsx");
    await expect(
      readWith(
        `import fs from "node:fs"; process.exit(fs.readFileSync(${JSON.stringify(own)}, "utf8") === "PK" ? 42 : 1);`,
      ),
    ).rejects.toThrow(/code 42/);
  });
});

describe("a row of 10 MB in a workbook", () => {
  it("is rejected with its line, and the rows around it are there", async () => {
    let state = 7;
    const letter = () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return String.fromCharCode(0x21 + ((state >>> 16) % 90));
    };
    const huge = Array.from({ length: 10 * 2 ** 20 }, letter).join("");
    const table = await bench.open(
      buildXlsx([
        {
          name: "S",
          rows: [
            ["id", "name"],
            ["1", "a"],
            ["2", huge],
            ["3", "b"],
          ],
        },
      ]),
      {
        fileName: "x.xlsx",
      },
    );
    expect(table.description.rows).toEqual({ read: 3, imported: 2, rejected: 1 });
    expect(table.description.problems).toMatchObject([
      { code: "records/line-too-long", count: 1, examples: [{ line: 3 }] },
    ]);
    expect((await table.rows([1, 3])).map(({ cells }) => cells)).toEqual([
      ["1", "a"],
      ["3", "b"],
    ]);
  });
});
