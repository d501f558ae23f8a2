/** The engine for what outgrows one machine: rows on servers, probed there. Scoring is here, by the same code as ever. */
import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { CareoError, sha256 } from "../../../base/index.ts";
import type { TableIndex } from "../../matching/index/table-index.ts";
import type { ProbeQuestion } from "../../matching/run/match-part.ts";
import type { OutcomeOptions, QueryOutcome } from "../../matching/run/outcome.ts";
import { runPart } from "../../matching/run/part-runner.ts";
import type { OpenTable } from "../../table/open-table.ts";
import type { MatchEngine, RunAnswer, RunEffects, RunInput } from "../engine.ts";
import { readIndexFacts, writeIndexFacts } from "../index-facts.ts";
import type { MatchColumns } from "../match-source.ts";
import { namesOf } from "../row-names.ts";
import type { ClickHouseConfig } from "./config.ts";
import { countRows } from "./count-rows.ts";
import { encodeOnServers, identifierDigest } from "./encode-rows.ts";
import { blocksOf, probeServers } from "./probe.ts";
import { each, pushRows } from "./push-rows.ts";
import { pushedColumns } from "./pushed-columns.ts";
import { type OpenShards, openShards, type Shard } from "./shard.ts";

/** Changed when the same table would give other tables on a server. */
const FORMAT = "careo-clickhouse-index/1";

export interface OpenClickHouseEngine extends Pick<RunEffects, "signal" | "onProgress"> {
  readonly config: ClickHouseConfig;
  readonly table: Pick<OpenTable, "db" | "rowCount" | "rows" | "description" | "keyColumn">;
  readonly columns: MatchColumns;
  /** Where what is kept of the table lies here: its words and counts. */
  readonly folder: string;
}

/**
 * Connects, sends what the servers do not hold yet, and has them number the rows. Throws `records/engine-unavailable` where a
 * server is not there or refuses, `records/too-big` where it met its limits, `records/interrupted`.
 */
