import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { type Clock, type RandomBytes, systemClock } from "../base/index.ts";
import { type Disk, nodeDisk, systemCode } from "./disk.ts";

/** Which process holds a lock. Ids are used again after a while; an id with its start time is not. */
export interface ProcessMark {
  readonly pid: number;
  /** When the process started, in whatever unit the system counts; empty where it does not say. */
  readonly started: string;
  readonly host: string;
  /** Who sits before it, where they said so: another who wants to write is told. */
  readonly person?: string;
}

/** What the ledger takes from the world. */
export interface LedgerEffects {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly self: () => ProcessMark;
  /** The start time of a process of this machine; undefined if there is none with this id. */
  readonly startOf: (pid: number) => string | undefined;
}

export const systemEffects: LedgerEffects = {
  disk: nodeDisk,
  clock: systemClock,
  random: randomBytes,
  self: () => ({ pid: process.pid, started: startOf(process.pid) ?? "", host: hostname() }),
  startOf,
};

function startOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  try {
    // Field 22 of /proc/<pid>/stat, clock ticks since boot; the second field is a name in brackets that may hold spaces.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${ticks}`;
  } catch {
    return "";
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to someone else.
    return systemCode(error) === "EPERM";
  }
}
