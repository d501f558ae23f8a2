import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DuckDb } from "./connection.ts";
import { type DuckDbInstance, openDuckDb } from "./open.ts";

let root: string;
let instance: DuckDbInstance;
let db: DuckDb;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "careo-duckdb-"));
  writeFileSync(join(root, "secret.csv"), "a\n1\n");
  instance = await openDuckDb({
    temporaryFolder: join(root, "tmp"),
    stagingFolders: [join(root, "staging")],
    caps: { memory: 64 * 2 ** 20, temporaryDisk: 2 ** 20, threads: 1 },
  });
  db = await instance.connect();
});

afterAll(() => {
  db.close();
  instance.close();
  rmSync(root, { recursive: true });
});

describe("a locked-down DuckDB", () => {
  it.each([
    ["reads no file outside the staging folders", () => `SELECT * FROM read_csv('${root}/secret.csv')`],
    ["writes none", () => `COPY (SELECT 1) TO '${root}/out.csv'`],
    ["attaches none", () => `ATTACH '${root}/other.db'`],
    ["installs no extension", () => "INSTALL fts"],
    ["loads no extension", () => "LOAD httpfs"],
    ["lets no setting be changed", () => "SET threads=4"],
    ["does not open the gate again", () => "SET enable_external_access=true"],
  ])("%s", async (_, sql) => {
    await expect(db.run(sql())).rejects.toThrow(/disabled|locked/i);
  });

  it("names the cap that it met", async () => {
    const sql =
      "CREATE TABLE big AS SELECT md5(range::VARCHAR) AS text, range FROM range(5000000) ORDER BY 1";
    await expect(db.run(sql)).rejects.toMatchObject({ code: "records/too-big" });
  });
});

describe("opening what is no database, or is taken", () => {
  it("says that a damaged cache may be deleted", async () => {
    const path = join(root, "damaged.duckdb");
    writeFileSync(path, "this is no database, but long enough to look like a file of one".repeat(200));
    const opening = openDuckDb({ path, temporaryFolder: join(root, "tmp") });
    await expect(opening).rejects.toMatchObject({ code: "records/not-stored" });
  });

  it("says that another process has it", async () => {
    const path = join(root, "taken.duckdb");
    const script = `import("@duckdb/node-api").then(async ({ DuckDBInstance }) => {
      globalThis.held = await DuckDBInstance.create(${JSON.stringify(path)});
      console.log("held");
      setInterval(() => {}, 1000);
    });`;
    const child = spawn(process.execPath, ["-e", script]);
    try {
      await once(child.stdout, "data");
      const opening = openDuckDb({ path, mode: "read", temporaryFolder: join(root, "tmp") });
      await expect(opening).rejects.toMatchObject({ code: "records/in-use" });
    } finally {
      child.kill();
    }
  });
});

describe("asking it", () => {
  it("gives rows as objects, with counts as numbers and what no number holds as bigint", async () => {
    const sql = "SELECT count(*) AS n, 18446744073709551615::UBIGINT AS big, [1::BIGINT] AS list, $1 AS said";
    expect(await db.rows(sql, ["Роса"])).toEqual([
      { n: 1, big: 18446744073709551615n, list: [1], said: "Роса" },
    ]);
  });

  it("streams in batches", async () => {
    let rows = 0;
    let batches = 0;
    for await (const batch of db.stream("SELECT range AS n FROM range(5000)")) {
      rows += batch.length;
      batches++;
    }
    expect(rows).toBe(5000);
    expect(batches).toBeGreaterThan(1);
  });

  it("stops when it is interrupted", async () => {
    const running = db.run("SELECT sum(hash(range)) FROM range(100000000000)");
    setTimeout(() => db.interrupt(), 20);
    await expect(running).rejects.toMatchObject({ code: "records/interrupted" });
  });
});
