import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TableBench, tableBench } from "../../../../../test/fixtures/tables.ts";
import { sha256 } from "../../../../base/index.ts";
import type { OpenTable } from "../../../table/open-table.ts";
import { checkStatement } from "./check-statement.ts";
import { openLockedEngine } from "./locked-engine.ts";
import { type ReadOnlyOptions, runReadOnly, sqlColumns } from "./run-read-only.ts";

let bench: TableBench;
let crossings: OpenTable;
let secret: string;
let locked: DuckDBConnection;

beforeAll(async () => {
  bench = tableBench();
  locked = (await openLockedEngine({ tables: [], memory: 64 * 2 ** 20 })).connection;
  crossings = await bench.open(
    "ФИО,place,day\nЛеко Ана,Varna,2021-03-05\nРос Ян,,2021-03-06\nТиль Ия,Varna,2021-04-01\n",
  );
  secret = join(bench.root, "secret.csv");
  writeFileSync(secret, "a\n1\n");
});
afterAll(() => {
  locked.closeSync();
  bench.close();
});

const ask = (sql: string, options: ReadOnlyOptions = {}) => runReadOnly(sql, { crossings }, options);

describe("a person's own SQL over stored tables", () => {
  it("counts, and calls columns as the file does", async () => {
    const result = await ask(
      `SELECT count(*) AS n, count(*) FILTER (place = 'Varna') AS varna, min("ФИО") AS first FROM crossings`,
    );
    expect(result).toMatchObject({
      columns: [
        { name: "n", type: "BIGINT", nulls: 0 },
        { name: "varna", type: "BIGINT", nulls: 0 },
        { name: "first", type: "VARCHAR", nulls: 0 },
      ],
      engine: { name: "duckdb" },
    });
    expect(result.rows).toEqual([[3, 2, "Леко Ана"]]);
  });

  it("orders rows by their cells where the statement does not, NULL last, and counts NULLs", async () => {
    const result = await ask("SELECT nullif(place, '') AS place, day FROM crossings");
    expect(result.orderedBy).toBe("cells");
    expect(result.rows).toEqual([
      ["Varna", "2021-03-05"],
      ["Varna", "2021-04-01"],
      [null, "2021-03-06"],
    ]);
    expect(result.columns.map(({ nulls }) => nulls)).toEqual([1, 0]);
  });

  it("keeps the order that the statement asks for", async () => {
    const result = await ask("SELECT ordinal FROM crossings ORDER BY day DESC");
    expect(result.orderedBy).toBe("statement");
    expect(result.rows.flat()).toEqual([3, 2, 1]);
  });

  it("gives the same digest for the same result, and another for another", async () => {
    const once = await ask("SELECT place, day FROM crossings");
    expect((await ask("SELECT place, day FROM crossings ORDER BY 1 DESC, 2")).digest).not.toBe(once.digest);
    expect((await ask("FROM crossings SELECT place, day")).digest).toBe(once.digest);
    const written = { columns: once.columns.map(({ name, type }) => [name, type]), rows: once.rows };
    expect(once.digest).toBe(sha256(JSON.stringify(written)));
  });

  it("joins several tables and keeps numbers whole that no double holds", async () => {
    const ports = await bench.open("place,sea\nVarna,Black\n");
    const result = await runReadOnly(
      "WITH v AS (SELECT * FROM crossings c JOIN ports p USING (place)) SELECT sea, count(*) AS n, 9007199254740993::BIGINT AS big, 0.1::DECIMAL(9,3) AS share FROM v GROUP BY sea",
      { crossings, ports },
    );
    expect(result.rows).toEqual([["Black", 2, "9007199254740993", "0.100"]]);
  });

  it("tells names apart that differ by case alone", async () => {
    const table = await bench.open("id,ID,ordinal\na,b,c\n");
    expect(sqlColumns(table).map(({ name }) => name)).toEqual(["ordinal", "id", "ID.2", "ordinal.2"]);
    const result = await runReadOnly('SELECT id, "ID.2", "ordinal.2" FROM t', { t: table });
    expect(result.rows).toEqual([["a", "b", "c"]]);
  });
});