export async function openClickHouseEngine(input: OpenClickHouseEngine): Promise<MatchEngine> {
  const { config, table, columns, signal } = input;
  const { shards, version, close } = await openShards(config, signal);
  try {
    await dropLeftovers(shards, config.database);
    const id = tableId(input);
    const prefix = `${config.database}.careo_${id}`;
    const index = await openIndex(input, shards, id, prefix);
    const identifiers = index.identifierProperties.length;
    const probe = (question: ProbeQuestion, effects: RunEffects = {}) =>
      probeServers({ shards, index: `${prefix}_index`, prefix: runPrefix(config) }, question, effects);
    return {
      name: "clickhouse",
      version,
      index,
      blocks: () => blocksOf(shards, everyRow(`${prefix}_index`, identifiers), identifiers),
      digests: (values) => digestsOf(shards, `${runPrefix(config)}_values`, values),
      probe,
      run: (list, options, effects = {}) => runHere(index, list, options, probe, effects),
      names: (ordinals) => namesOf(table, ordinals),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }

  function tableId({ table: { description, keyColumn }, config: { servers } }: OpenClickHouseEngine): string {
    return sha256(JSON.stringify([FORMAT, description, columns, keyColumn ?? null, servers.length])).slice(
      0,
      24,
    );
  }
}

/** Tables of runs that were stopped before they could clear up, a day old. */
async function dropLeftovers(shards: OpenShards["shards"], database: string): Promise<void> {
  await each(shards, async (shard) => {
    const old = await shard.rows<[string]>(
      `SELECT name FROM system.tables WHERE database = '${database}' AND name LIKE 'careo\\\\_run\\\\_%' AND metadata_modification_time < now() - 86400`,
    );
    for (const [name] of old)
      if (/^careo_run_[a-z0-9_]+$/.test(name)) await shard.run(`DROP TABLE IF EXISTS ${database}.${name}`);
  });
}

function runPrefix({ database }: ClickHouseConfig): string {
  return `${database}.careo_run_${randomUUID().replaceAll("-", "")}`;
}

interface Held {
  /** Rows of numbers by server. */
  readonly rows: readonly number[];
}

async function openIndex(
  { table, columns, folder, config, signal, onProgress }: OpenClickHouseEngine,
  shards: readonly Shard[],
  id: string,
  prefix: string,
): Promise<TableIndex> {
  const kept = join(
    folder,
    `clickhouse-${sha256(JSON.stringify([id, config.servers, config.database])).slice(0, 16)}`,
  );
  const known = await readIndexFacts<Held>(kept, FORMAT);
  const held = await rowsHeld(shards, config.database, `careo_${id}_index`);
  if (known !== undefined && known.more.rows.join() === held.join()) return known.index;
  const pushed = pushedColumns(columns);
  const rowKey = table.keyColumn ?? "ordinal::VARCHAR";
  await pushRows({
    db: table.db,
    rowCount: table.rowCount,
    rowKey,
    columns: pushed,
    shards,
    table: `${prefix}_rows`,
    signal,
    onProgress,
  });
  onProgress?.({ step: "reading words" });
  const tables = {
    rows: `${prefix}_rows`,
    index: `${prefix}_index`,
    pieces: `${prefix}_pieces`,
    values: `${prefix}_values`,
  };
  const { words, nationalities } = await encodeOnServers({ shards, columns, pushed, tables });
  const counts = await countRows(shards, tables.index, words.length, columns.identifiers.length);
  const index: TableIndex = {
    ...counts,
    words,
    nationalities,
    identifierProperties: columns.identifiers.map(({ property }) => property),
  };
  await mkdir(kept, { recursive: true });
  const rows = await rowsHeld(shards, config.database, `careo_${id}_index`);
  await writeIndexFacts<Held>(kept, FORMAT, index, { rows });
  return index;
}

/** By server; 0 where it has no such table. */
function rowsHeld(shards: readonly Shard[], database: string, table: string): Promise<number[]> {
  return each(shards, async (shard) => {
    const [row] = await shard.rows<[number | null]>(
      `SELECT total_rows FROM system.tables WHERE database = '${database}' AND name = '${table}'`,
    );
    return row?.[0] ?? 0;
  });
}

function everyRow(index: string, identifiers: number): string {
  const digests = Array.from({ length: identifiers }, (_, at) => `digest_${at}`);
  const columns = ["ordinal", "words", "birth_date", "alternate", "gender", "nationality", ...digests];
  return `SELECT ${columns.join(", ")} FROM ${index} ORDER BY ordinal`;
}

/** The list's own values, through the expression that numbered those of the table. */
async function digestsOf(
  [shard]: readonly Shard[],
  table: string,
  values: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (shard === undefined || values.length === 0) return new Map();
  await shard.run(`CREATE TABLE ${table} (value String) ENGINE = Memory`);
  try {
    await shard.insert(
      table,
      [...new Set(values)].map((value) => [value]),
    );
    return new Map(
      await shard.rows<[string, number]>(`SELECT value, ${identifierDigest("value")} FROM ${table}`),
    );
  } finally {
    await shard.run(`DROP TABLE IF EXISTS ${table}`);
  }
}

async function runHere(
  index: TableIndex,
  input: RunInput,
  options: OutcomeOptions,
  probe: (question: ProbeQuestion, effects: RunEffects) => ReturnType<MatchEngine["probe"]>,
  effects: RunEffects,
): Promise<RunAnswer> {
  const people = input.list.people.length;
  const outcomes: QueryOutcome[] = [];
  let communityWords: Uint8Array = new Uint8Array();
  effects.onProgress?.({ step: "comparing words" });
  const chosen = Array.from({ length: people }, (_, at) => at);
  const counts = await runPart({ ...input, chosen, index }, options, {
    probe: (question) => probe(question, effects),
    async exchange(own) {
      communityWords = own;
      return own;
    },
    onOutcomes(more) {
      outcomes.push(...more);
      effects.onProgress?.({ step: "scoring", rows: outcomes.length, total: people });
    },
    async pause() {
      await setImmediate();
      if (effects.signal?.aborted)
        throw new CareoError("records/interrupted", "Matching was interrupted.", {
          hint: "Run the same command again; the rows on the servers are kept.",
        });
    },
  });
  return { parts: [{ ...counts, outcomes }], communityWords };
}
