import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CareoError } from "../base/index.ts";
import {
  type ColumnHints,
  capsHere,
  type MatchDocument,
  type MatchProgress,
  matchColumns,
  matchList,
  matchSettings,
  type OpenTable,
  openDuckDbEngine,
  readPeople,
} from "../records/index.ts";
import type { OpenCase } from "./open-case.ts";
import { getTable, openRecordSet } from "./open-record-set.ts";
import { openTableFile } from "./read-table-file.ts";
import { tablesFolder } from "./tables-folder.ts";
import { CAREO_VERSION } from "./version.ts";

export interface MatchInput {
  /** A table of the case (its number, id or name) or a file. */
  readonly list: string;
  readonly table: string;
  /** `COLUMN=PROPERTY` for files; in a case the accepted columns stand. */
  readonly listMap: readonly string[];
  readonly tableMap: readonly string[];
  /** How many candidates to name for each entry. */
  readonly top: number;
  /** Probability that a person of the list is in the table; undefined for the default. */
  readonly prior?: number | undefined;
  /** List entries to compare with every row. */
  readonly audit: number;
  readonly seed: string;
}

export interface MatchingEffects {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: MatchProgress) => void) | undefined;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly peakRssMiB: () => number;
  readonly threads?: number;
}

export const systemMatching: MatchingEffects = {
  now: () => performance.now(),
  peakRssMiB: () => Math.round(process.resourceUsage().maxRSS / 1024),
};

/** Lists are mostly of Spanish names; a name in another script is read as what it is. */
const LIST_HINTS: ColumnHints = { language: "es" };
const TABLE_HINTS: ColumnHints = {};

/**
 * Looks for the people of a list in a table. The index of a table of the case is kept beside it; that of a file is not. What
 * comes out are proposals with reasons, and no record of the case: a person judges. Throws `records/no-name-column`,
 * `records/too-big`, `records/interrupted`.
 */
export async function matchPeople(
  open: OpenCase | undefined,
  input: MatchInput,
  effects: MatchingEffects = systemMatching,
): Promise<MatchDocument> {
  const list = await openSide(open, input.list, input.listMap);
  try {
    const table = await openSide(open, input.table, input.tableMap);
    try {
      return await match(list, table, input, effects);
    } finally {
      await table.close();
    }
  } finally {
    await list.close();
  }
}

interface Side {
  readonly opened: OpenTable;
  readonly recordSet: string;
  readonly indexFolder: string;
  close(): Promise<void>;
}

async function match(
  list: Side,
  table: Side,
  input: MatchInput,
  effects: MatchingEffects,
): Promise<MatchDocument> {
  const { onProgress, signal, now } = effects;
  onProgress?.({ step: "reading the list" });
  const people = await readPeople(list.opened, list.recordSet, LIST_HINTS);
  const started = now();
  const engine = await openDuckDbEngine({
    table: table.opened,
    columns: matchColumns(table.opened),
    folder: table.indexFolder,
    threads: effects.threads ?? (await capsHere(tmpdir())).threads,
    signal,
    onProgress,
  });
  const prior = input.prior;
  return matchList(
    {
      engine,
      people,
      listRecordSet: list.recordSet,
      tableRecordSet: table.recordSet,
      listHints: LIST_HINTS,
      tableHints: TABLE_HINTS,
      settings: matchSettings,
      top: input.top,
      prior:
        prior === undefined
          ? { value: matchSettings.ranking.prior, basis: "default: one in ten is in the table" }
          : { value: prior, basis: "given" },
      audit: input.audit,
      seed: input.seed,
      version: CAREO_VERSION,
    },
    { ...effects, indexMs: now() - started },
  );
}

/** In a case its tables go before files of the same name. */
async function openSide(open: OpenCase | undefined, said: string, map: readonly string[]): Promise<Side> {
  const known = open && findInCase(open, said);
  if (open && known) {
    const opened = await openRecordSet(open, known);
    const { id } = known.recordSet;
    const indexFolder = join(tablesFolder(open.root), "..", "match", id);
    return { opened, recordSet: id, indexFolder, close: async () => opened.close() };
  }
  const opened = await openTableFile({ path: said, wishes: {}, map, key: undefined });
  const indexFolder = await mkdtemp(join(tmpdir(), "careo-match-"));
  return {
    opened,
    recordSet: `sha256:${opened.description.artifactSha256}`,
    indexFolder,
    async close() {
      opened.close();
      await rm(indexFolder, { recursive: true, force: true });
    },
  };
}

function findInCase(open: OpenCase, said: string) {
  try {
    return getTable(open.state, said);
  } catch (error) {
    if (error instanceof CareoError && error.code === "casework/no-such-table" && existsSync(said))
      return undefined;
    throw error;
  }
}
