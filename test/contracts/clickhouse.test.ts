import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openShards, shardOf } from "../../src/records/engines/clickhouse/shard.ts";
import {
  type MatchEngine,
  matchColumns,
  type OpenTable,
  openClickHouseEngine,
  openDuckDbEngine,
} from "../../src/records/index.ts";
import { type ChdbServer, configOf, PASSWORD, startChdb } from "./chdb-server.ts";
import { type ContractBench, contractBench, matchEngineContract } from "./match-engine.ts";

let servers: ChdbServer[];
let at: ContractBench;
beforeAll(async () => {
  servers = await Promise.all([startChdb(), startChdb()]);
  at = contractBench();
}, 120_000);
afterAll(() => {
  for (const server of servers) server.close();
  at.close();
}, 120_000);

const both = () => configOf(servers.map(({ url }) => url));

matchEngineContract(
  "ClickHouse on two servers",
  (input) => openClickHouseEngine({ ...input, config: both() }),
  25,
);

const INVENTED = Array.from(
  { length: 400 },
  (_, row) =>
    `${["Тамарит", "Сервера", "Орлов", "Делакрус"][row % 4]} ${["Йоандри", "Анна", "Мария Лус"][row % 3]},19${60 + (row % 30)}-03-05,P${row % 90},,`,
);
const PEOPLE = ["Tamarit,Cervera,Yoandri,1962-03-05,,,", "De la Cruz,Orlov,Ana,,P7,,", "Orlova,,Mariluz,,,,"];

const using = async <Result>(
  opening: Promise<MatchEngine>,
  work: (engine: MatchEngine) => Promise<Result>,
): Promise<Result> => {
  const engine = await opening;
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
};

describe("ClickHouse: however many servers", () => {
  let table: OpenTable;
  beforeAll(async () => {
    table = await at.table(INVENTED);
  });
  const input = () => ({ table, columns: matchColumns(table), folder: at.folder() });
  const [one, two] = [() => configOf([servers[0]?.url ?? ""]), both];

  it("finds the same on one, on two and in memory, persons counted once though two servers hold their rows", async () => {
    const list = await at.list(PEOPLE);
    const run = (engine: MatchEngine) => at.run(engine, list, PEOPLE.length);
    const inMemory = await using(openDuckDbEngine({ ...input(), threads: 1 }), run);
    for (const config of [one(), two()]) {
      const { run: facts, queries } = await using(openClickHouseEngine({ ...input(), config }), run);
      expect(queries).toEqual(inMemory.queries);
      expect({ ...facts, engine: "" }).toEqual({ ...inMemory.run, engine: "" });
    }
  });

  it("spreads rows by the digest of their key, sends again only what one lost, and leaves no table of a run behind", async () => {
    const { shards, close } = await openShards(both());
    const tables = (like: string) =>
      Promise.all(
        shards.map((shard) =>
          shard.rows<[string, number]>(
            `SELECT name, total_rows FROM system.tables WHERE database = 'careo' AND name LIKE '${like}'`,
          ),
        ),
      );
    const fresh = await at.table(INVENTED.map((row) => row.replace("P", "Q")));
    const opening = () =>
      openClickHouseEngine({ ...input(), table: fresh, columns: matchColumns(fresh), config: both() });
    const list = await at.list(PEOPLE);
    const before = new Set((await tables("careo%rows")).flat().map(([name]) => name));
    const once = await using(opening(), (engine) => at.run(engine, list));
    const [name] = (await tables("careo%rows"))
      .flat()
      .map(([each]) => each)
      .filter((each) => !before.has(each));
    const held = await Promise.all(
      shards.map((shard) => shard.rows<[number]>(`SELECT ordinal FROM careo.${name} ORDER BY ordinal`)),
    );
    const expected = [0, 1].map((shard) =>
      INVENTED.flatMap((_, row) => (shardOf(String(row + 1), 2) === shard ? [[row + 1]] : [])),
    );
    expect(held).toEqual(expected);
    expect(held.map((rows) => rows.length > 150)).toEqual([true, true]);

    await shards[1]?.run(`TRUNCATE TABLE careo.${name}`);
    await shards[1]?.run(`DROP TABLE careo.${name?.replace("_rows", "_index")}`);
    await shards[0]?.run(`ALTER TABLE careo.${name} MODIFY COMMENT 'not sent again'`);
    expect((await using(opening(), (engine) => at.run(engine, list))).queries).toEqual(once.queries);
    expect((await tables(String(name))).flat()).toEqual(held.map((rows) => [name, rows.length]));
    expect((await tables("careo_run%")).flat()).toEqual([]);
    await close();
  });
});

