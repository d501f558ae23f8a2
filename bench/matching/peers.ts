/** Peers run on the same planted files, where a Python that has them is named: `CAREO_BENCH_PYTHON=/path/to/python`. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { PlantedFiles } from "./write-planted.ts";

export interface PeerRun {
  readonly peer: string;
  /** List entries it was given; 0 where it could not be run. */
  readonly entries: number;
  readonly seconds?: number;
  readonly first?: number;
  readonly ten?: number;
  /** First candidates with a probability of .5 or more, and the right ones among them. */
  readonly proposed?: number;
  readonly right?: number;
}

/** Undefined where no Python is named; throws where one is and fails. */
export function runPeers(
  { list, table, truth }: PlantedFiles,
  threads: number,
): readonly PeerRun[] | undefined {
  const python = process.env["CAREO_BENCH_PYTHON"];
  if (python === undefined) return undefined;
  const script = fileURLToPath(new URL("./peers.py", import.meta.url));
  const { status, stdout, stderr } = spawnSync(python, [script, list, table, truth, String(threads)], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${script} failed: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout) as PeerRun[];
}
