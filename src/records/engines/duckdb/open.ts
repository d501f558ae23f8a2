import { mkdir } from "node:fs/promises";
import type { DuckDBInstance } from "@duckdb/node-api";
import { type Caps, capsHere } from "./caps.ts";
import { type DuckDb, duckDbOn } from "./connection.ts";
import { nameOpening } from "./failure.ts";
import { sqlText } from "./sql-text.ts";

export interface OpenDuckDb {
  /** File of the database; without one it lives in memory (and in the temporary folder). */
  readonly path?: string;
  readonly mode?: "read" | "write";
  /** Made if missing. What does not fit in memory goes there, up to the cap. */
  readonly temporaryFolder: string;
  /** Folders that SQL may read files from. They are writable to it too, so they hold staged copies, never originals. */
  readonly stagingFolders?: readonly string[];
  readonly caps?: Partial<Caps>;
}

/** A database instance. Connections of one instance see the same tables; each runs one statement at a time. */
export interface DuckDbInstance {
  readonly caps: Caps;
  readonly version: string;
  connect(): Promise<DuckDb>;
  close(): void;
}

/**
 * Opens DuckDB locked down (design/matching.md, section 12): capped in threads, memory and temporary disk; no extension can
 * be loaded or installed, no file outside `stagingFolders` read or written, and no setting changed any more.
 * Throws `records/in-use` where another process writes the database, `records/not-stored` where its file is damaged.
 * The driver is loaded here and nowhere else, so that a command that touches no table never loads it.
 */
export async function openDuckDb(input: OpenDuckDb): Promise<DuckDbInstance> {
  const { DuckDBInstance, version } = await import("@duckdb/node-api");
  await mkdir(input.temporaryFolder, { recursive: true });
  const caps = { ...(await capsHere(input.temporaryFolder)), ...input.caps };
  const opening = DuckDBInstance.create(input.path ?? ":memory:", {
    ...(input.mode === "read" ? { access_mode: "READ_ONLY" } : {}),
    threads: String(caps.threads),
    memory_limit: `${caps.memory}B`,
    temp_directory: input.temporaryFolder,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    allow_community_extensions: "false",
    allow_persistent_secrets: "false",
  });
  const instance = await opening.catch((cause: unknown) => {
    throw nameOpening(cause);
  });
  await lockDown(instance, caps, input.stagingFolders ?? []);
  const connect = async (): Promise<DuckDb> => duckDbOn(await instance.connect(), caps);
  return { caps, version: version(), connect, close: () => instance.closeSync() };
}

/**
 * The order matters on 1.5.6: allowed_directories is refused at creation and after external access is off, and a
 * max_temp_directory_size given at creation is shown by current_setting but never enforced
 * (docs/decisions/0120-lockdown-order.md).
 */
async function lockDown(instance: DuckDBInstance, caps: Caps, folders: readonly string[]): Promise<void> {
  const connection = await instance.connect();
  try {
    await connection.run(`SET max_temp_directory_size='${caps.temporaryDisk}B'`);
    await connection.run(`SET allowed_directories=[${folders.map(sqlText).join(", ")}]`);
    await connection.run("SET enable_external_access=false");
    await connection.run("SET lock_configuration=true");
  } finally {
    connection.closeSync();
  }
}
