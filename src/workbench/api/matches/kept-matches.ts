import { statSync } from "node:fs";
import {
  getRunPath,
  type Matches,
  type QueuedPair,
  queuedPairs,
  readMatches,
} from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";

/** A run as it was read, with its queue. */
export interface ReadRun {
  readonly matches: Matches;
  readonly queue: readonly QueuedPair[];
  /** With the pairs that the program is sure of. */
  readonly everything: readonly QueuedPair[];
  /** Names of the pairs of `everything`, by place. */
  readonly names: ReadonlyMap<QueuedPair["candidate"], string>;
}

/** Runs that are held in memory: one is looked at, another compared with it. */
const HELD = 2;
const held = new Map<string, { readonly changed: number; readonly run: ReadRun }>();

/** Reads a run once for as long as its file stays as it is. Throws `casework/no-such-run`, `casework/bad-matches`. */
export function readRun(session: CaseSession, id: string): ReadRun {
  const path = getRunPath(session.open, id);
  const changed = statSync(path).mtimeMs;
  const known = held.get(path);
  if (known?.changed === changed) return known.run;
  const matches = readMatches(path);
  const seed = matches.run?.seed ?? id;
  const run = {
    matches,
    queue: queuedPairs({ matches, seed }),
    everything: queuedPairs({ matches, seed, everything: true }),
    names: namesOf(matches),
  };
  held.delete(path);
  held.set(path, { changed, run });
  if (held.size > HELD) held.delete(held.keys().next().value as string);
  return run;
}

/** `12.0`: the first candidate of the thirteenth entry. */
function namesOf({ queries }: Matches): ReadRun["names"] {
  return new Map(
    queries.flatMap(({ candidates }, query) =>
      candidates.map((candidate, at) => [candidate, `${query}.${at}`] as const),
    ),
  );
}
