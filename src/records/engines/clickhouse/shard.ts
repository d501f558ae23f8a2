/** One server, through the official client. Only this file knows the client; it is loaded when a server is configured. */
import type { ClickHouseClient } from "@clickhouse/client";
import { sha256 } from "../../../base/index.ts";
import type { ClickHouseConfig } from "./config.ts";
import { nameServerFailure } from "./failure.ts";

export type Cell = number | string | null | readonly Cell[];

export interface Shard {
  readonly server: string;
  run(sql: string): Promise<void>;
  /** Every row. For answers that fit in memory. */
  rows<Row extends readonly unknown[]>(sql: string): Promise<Row[]>;
  /** Rows in batches, as they come. */
  stream<Row extends readonly unknown[]>(sql: string): AsyncGenerator<Row[]>;
  /** All rows are in the table, or none: a call is one part of it, up to a million rows. */
  insert(table: string, rows: readonly (readonly Cell[])[]): Promise<void>;
  close(): Promise<void>;
}

export interface OpenShards {
  readonly shards: readonly Shard[];
  readonly version: string;
  close(): Promise<void>;
}

/** Longer than any statement may take, so that the server is the one to say so. */
const GRACE_MS = 30_000;

/** Connects to every server. Throws `records/engine-unavailable` where one is not there or does not let us in. */
export async function openShards(config: ClickHouseConfig, signal?: AbortSignal): Promise<OpenShards> {
  const { createClient, ClickHouseLogLevel } = await import("@clickhouse/client");
  const { limits, authority } = config;
  const shards = config.servers.map((server) =>
    shardOn(
      createClient({
        url: server,
        username: config.user,
        password: config.password,
        application: "careo",
        request_timeout: limits.seconds * 1000 + GRACE_MS,
        log: { level: ClickHouseLogLevel.OFF },
        ...(authority === undefined ? {} : { tls: { ca_cert: Buffer.from(authority) } }),
        clickhouse_settings: {
          max_execution_time: limits.seconds,
          max_memory_usage: String(limits.memory),
          ...(limits.threads === 0 ? {} : { max_threads: limits.threads }),
          // Numbers beyond 2^53 are not used; quoted ones would be text.
          output_format_json_quote_64bit_integers: 0,
          cancel_http_readonly_queries_on_client_close: 1,
        },
      }),
      new URL(server).host,
      signal,
    ),
  );
  const close = async (): Promise<void> => {
    await Promise.all(shards.map((shard) => shard.close()));
  };
  try {
    const versions = await Promise.all(shards.map((shard) => shard.rows<[string]>("SELECT version()")));
    return {
      shards,
      version: [...new Set(versions.map(([row]) => row?.[0] ?? ""))].sort().join(", "),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Which server holds a row: the same for the same key, whatever the order of the rows. */
export function shardOf(rowKey: string, shards: number): number {
  return shards === 1 ? 0 : Number.parseInt(sha256(rowKey).slice(0, 8), 16) % shards;
}

function shardOn(client: ClickHouseClient, server: string, signal: AbortSignal | undefined): Shard {
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw nameServerFailure(error, server);
    }
  };
  const asked = signal === undefined ? {} : { abort_signal: signal };
  async function* stream<Row extends readonly unknown[]>(sql: string): AsyncGenerator<Row[]> {
    const result = await guarded(() => client.query({ query: sql, format: "JSONCompactEachRow", ...asked }));
    const batches = result.stream()[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await guarded(() => batches.next());
        if (next.done) return;
        yield (next.value as readonly { json(): unknown }[]).map((row) => row.json() as Row);
      }
    } finally {
      result.close();
    }
  }
  return {
    server,
    stream,
    run: (sql) =>
      guarded(async () => {
        await client.command({ query: sql, ...asked });
      }),
    async rows<Row extends readonly unknown[]>(sql: string) {
      const rows: Row[] = [];
      for await (const batch of stream<Row>(sql)) for (const row of batch) rows.push(row);
      return rows;
    },
    insert: (table, rows) =>
      guarded(async () => {
        if (rows.length === 0) return;
        await client.insert({ table, values: rows, format: "JSONCompactEachRow", ...asked });
      }),
    close: () => client.close(),
  };
}
