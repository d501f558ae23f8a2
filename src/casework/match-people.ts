import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { CareoError } from "../base/index.ts";
import {
  type ColumnHints,
  capsHere,
  hintsOfList,
  hintsOfTable,
  loadNameDictionary,
  type MatchDocument,
  type MatchEngine,
  type MatchList,
  type MatchProgress,
  matchColumns,
  matchList,
  matchSettings,
  type NameBearers,
  type NameDictionary,
  type OpenTable,
  openClickHouseEngine,
  openDuckDbEngine,
  readClickHouseConfig,
  readNameCounts,
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
  /** Lists of the same composition to run beside it; undefined for as many as cost about two runs of 10,000 entries. */
  readonly decoys?: number | undefined;
  /** A file of how many people bear each name; without it the list itself says. */
  readonly frequencies?: string | undefined;
  /** Whether spellings that no rule gives are looked up (resources/names/latin-russian.txt). */
  readonly dictionary: boolean;
  /** File that says where ClickHouse is (docs/guide/engines.md); without one the rows are probed on this machine. */
  readonly clickHouse?: string | undefined;
}

export interface MatchingEffects {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: MatchProgress) => void) | undefined;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly peakRssMiB: () => number;
  readonly threads?: number;
  readonly readText: (path: string) => Promise<string>;
  /** A password stands in no file and in no list of processes. */
  readonly clickHousePassword: () => string | undefined;
}

export const systemMatching: MatchingEffects = {
  now: () => performance.now(),
  peakRssMiB: () => Math.round(process.resourceUsage().maxRSS / 1024),
  readText: (path) => readFile(path, "utf8"),
  clickHousePassword: () => process.env["CAREO_CLICKHOUSE_PASSWORD"],
};

/** So many decoys tell one chance in twenty; lists for which they would be more entries than this get none unasked. */
const DECOYS = 19;
const MOST_DECOY_ENTRIES = 20_000;

/**
 * Looks for the people of a list in a table. The index of a table of the case is kept beside it; that of a file is not. What
 * comes out are proposals with reasons, and no record of the case: a person judges. Throws `records/no-name-column`,
 * `records/too-big`, `records/interrupted`, `records/engine-unavailable`, `records/bad-engine-config`.
 */
export async function matchPeople(
  open: OpenCase | undefined,
  input: MatchInput,
  effects: MatchingEffects = systemMatching,
): Promise<MatchDocument> {
  const list = await openSide(open, input.list, input.listMap, effects);
  try {
    const table = await openSide(open, input.table, input.tableMap, effects);
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
  const { onProgress, now } = effects;
  onProgress?.({ step: "reading the list" });
  const dictionary = input.dictionary ? loadNameDictionary() : undefined;
  const { people, listHints } = await readList(list, dictionary);
  const bearers = await readBearers(input.frequencies, listHints, effects);
  const started = now();
  const engine = await openEngine(table, input, effects);
  const indexMs = now() - started;
  try {
    return await matchList(
      {
        engine,
        people,
        bearers,
        listRecordSet: list.recordSet,
        tableRecordSet: table.recordSet,
        listHints,
        tableHints: hintsOfTable(engine.index.words, dictionary),
        ...settingsOf(input, people.length),
      },
      { ...effects, indexMs },
    );
  } finally {
    await engine.close();
  }
}

/** The servers, where a file says which; else this machine. */
async function openEngine(
  { opened: table, indexFolder: folder }: Side,
  { clickHouse }: MatchInput,
  effects: MatchingEffects,
): Promise<MatchEngine> {
  const { onProgress, signal } = effects;
  const columns = matchColumns(table);
  if (clickHouse === undefined) {
    const threads = effects.threads ?? (await capsHere(tmpdir())).threads;
    return openDuckDbEngine({ table, columns, folder, threads, signal, onProgress });
  }
  const config = await readClickHouseConfig(clickHouse, {
    readText: effects.readText,
    password: effects.clickHousePassword(),
  });
  return openClickHouseEngine({ config, table, columns, folder, signal, onProgress });
}

type FromInput = "settings" | "top" | "prior" | "audit" | "decoys" | "seed" | "version";

/** What a run takes from the command; `people` decides how many decoys are worth their time. */
function settingsOf(input: MatchInput, people: number): Pick<MatchList, FromInput> {
  const { prior, decoys = people * DECOYS <= MOST_DECOY_ENTRIES ? DECOYS : 0 } = input;
  return {
    settings: matchSettings,
    top: input.top,
    prior:
      prior === undefined
        ? { value: matchSettings.ranking.prior, basis: "default: one in ten is in the table" }
        : { value: prior, basis: "given" },
    audit: input.audit,
    decoys,
    seed: input.seed,
    version: CAREO_VERSION,
  };
}

/** What the words of a list show is known once they are read; a list of Spanish names, the usual one, is read once. */
async function readList({ opened, recordSet }: Side, dictionary: NameDictionary | undefined) {
  const usual: ColumnHints = { language: "es", ...(dictionary === undefined ? {} : { dictionary }) };
  const people = await readPeople(opened, recordSet, usual);
  const words = new Set(people.flatMap(({ form }) => form.tokens.map(({ text }) => text)));
  const listHints = hintsOfList([...words], dictionary);
  if (listHints.language === "es") return { people, listHints: usual };
  return { people: await readPeople(opened, recordSet, listHints), listHints };
}

async function readBearers(
  path: string | undefined,
  hints: ColumnHints,
  { readText }: MatchingEffects,
): Promise<NameBearers | undefined> {
  if (path === undefined) return undefined;
  const text = await readText(path).catch((cause: Error) => {
    throw new CareoError("cli/cannot-read", `${path} could not be read: ${cause.message}`, {
      hint: "Name a CSV file of name,bearers that exists and that you may read.",
      cause,
    });
  });
  return readNameCounts(text, basename(path), hints);
}

/** In a case its tables go before files of the same name. */
async function openSide(
  open: OpenCase | undefined,
  said: string,
  map: readonly string[],
  { signal }: MatchingEffects,
): Promise<Side> {
  const known = open && findInCase(open, said);
  if (open && known) {
    const opened = await openRecordSet(open, known, { effects: { signal } });
    const { id } = known.recordSet;
    const indexFolder = join(tablesFolder(open.root), "..", "match", id);
    return { opened, recordSet: id, indexFolder, close: async () => opened.close() };
  }
  const opened = await openTableFile({ path: said, wishes: {}, map, key: undefined }, { signal });
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
