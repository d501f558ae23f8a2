/** The default engine: rows in blocks beside the stored table, probed in this process. Nothing leaves the machine. */

import { probeBlocks } from "../../matching/run/match-part.ts";
import type { MatchEngine } from "../engine.ts";
import type { MatchColumns } from "../match-source.ts";
import { namesOf, type RowSource } from "../row-names.ts";
import type { DuckDb } from "./connection.ts";
import { identifierDigest } from "./index-files/encode-rows.ts";
import { type BuildRowIndex, openRowIndex, type RowIndex } from "./index-files/row-index.ts";
import { runParts } from "./parts/run-parts.ts";

/** What matching needs of a stored table; an OpenTable is one. */
export interface StoredRows extends RowSource {
  readonly db: DuckDb;
  readonly rowCount: number;
}

export interface OpenDuckDbEngine extends Pick<BuildRowIndex, "signal" | "onProgress" | "blockRows"> {
  readonly table: StoredRows;
  readonly columns: MatchColumns;
  /** Where indexes of the table lie. */
  readonly folder: string;
  readonly threads: number;
}

/** Opens the index of the table, building what is missing. */
export async function openDuckDbEngine(input: OpenDuckDbEngine): Promise<MatchEngine> {
  const { table, threads } = input;
  const rows = await openRowIndex({ ...input, db: table.db, rows: table.rowCount });
  const [found] = await table.db.rows<{ version: string }>("SELECT version() AS version");
  return {
    name: "duckdb",
    version: found?.version ?? "",
    index: rows.index,
    blocks: () => eachBlock(rows),
    digests: (values) => digestsOf(table.db, values),
    probe: (question) => probeBlocks(question, eachBlock(rows)),
    run: (list, options, effects = {}) => runParts(rows, list, options, threads, effects),
    names: (ordinals) => namesOf(table, ordinals),
    close: async () => {},
  };
}

function* eachBlock({ blocks, readBlock }: RowIndex) {
  for (let block = 0; block < blocks; block++) yield readBlock(block);
}

/** Parameters of one statement: a statement for each value took as long as the match. */
const MOST_AT_ONCE = 500;

async function digestsOf(db: DuckDb, values: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const distinct = [...new Set(values)];
  const digests = new Map<string, number>();
  for (let from = 0; from < distinct.length; from += MOST_AT_ONCE) {
    const some = distinct.slice(from, from + MOST_AT_ONCE);
    const listed = some.map((_, at) => `($${at + 1}::VARCHAR, ${at})`).join(", ");
    const rows = await db.rows<{ place: number; digest: number }>(
      `SELECT place, ${identifierDigest("value")} AS digest FROM (VALUES ${listed}) AS given(value, place)`,
      some,
    );
    for (const { place, digest } of rows) digests.set(some[place] as string, digest);
  }
  return digests;
}
