import type { DuckDBConnection } from "@duckdb/node-api";
import { sqlName, sqlText } from "../sql-text.ts";
import type { Asked } from "./messages.ts";

/**
 * An engine with no folder, no extension, no network and nothing to write to but its own memory. The tables are attached
 * read-only before the doors are shut; nothing opens them again.
 */
export async function openLockedEngine({
  tables,
  memory,
}: Pick<Asked, "tables" | "memory">): Promise<{ connection: DuckDBConnection; version: string }> {
  const { DuckDBInstance, version } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", {
    // One thread, so that sums of fractions, first values and rows without an order come the same every time.
    threads: "1",
    memory_limit: `${memory}B`,
    temp_directory: "",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    allow_community_extensions: "false",
    allow_persistent_secrets: "false",
  });
  const connection = await instance.connect();
  for (const [at, { name, database, columns }] of tables.entries()) {
    await connection.run(`ATTACH ${sqlText(database)} AS careo_${at} (READ_ONLY)`);
    const named = columns.map((each) => `${sqlName(each.stored)} AS ${sqlName(each.name)}`);
    const from = `careo_${at}.main.records`;
    await connection.run(`CREATE VIEW ${sqlName(name)} AS SELECT ${named.join(", ")} FROM ${from}`);
  }
  for (const setting of [
    "TimeZone='UTC'",
    "allowed_directories=[]",
    "enable_external_access=false",
    "lock_configuration=true",
  ]) {
    await connection.run(`SET ${setting}`);
  }
  return { connection, version: version() };
}
