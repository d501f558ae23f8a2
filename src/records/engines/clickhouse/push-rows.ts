/**
 * Copies the cells that matching reads to the servers, each row to the one that the digest of its key names. What a server
 * has is not sent again: rows go in ascending order, and a batch is there whole or not at all.
 */
import { CareoError } from "../../../base/index.ts";
import type { DuckDb } from "../duckdb/index.ts";
import type { MatchProgress } from "../match-source.ts";
import type { PushedColumns } from "./pushed-columns.ts";
import { type Cell, type Shard, shardOf } from "./shard.ts";

export interface PushRows {
  readonly db: DuckDb;
  readonly rowCount: number;
  /** SQL of the key of a row of `records`. */
  readonly rowKey: string;
  readonly columns: PushedColumns;
  readonly shards: readonly Shard[];
  /** With its database. */
  readonly table: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: MatchProgress) => void) | undefined;
}

const BATCH_ROWS = 50_000;

export async function pushRows(input: PushRows): Promise<void> {
  const { shards, table, columns, rowCount } = input;
  const cells = columns.all.map(({ name }) => `${name} Nullable(String)`);
  await each(shards, (shard) =>
    shard.run(
      `CREATE TABLE IF NOT EXISTS ${table} (${["ordinal UInt64", ...cells].join(", ")}) ENGINE = MergeTree ORDER BY ordinal`,
    ),
  );
  const held = await each(shards, (shard) => heldBy(shard, table));
  if (sum(held.map(({ rows }) => rows)) !== rowCount) await sendFrom(input, held);
  const after = await each(shards, (shard) => heldBy(shard, table));
  if (sum(after.map(({ rows }) => rows)) === rowCount) return;
  await each(shards, (shard) => shard.run(`DROP TABLE IF EXISTS ${table}`));
  throw new CareoError("records/in-use", "The servers hold more or fewer rows than were sent.", {
    hint: "Another process may have sent them too. The copy was dropped; run the command again, alone.",
  });
}

interface Held {
  readonly rows: number;
  readonly last: number;
}

async function heldBy(shard: Shard, table: string): Promise<Held> {
  const [row] = await shard.rows<[number, number]>(`SELECT count(), max(ordinal) FROM ${table}`);
  return { rows: row?.[0] ?? 0, last: row?.[1] ?? 0 };
}

async function sendFrom(input: PushRows, held: readonly Held[]): Promise<void> {
  const { db, shards, table, columns, rowKey, rowCount, signal, onProgress } = input;
  const cells = columns.all.map(({ stored }) => stored);
  const waiting: Cell[][][] = shards.map(() => []);
  const from = Math.min(...held.map(({ last }) => last));
  let done = sum(held.map(({ rows }) => rows));
  const send = async (shard: number): Promise<void> => {
    const rows = waiting[shard] as Cell[][];
    waiting[shard] = [];
    await (shards[shard] as Shard).insert(table, rows);
    done += rows.length;
    onProgress?.({ step: "sending rows", rows: done, total: rowCount });
  };
  const sql = `SELECT ordinal, ${rowKey} AS careo_key, ${cells.join(", ")} FROM records WHERE ordinal > ${from} ORDER BY ordinal`;
  for await (const batch of db.stream<Record<string, Cell>>(sql)) {
    if (signal?.aborted) throw interrupted();
    for (const row of batch) {
      const shard = shardOf(String(row["careo_key"] ?? ""), shards.length);
      const ordinal = row["ordinal"] as number;
      if (ordinal <= (held[shard] as Held).last) continue;
      const own = waiting[shard] as Cell[][];
      own.push([ordinal, ...cells.map((cell) => row[cell] as Cell)]);
      if (own.length >= BATCH_ROWS) await send(shard);
    }
  }
  for (const shard of shards.keys()) await send(shard);
}

export function each<Result>(
  shards: readonly Shard[],
  work: (shard: Shard, at: number) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(shards.map(work));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function interrupted(): CareoError {
  return new CareoError("records/interrupted", "Sending rows was interrupted.", {
    hint: "Run the same command again; rows that a server holds are not sent twice.",
  });
}