describe("what it refuses", () => {
  it.each([
    ["an INSERT", "INSERT INTO crossings VALUES (9, 'x', 'y', 'z')"],
    ["an UPDATE", "UPDATE crossings SET place = 'Odesa'"],
    ["a DELETE", "DELETE FROM crossings"],
    ["a CREATE", "CREATE TABLE mine AS SELECT 1"],
    ["a DROP", "DROP VIEW crossings"],
    ["a COPY", "COPY (SELECT 1) TO 'out.csv'"],
    ["an EXPORT", "EXPORT DATABASE 'out'"],
    ["an ATTACH", "ATTACH ':memory:' AS mine"],
    ["an INSTALL", "INSTALL httpfs"],
    ["a LOAD", "LOAD httpfs"],
    ["a SET", "SET threads = 8"],
    ["a PRAGMA", "PRAGMA database_list"],
    ["a CALL", "CALL pragma_version()"],
    ["a CHECKPOINT", "CHECKPOINT"],
    ["an EXPLAIN ANALYZE", "EXPLAIN ANALYZE SELECT 1"],
    ["two statements", "SELECT 1; SELECT 2"],
    ["a write behind a SELECT", "SELECT 1; DROP VIEW crossings"],
    ["nothing", "  -- nothing\n"],
    ["a SHOW", "SHOW TABLES"],
    ["a DESCRIBE", "DESCRIBE crossings"],
    ["a DESCRIBE in brackets", "SELECT * FROM (DESCRIBE crossings)"],
    ["a table by a file's name", "SELECT * FROM '/etc/passwd'"],
    ["read_csv", "SELECT * FROM read_csv('/etc/passwd')"],
    ["read_text", "SELECT * FROM read_text('/etc/passwd')"],
    ["read_parquet over the network", "SELECT * FROM read_parquet('http://127.0.0.1:9/x.parquet')"],
    ["read_csv in a subquery", "SELECT (SELECT count(*) FROM read_csv('/etc/passwd')) AS n"],
    ["glob", "SELECT * FROM glob('/tmp/*')"],
    ["query", "SELECT * FROM query('SELECT 1')"],
    ["query_table", "SELECT * FROM query_table('crossings')"],
    ["SQL as JSON", "SELECT * FROM json_execute_serialized_sql('{}')"],
    ["the settings", "SELECT * FROM duckdb_settings()"],
    ["the databases, whose paths name this machine", "SELECT path FROM duckdb_databases"],
    ["the catalogue", "SELECT * FROM information_schema.tables"],
    ["the file behind a table", "SELECT * FROM careo_0.main.records"],
    [
      "the databases behind the name of a WITH table",
      "SELECT * FROM (WITH duckdb_databases AS (SELECT 1) SELECT 2), duckdb_databases",
    ],
    ["current_setting", "SELECT current_setting('memory_limit')"],
    ["the clock", "SELECT now()"],
    ["the clock without brackets", "SELECT current_date"],
    ["the clock in a window", "SELECT sum(epoch(now())) OVER () FROM crossings"],
    ["chance", "SELECT random() FROM crossings"],
    ["chance by another name", "SELECT gen_random_uuid()"],
    ["a sample", "SELECT * FROM crossings USING SAMPLE 1"],
    ["a sample of a table", "SELECT * FROM crossings TABLESAMPLE 10%"],
    ["open parameters", "SELECT $1"],
    ["a table that was not given", "SELECT * FROM people"],
  ])("%s", async (_, sql) => {
    expect(await checkStatement(locked, sql, ["crossings"])).toMatchObject({ kind: "refused" });
  });

  it("as an error that says what may be asked", async () => {
    await expect(ask("DELETE FROM crossings")).rejects.toMatchObject({
      code: "records/sql-refused",
      message: "The statement is not a SELECT.",
    });
    await expect(ask("SELECT * FROM '/etc/passwd'")).rejects.toMatchObject({
      code: "records/sql-refused",
      message: 'There is no table "/etc/passwd"; files are not read.',
      hint: "There are: crossings.",
    });
  });

  it("but not names of columns, WITH tables and functions that only look like it", async () => {
    for (const sql of [
      'SELECT c."user" FROM (SELECT place AS "user" FROM crossings) c',
      "WITH copy_ AS (FROM crossings), drop_ AS (FROM copy_) SELECT upper(place), json_extract('{}', '$.a') FROM drop_",
      "SELECT u.* FROM (SELECT unnest([1, 2])) u UNION ALL VALUES (3)",
      "SELECT place, row_number() OVER (ORDER BY day) FROM crossings QUALIFY row_number() OVER (ORDER BY day) = 1",
    ]) {
      expect(await checkStatement(locked, sql, ["crossings"])).toEqual({ isOrdered: false });
      await ask(sql);
    }
  });

  it("says where SQL is no SQL, and what a column is not called", async () => {
    await expect(ask("SELEC 1")).rejects.toMatchObject({
      code: "records/sql-failed",
      message: expect.stringContaining("SELEC"),
    });
    await expect(ask("SELECT town FROM crossings")).rejects.toMatchObject({
      code: "records/sql-failed",
      message: expect.stringContaining("town"),
    });
  });

  it("keeps its second wall when the first is passed: nothing is written, no file read, no one called", async () => {
    const before = readFileSync(crossings.database);
    let calls = 0;
    const server = createServer((socket) => {
      calls++;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const stored = { name: "crossings", database: crossings.database, columns: sqlColumns(crossings) };
    const { connection } = await openLockedEngine({ tables: [stored], memory: 64 * 2 ** 20 });
    for (const sql of [
      "DELETE FROM careo_0.main.records",
      "DROP TABLE careo_0.main.records",
      `SELECT * FROM read_csv('${secret}')`,
      `SELECT * FROM read_text('${secret}')`,
      `COPY (SELECT 1) TO '${join(bench.root, "out.csv")}'`,
      `ATTACH '${join(bench.root, "other.duckdb")}'`,
      `SELECT * FROM read_csv('http://127.0.0.1:${port}/x.csv')`,
      "INSTALL httpfs",
      "LOAD httpfs",
      "SET enable_external_access = true",
      "SET memory_limit = '8GB'",
    ]) {
      await expect(connection.run(sql)).rejects.toThrow(/read-only|disabled|locked|Permission|not found/i);
    }
    connection.closeSync();
    server.close();
    expect(calls).toBe(0);
    expect(existsSync(join(bench.root, "out.csv"))).toBe(false);
    expect(readFileSync(crossings.database).equals(before)).toBe(true);
  });
});

describe("what it stops", () => {
  it.each([
    [
      "a recursion without end",
      "WITH RECURSIVE t(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM t) SELECT max(a) FROM t",
    ],
    ["a loop that writes no row", "SELECT sum(hash(a.range)) FROM range(1000000000000) a"],
    [
      "a product of products",
      "SELECT count(*) FROM range(1000000) a, range(1000000) b, range(1000000) c WHERE hash(a.range, b.range) = c.range",
    ],
    [
      "one function that never returns to the engine",
      "SELECT length(repeat(repeat('a', 1000000), 1000000)) + list_sum(range(2000000000))",
    ],
  ])("%s, at its deadline or its cap", async (_, sql) => {
    const started = Date.now();
    await expect(ask(sql, { deadlineMs: 1500, memory: 64 * 2 ** 20 })).rejects.toMatchObject({
      code: expect.stringMatching(/^records\/(sql-deadline|too-big)$/),
    });
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it("memory beyond the cap, without a word on disk", async () => {
    const sql = "SELECT count(DISTINCT md5(range::VARCHAR)) FROM range(20000000)";
    await expect(ask(sql, { memory: 32 * 2 ** 20 })).rejects.toMatchObject({ code: "records/too-big" });
  });

  it("more rows than are taken", async () => {
    await expect(ask("SELECT * FROM range(11)", { mostRows: 10 })).rejects.toMatchObject({
      code: "records/too-big",
      message: "The statement gives more than 10 rows.",
    });
    expect((await ask("SELECT * FROM range(10)", { mostRows: 10 })).rows).toHaveLength(10);
  });

  it("when the person stops waiting", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    const running = ask("SELECT sum(hash(range)) FROM range(1000000000000)", { signal: stop.signal });
    await expect(running).rejects.toMatchObject({ code: "records/interrupted" });
  });
});
