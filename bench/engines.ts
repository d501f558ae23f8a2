/**
 * Both engines on one table: `npm run bench:engines [-- ROWS [PEOPLE]]`, by default 2,000 invented people against a million rows. Prints
 * the digest of every candidate and score, which must be equal, and what each engine took. ClickHouse runs embedded in a process of
 * its own (docs/guide/engines.md, “For developers”), so its times are of one machine and of its bridge.
 * Needs CAREO_CHDB_PYTHON and the sets of names described in bench/matching/pools.ts.
 */
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { startSha256 } from "../src/base/index.ts";
import {
  type MatchEngine,
  matchColumns,
  matchList,
  matchSettings,
  type OpenTable,
  openClickHouseEngine,
  openDuckDbEngine,
  openTable,
  readPeople,
  storeTables,
} from "../src/records/index.ts";
import { configOf, startChdb } from "../test/contracts/chdb-server.ts";
import { readPools } from "./matching/pools.ts";
import { writePlanted } from "./matching/write-planted.ts";

const [rows = 1_000_000, people = 2000] = process.argv.slice(2).map(Number);
const pools = readPools();
if (pools === undefined) console.log("skipped: the sets of names are not on this machine");
else {
  const folder = mkdtempSync(join(tmpdir(), "careo-engines-"));
  try {
    await compare(folder, pools);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(folder: string, names: NonNullable<typeof pools>): Promise<void> {
  const plan = { people, planted: people * 0.3, rows, seed: 7, columns: "whole" } as const;
  const files = await writePlanted(join(folder, "planted"), names, plan);
  const [list, table] = [await stored(folder, files.list), await stored(folder, files.table)];
  const columns = matchColumns(table);
  const servers = await Promise.all([startChdb(), startChdb()]);
  try {
    const config = {
      ...configOf(servers.map(({ url }) => url)),
      limits: { seconds: 600, memory: 2 ** 32, threads: 1 },
    };
    const engines: readonly (readonly [string, () => Promise<MatchEngine>])[] = [
      ["duckdb", () => openDuckDbEngine({ table, columns, folder: join(folder, "duckdb"), threads: 1 })],
      [
        "clickhouse",
        () => openClickHouseEngine({ table, columns, folder: join(folder, "clickhouse"), config }),
      ],
    ];
    console.log(`${people} people against ${rows} rows\n\nengine      index s  match s  candidates  digest`);
    for (const [name, open] of engines) {
      const { index, match, candidates, digest } = await measure(open, list);
      console.log(
        `${name.padEnd(11)} ${seconds(index)}  ${seconds(match)}  ${String(candidates).padStart(10)}  ${digest}`,
      );
    }
  } finally {
    for (const server of servers) server.close();
    list.close();
    table.close();
  }
}

async function stored(folder: string, path: string): Promise<OpenTable> {
  const hash = startSha256();
  for await (const block of createReadStream(path)) hash.update(block as Buffer);
  const input = {
    path,
    artifactSha256: hash.digest("hex"),
    fileName: basename(path),
    tablesFolder: join(folder, "tables"),
    wishes: {},
  };
  const [table] = await storeTables(input);
  if (!table) throw new Error(`${path} holds no table.`);
  return openTable(table.folder);
}

async function measure(open: () => Promise<MatchEngine>, list: OpenTable) {
  const hints = { language: "es" } as const;
  const started = performance.now();
  const engine = await open();
  const index = performance.now() - started;
  const { run, queries } = await matchList(
    {
      engine,
      people: await readPeople(list, "list", hints),
      listRecordSet: "list",
      tableRecordSet: "table",
      listHints: hints,
      tableHints: {},
      settings: matchSettings,
      top: 20,
      prior: { value: 0.1, basis: "default" },
      audit: 0,
      decoys: 0,
      seed: "1",
      version: "bench",
    },
    { now: () => performance.now(), peakRssMiB: () => 0, indexMs: index },
  );
  await engine.close();
  const digest = startSha256();
  const { timing, engine: _, ...rest } = run;
  for (const each of [rest, ...queries]) digest.update(Buffer.from(JSON.stringify(each)));
  return { index, match: timing.matchMs, candidates: run.candidates, digest: digest.digest("hex") };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1).padStart(7);
}