describe("ClickHouse: what it says when something is wrong", () => {
  let table: OpenTable;
  beforeAll(async () => {
    table = await at.table(INVENTED);
  });
  const open = (change: Partial<ReturnType<typeof both>>) =>
    openClickHouseEngine({
      table,
      columns: matchColumns(table),
      folder: at.folder(),
      config: { ...both(), ...change },
    });

  it("a server that is not there", async () => {
    await expect(open({ servers: [...both().servers, "http://127.0.0.1:9"] })).rejects.toMatchObject({
      code: "records/engine-unavailable",
      message: expect.stringContaining("127.0.0.1:9 could not be reached"),
    });
  });

  it("a password that is refused, without printing it", async () => {
    await expect(open({ password: "wrong-secret" })).rejects.toMatchObject({
      code: "records/engine-unavailable",
      message: expect.stringMatching(/refused: Authentication failed\.$/),
    });
  });

  it("a database that is not there", async () => {
    await expect(open({ database: "nowhere" })).rejects.toMatchObject({ code: "records/engine-unavailable" });
  });

  it("a limit on memory that was met", async () => {
    const many = await at.table(
      Array.from({ length: 30_000 }, (_, row) => `Тамарит${row} Йоандри${row * 7},,P${row},,`),
    );
    const opening = openClickHouseEngine({
      table: many,
      columns: matchColumns(many),
      folder: at.folder(),
      config: { ...both(), limits: { seconds: 60, memory: 4 * 2 ** 20, threads: 1 } },
    });
    await expect(opening).rejects.toMatchObject({
      code: "records/too-big",
      message: expect.stringContaining("its limit on memory"),
    });
  });

  it("a certificate that nobody vouches for; and goes on with one that the file names", async () => {
    const [certificate, key] = [join(at.bench.root, "cert.pem"), join(at.bench.root, "key.pem")];
    execFileSync(
      "openssl",
      [
        ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"],
        ...["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate],
      ],
      { stdio: "ignore" },
    );
    const secured = await startChdb({ certificate, key });
    try {
      await expect(open({ servers: [secured.url] })).rejects.toMatchObject({
        code: "records/engine-unavailable",
        message: expect.stringMatching(/could not be reached: .*self.signed/i),
      });
      const engine = await open({ servers: [secured.url], authority: readFileSync(certificate, "utf8") });
      expect(engine.index.rows).toBe(INVENTED.length);
      await engine.close();
    } finally {
      secured.close();
    }
  });
});

describe("careo match --engine clickhouse", () => {
  it("gives the same entries as the default engine", async () => {
    const file = (name: string, content: string) => {
      const path = join(at.bench.root, name);
      writeFileSync(path, content);
      return path;
    };
    const list = file(
      "list.csv",
      "apellidos,nombre,fecha de nacimiento\nTamarit Cervera,Yoandri,1962-03-05\n",
    );
    const table = file("table.csv", `name,born,passport,sex,nation\n${INVENTED.join("\n")}\n`);
    const servers = file(
      "servers.json",
      JSON.stringify({ servers: both().servers, user: both().user, database: "careo" }),
    );
    const match = ["match", list, table, "--map", "name=name", "--map", "born=birthDate", "--json"];
    const careo = (argv: readonly string[]) =>
      spawnSync(process.execPath, ["dist/cli/main.js", ...argv], {
        encoding: "utf8",
        env: { ...process.env, CAREO_CLICKHOUSE_PASSWORD: PASSWORD },
      });
    const here = careo(match);
    const there = careo([...match, "--engine", "clickhouse", "--engine-config", servers]);
    expect([here.status, there.status, here.stderr, there.stderr]).toEqual([0, 0, "", ""]);
    const [a, b] = [here, there].map(({ stdout }) => JSON.parse(stdout));
    expect(b.run.engine.name).toBe("clickhouse");
    expect(b.queries).toEqual(a.queries);
    expect(b.queries[0].candidates.length).toBeGreaterThan(0);
  });
});

describe("docs/guide/engines.md", () => {
  it("shows statements that the engine understands", async () => {
    const page = readFileSync(new URL("../../docs/guide/engines.md", import.meta.url), "utf8");
    const statements = [...page.matchAll(/```sql\n([\s\S]*?)```/g)]
      .flatMap(([, block = ""]) => block.split(/;\s*\n/))
      .map((statement) => statement.trim().replace(/;$/, ""))
      .filter((statement) => statement !== "");
    expect(statements.length).toBeGreaterThan(4);
    const { shards, close } = await openShards(both());
    for (const statement of statements) {
      await shards[0]?.rows(
        `SELECT formatQuery('${statement.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}')`,
      );
    }
    await close();
  });
});
