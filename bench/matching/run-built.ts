/** Runs the built code on one planted table and prints what it took, as JSON. Threads start only from built code. */
import { createReadStream, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type * as Base from "../../src/base/index.ts";
import type { MatchDocument } from "../../src/casework/index.ts";
import type * as Records from "../../src/records/index.ts";

export interface MeasuredRun {
  readonly timing: MatchDocument["run"]["timing"];
  /** Milliseconds of CPU, all threads. */
  readonly cpu: { readonly store: number; readonly index: number; readonly match: number };
  readonly candidates: number;
  readonly chance: number;
  /** Of everything but the timing. */
  readonly digest: string;
}

/** What accuracy is computed from: for each entry its first ten candidates, all rows of each. */
export interface TopTen {
  readonly query: string;
  readonly band: string | undefined;
  readonly rows: readonly (readonly string[])[];
  /** By candidate, and of none of them. */
  readonly probabilities: readonly number[];
  readonly none: number;
}

const built = (module: string): Promise<unknown> =>
  import(new URL(`../../dist/${module}`, import.meta.url).href);

async function main(folder: string, listFile: string, tableFile: string): Promise<void> {
  const { sha256, startSha256 } = (await built("base/index.js")) as typeof Base;
  const records = (await built("records/index.js")) as typeof Records;
  const cpuMs = () => Math.round((process.cpuUsage().user + process.cpuUsage().system) / 1000);
  const open = async (path: string) => {
    const hash = startSha256();
    for await (const block of createReadStream(path)) hash.update(block as Buffer);
    const input = {
      path,
      artifactSha256: hash.digest("hex"),
      fileName: basename(path),
      tablesFolder: join(folder, "tables"),
      wishes: {},
    };
    const [stored] = await records.storeTables(input);
    if (!stored) throw new Error(`${path} holds no table.`);
    return records.openTable(stored.folder);
  };
  const started = cpuMs();
  const table = await open(tableFile);
  const list = await open(listFile);
  // Without the dictionary: the planted forms come from the file that it was made of.
  const listHints = { language: "es" } as const;
  const people = await records.readPeople(list, "list", listHints);
  const stored = cpuMs();
  const before = performance.now();
  const threads = (await records.capsHere(folder)).threads;
  const engine = await records.openDuckDbEngine({
    table,
    columns: records.matchColumns(table),
    folder: join(folder, "index"),
    threads,
  });
  const indexMs = performance.now() - before;
  const indexed = cpuMs();
  const document = await records.matchList(
    {
      engine,
      people,
      listRecordSet: "list",
      tableRecordSet: "table",
      listHints,
      tableHints: records.hintsOfTable(engine.index.words),
      settings: records.matchSettings,
      top: 20,
      prior: { value: 0.1, basis: "default" },
      audit: 0,
      decoys: 0,
      seed: "1",
      version: "bench",
    },
    {
      now: () => performance.now(),
      peakRssMiB: () => Math.round(process.resourceUsage().maxRSS / 1024),
      indexMs,
    },
  );
  const { timing, ...run } = document.run;
  const matched = cpuMs();
  const digest = startSha256();
  digest.update(Buffer.from(sha256(JSON.stringify(run))));
  for (const query of document.queries) digest.update(Buffer.from(JSON.stringify(query)));
  const keys = new Map(
    (await list.rows(people.map(({ id }) => Number(id)))).map(({ rowKey, cells }) => [
      rowKey,
      cells[0] ?? "",
    ]),
  );
  const top: TopTen[] = document.queries.map(({ query, candidates, noMatchProbability }) => ({
    query: keys.get(query.id) ?? query.id,
    band: candidates[0]?.band,
    rows: candidates.slice(0, 10).map(({ record, otherRows }) => [record, ...otherRows].map(({ id }) => id)),
    probabilities: candidates.slice(0, 10).map(({ probability }) => probability),
    none: noMatchProbability,
  }));
  writeFileSync(join(folder, "top.json"), JSON.stringify(top));
  const measured: MeasuredRun = {
    timing,
    cpu: { store: stored - started, index: indexed - stored, match: matched - indexed },
    candidates: run.candidates,
    chance: run.chance.expectedNames,
    digest: digest.digest("hex"),
  };
  console.log(JSON.stringify(measured));
  table.close();
  list.close();
}

const [folder, list, table] = process.argv.slice(2);
if (process.argv[1]?.endsWith("run-built.ts") && folder && list && table) void main(folder, list, table);
