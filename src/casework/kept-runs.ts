/**
 * Runs of `matchPeople` that were kept beside a case. A run is computed from tables of the case, so its file may be deleted; it is
 * made again by running it again. The ledger knows a run once one of its pairs was judged.
 */
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { CareoError } from "../base/index.ts";
import type { MatchDocument } from "../records/index.ts";
import type { OpenCase } from "./open-case.ts";

/** What is kept of a run beside its queries. */
export interface KeptRun {
  readonly run: MatchDocument["run"];
  /** When it ended. */
  readonly at: string;
  readonly by: string;
  readonly counts: RunCounts;
}

/** Entries of the list by what their best candidate is. */
export interface RunCounts {
  readonly queries: number;
  readonly strong: number;
  readonly possible: number;
  readonly tie: number;
  readonly weak: number;
  readonly none: number;
  readonly unusable: number;
}

/** Keeps a run as `readMatches` reads it: its facts in the first line, then a query a line. Path of the file. */
export function keepRun(
  open: OpenCase,
  { schema, run, queries }: MatchDocument,
  said: { readonly at: string; readonly by: string },
): string {
  const path = runPath(open, run.id);
  mkdirSync(folderOf(open), { recursive: true });
  const head = { schema, run, ...said, counts: countsOf(queries) };
  const lines = [head, ...queries].map((each) => `${JSON.stringify(each)}\n`);
  writeFileSync(`${path}.new`, lines.join(""));
  renameSync(`${path}.new`, path);
  return path;
}

/** Every run whose file is there, the latest first. */
export async function listRuns(open: OpenCase): Promise<readonly KeptRun[]> {
  const folder = folderOf(open);
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^[0-9a-f]{32}\.jsonl$/.test(name))
    : [];
  const runs = await Promise.all(names.map((name) => readHead(join(folder, name))));
  return runs.flatMap((each) => each ?? []).sort((a, b) => b.at.localeCompare(a.at));
}

/** Where a run lies. Throws `casework/no-such-run`. */
export function getRunPath(open: OpenCase, id: string): string {
  const path = runPath(open, id);
  if (existsSync(path)) return path;
  throw new CareoError("casework/no-such-run", `The file of the run ${id} is not beside the case.`, {
    hint: "Compare the same two tables again: the same run comes out.",
  });
}

function folderOf(open: OpenCase): string {
  return join(open.root, "index", "runs");
}

function runPath(open: OpenCase, id: string): string {
  if (/^[0-9a-f]{32}$/.test(id)) return join(folderOf(open), `${id}.jsonl`);
  throw new CareoError("casework/no-such-run", `${JSON.stringify(id.slice(0, 80))} is no run.`);
}

async function readHead(path: string): Promise<KeptRun | undefined> {
  const lines = createInterface({ input: createReadStream(path, "utf8") });
  try {
    for await (const line of lines) return JSON.parse(line) as KeptRun;
    return undefined;
  } catch {
    // A file that was cut short is a cache that is not there.
    return undefined;
  } finally {
    lines.close();
  }
}

function countsOf(queries: MatchDocument["queries"]): RunCounts {
  const counts = { queries: queries.length, strong: 0, possible: 0, tie: 0, weak: 0, none: 0, unusable: 0 };
  for (const { status, candidates } of queries) {
    const [best] = candidates;
    if (best !== undefined) counts[best.band]++;
    else if (status === "unusable") counts.unusable++;
    else counts.none++;
  }
  return counts;
}
