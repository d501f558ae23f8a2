import { basename, dirname, join } from "node:path";
import { CareoError, canonicalJson, instantOf } from "../base/index.ts";
import { systemCode } from "./disk.ts";
import { readWhole, writeFully } from "./durable.ts";
import type { LedgerEffects, ProcessMark } from "./effects.ts";

/** Who writes a case, as it stands in its `lock` file. */
export interface LockHolder extends ProcessMark {
  readonly since: string;
  readonly token: string;
}

export interface Lock {
  /** Whether the file still names us: someone may have deleted it by hand. */
  isHeld(): boolean;
  release(): void;
}

/**
 * Makes this process the one writer. Throws `ledger/locked` if another one holds the case and may still be alive.
 * The lock appears whole under its name (a link to a finished file), so nobody ever reads half of it.
 */
export function takeLock(path: string, effects: LedgerEffects): Lock {
  const token = Buffer.from(effects.random(16)).toString("hex");
  const holder: LockHolder = { ...effects.self(), since: instantOf(effects.clock()), token };
  const finished = `${path}.${token}`;
  writeNew(finished, canonicalJson({ ...holder }), effects);
  try {
    for (let attempt = 0; ; attempt++) {
      if (claim(finished, path, effects)) break;
      const present = readHolder(path, effects);
      if (present === "gone") continue;
      if (attempt >= 2 || present === "unreadable" || !isStale(present, effects)) throw locked(path, present);
      setAside(path, present, effects);
    }
  } finally {
    effects.disk.remove(finished);
  }
  removeLeftovers(path, effects);
  const isHeld = (): boolean => {
    const present = readHolder(path, effects);
    return typeof present === "object" && present.token === token;
  };
  return { isHeld, release: () => (isHeld() ? effects.disk.remove(path) : undefined) };
}

/** Who holds a lock; undefined where nobody does, or none who can be told. */
export function lockHolder(path: string, effects: LedgerEffects): LockHolder | undefined {
  const present = readHolder(path, effects);
  return typeof present === "object" && !isStale(present, effects) ? present : undefined;
}

function claim(finished: string, path: string, effects: LedgerEffects): boolean {
  try {
    effects.disk.link(finished, path);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    // A file system without links (FAT): an exclusive create, whose content may lag behind its name for a moment.
    return claimByCreating(finished, path, effects);
  }
}

function claimByCreating(finished: string, path: string, effects: LedgerEffects): boolean {
  try {
    writeNew(path, readWhole(finished, effects.disk).toString("utf8"), effects);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Two processes may judge the same lock stale; whoever moves away a lock that is not the one it judged puts it back. */
function setAside(path: string, judged: LockHolder, effects: LedgerEffects): void {
  const aside = `${path}.stale-${Buffer.from(effects.random(8)).toString("hex")}`;
  try {
    effects.disk.rename(path, aside);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return;
    throw error;
  }
  const moved = readHolder(aside, effects);
  const isJudged = typeof moved === "object" && moved.token === judged.token;
  if (!isJudged) claim(aside, path, effects);
  effects.disk.remove(aside);
}

/** What processes left that were killed between writing their lock down and taking it. */
function removeLeftovers(path: string, effects: LedgerEffects): void {
  const prefix = `${basename(path)}.`;
  for (const name of effects.disk.list(dirname(path))) {
    if (!name.startsWith(prefix)) continue;
    const leftover = join(dirname(path), name);
    const holder = readHolder(leftover, effects);
    if (typeof holder === "object" && isStale(holder, effects)) effects.disk.remove(leftover);
  }
}

function readHolder(path: string, effects: LedgerEffects): LockHolder | "gone" | "unreadable" {
  try {
    const value = JSON.parse(readWhole(path, effects.disk).toString("utf8")) as Partial<LockHolder> | null;
    const isWhole = typeof value?.pid === "number" && typeof value.host === "string";
    return isWhole ? (value as LockHolder) : "unreadable";
  } catch (error) {
    return systemCode(error) === "ENOENT" ? "gone" : "unreadable";
  }
}

/** Stale only if that very process is gone; about a process on another machine we cannot know. */
function isStale(holder: LockHolder, effects: LedgerEffects): boolean {
  if (holder.host !== effects.self().host) return false;
  const started = effects.startOf(holder.pid);
  if (started === undefined) return true;
  return started !== "" && holder.started !== "" && started !== holder.started;
}

function locked(path: string, holder: LockHolder | "unreadable"): CareoError {
  if (holder === "unreadable") {
    return new CareoError("ledger/locked", `The lock ${path} is there and cannot be read.`, {
      hint: "If no Careo has this case open, delete that file.",
    });
  }
  const process = `process ${holder.pid} on ${holder.host}, since ${holder.since}`;
  const who = holder.person === undefined ? process : `${holder.person} (${process})`;
  return new CareoError("ledger/locked", `Another Careo is writing this case: ${who}.`, {
    hint: `Close it first. If that machine no longer runs it, delete ${path}.`,
  });
}

function writeNew(path: string, text: string, effects: LedgerEffects): void {
  const file = effects.disk.open(path, "wx");
  try {
    writeFully(effects.disk, file, Buffer.from(text), 0);
  } finally {
    effects.disk.close(file);
  }
}
