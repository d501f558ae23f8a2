import { statfs } from "node:fs/promises";
import { availableParallelism, totalmem } from "node:os";

/** What an engine may take of the machine. Bytes. */
export interface Caps {
  readonly threads: number;
  readonly memory: number;
  /** What it may write to its temporary folder when memory does not do. */
  readonly temporaryDisk: number;
}

const GIB = 2 ** 30;
// design/matching.md, section 12: a laptop goes on working while a table is read.
const MEMORY_SHARE = 1 / 3;
const MOST_MEMORY = 2.5 * GIB;
const DISK_SHARE = 1 / 5;
const MOST_DISK = 10 * GIB;

/** A third of the memory and a fifth of the free disk of `folder`, at most 2.5 and 10 GiB. */
export async function capsHere(folder: string): Promise<Caps> {
  const { bavail, bsize } = await statfs(folder);
  return {
    threads: availableParallelism(),
    memory: Math.floor(Math.min(totalmem() * MEMORY_SHARE, MOST_MEMORY)),
    temporaryDisk: Math.floor(Math.min(bavail * bsize * DISK_SHARE, MOST_DISK)),
  };
}
