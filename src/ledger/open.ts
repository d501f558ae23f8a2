import { dirname, join } from "node:path";
import { CareoError, instantOf, type Problem } from "../base/index.ts";
import { readCaseFile, writeCaseFile } from "./case-file.ts";
import { syncDirectory } from "./durable.ts";
import { type LedgerEffects, systemEffects } from "./effects.ts";
import type { EntryKinds } from "./entry-kinds.ts";
import { type CaseFolder, caseFolder } from "./folder.ts";
import { Ledger, type OnErase } from "./ledger.ts";
import { type Lock, type LockHolder, lockHolder, takeLock } from "./lock.ts";
import {
  committedPayloadBytes,
  damagedError,
  isDamaged,
  lastDisposals,
  lastInstant,
  quarantineTail,
  scanHeaders,
} from "./recovery.ts";

export interface OpenOptions {
  /** What may be recorded. Without, the ledger records only what it knows itself. */
  readonly kinds?: EntryKinds;
  /** `read` takes no lock and changes nothing. Default: `write`, falling back to reading if another one writes. */
  readonly mode?: "read" | "write";
  readonly onErase?: OnErase;
}

export interface CreateOptions extends OpenOptions {
  /** 32 hex digits; chosen at random if not given. */
  readonly caseId?: string;
}

/**
 * Starts a case in an empty or new folder and opens it for writing. Throws `ledger/exists` if one is there.
 * `careo.json` is written last: a folder without it is not yet a case, and creating it again goes on.
 */
export function createLedger(
  root: string,
  options: CreateOptions = {},
  effects: LedgerEffects = systemEffects,
): Ledger {
  const folder = caseFolder(root);
  const { disk } = effects;
  if (disk.exists(folder.caseFile)) throw exists(root);
  disk.makeDirectory(folder.checkpoints);
  disk.protect(root, 0o700);
  for (const path of [folder.headers, folder.payloads]) makeEmpty(path, effects);
  syncDirectory(folder.ledger, disk);
  syncDirectory(dirname(root), disk);
  const caseId = options.caseId ?? Buffer.from(effects.random(16)).toString("hex");
  writeCaseFile(root, { formatVersion: 1, caseId }, disk);
  return openLedger(root, options, effects);
}

/**
 * Opens a case: takes the writer's lock, sets unfinished writes aside, follows the chain, finishes an erasure that a crash
 * cut short. What it found is in `problems`. A damaged ledger, or one that another process writes, opens for reading.
 * Throws `ledger/not-found` and `ledger/unsupported-format`.
 */
export function openLedger(
  root: string,
  options: OpenOptions = {},
  effects: LedgerEffects = systemEffects,
): Ledger {
  const folder = caseFolder(root);
  const { caseId } = readCaseFile(root, effects.disk);
  const claimed = options.mode === "read" ? readingOnly() : claimLock(folder, effects);
  try {
    return openClaimed(folder, caseId, claimed, options, effects);
  } catch (error) {
    claimed.lock?.release();
    throw error;
  }
}

/** Who writes the case in this folder now; undefined where nobody does, or none who can be told. */
export function whoWrites(root: string, effects: LedgerEffects = systemEffects): LockHolder | undefined {
  return lockHolder(caseFolder(root).lock, effects);
}

interface Claimed {
  readonly lock?: Lock;
  readonly refusal?: CareoError;
}

function openClaimed(
  folder: CaseFolder,
  caseId: string,
  claimed: Claimed,
  options: OpenOptions,
  effects: LedgerEffects,
): Ledger {
  const { disk } = effects;
  const flags = claimed.lock ? "r+" : "r";
  const headers = disk.open(folder.headers, flags);
  const payloads = disk.open(folder.payloads, flags);
  try {
    const scan = scanHeaders(disk, folder, headers);
    const problems: Problem[] = [...scan.problems];
    if (claimed.refusal) problems.push(problemOf(claimed.refusal));
    const isSound = !isDamaged(scan.problems);
    const payloadBytes = committedPayloadBytes(disk, payloads, scan.size);
    let refusal = isSound ? claimed.refusal : damagedError(scan.problems);
    if (claimed.lock && isSound) {
      try {
        problems.push(...setAside(folder, { headers, payloads }, scan.headerBytes, payloadBytes, effects));
      } catch (cause) {
        // A disk too full to set the rest aside is a disk too full to write on.
        refusal = new CareoError(
          "ledger/read-only",
          `What a crash left in ${folder.root} cannot be set aside.`,
          { cause },
        );
        problems.push(problemOf(refusal));
      }
    }
    if (refusal !== undefined) claimed.lock?.release();
    const ledger = new Ledger({
      ...scan,
      caseId,
      folder,
      effects,
      kinds: options.kinds ?? {},
      payloadBytes,
      lastAt: lastInstant(disk, payloads, payloadBytes),
      problems,
      lock: refusal === undefined ? claimed.lock : undefined,
      readOnlyBecause: refusal,
      onErase: options.onErase,
    });
    if (ledger.canWrite) finishErasures(ledger, lastDisposals(disk, payloads, payloadBytes), problems);
    return ledger;
  } finally {
    disk.close(headers);
    disk.close(payloads);
  }
}

function setAside(
  folder: CaseFolder,
  files: { readonly headers: number; readonly payloads: number },
  headerBytes: number,
  payloadBytes: number,
  effects: LedgerEffects,
): Problem[] {
  const { disk } = effects;
  const at = instantOf(effects.clock());
  const problems: Problem[] = [];
  // An erasure's unfinished copy: the payload file itself is still whole.
  disk.remove(`${folder.payloads}.tmp`);
  if (disk.size(files.headers) > headerBytes)
    problems.push(quarantineTail(disk, folder, files.headers, headerBytes, "headers", at));
  if (disk.size(files.payloads) > payloadBytes)
    problems.push(quarantineTail(disk, folder, files.payloads, payloadBytes, "payloads", at));
  return problems;
}

function finishErasures(ledger: Ledger, disposed: readonly number[], problems: Problem[]): void {
  const unfinished = disposed.map((seq) => ledger.entry(seq)).filter((entry) => entry.state !== "absent");
  if (unfinished.length === 0) return;
  ledger.finishErasure(unfinished);
  problems.push({
    code: "ledger/erasure-finished",
    message: `An erasure of ${unfinished.length} entries had been cut short and was finished.`,
    where: join(ledger.folder.payloads),
  });
}

function claimLock(folder: CaseFolder, effects: LedgerEffects): Claimed {
  try {
    return { lock: takeLock(folder.lock, effects) };
  } catch (error) {
    if (error instanceof CareoError) return { refusal: error };
    // A folder one may not write in can still be read.
    return {
      refusal: new CareoError("ledger/read-only", `${folder.root} cannot be written.`, { cause: error }),
    };
  }
}

function readingOnly(): Claimed {
  return { refusal: new CareoError("ledger/read-only", "This ledger was opened for reading.") };
}

function problemOf(error: CareoError): Problem {
  return { code: error.code, message: error.message, ...(error.hint ? { hint: error.hint } : {}) };
}

function makeEmpty(path: string, { disk }: LedgerEffects): void {
  if (disk.exists(path)) {
    const present = disk.open(path, "r");
    const size = disk.size(present);
    disk.close(present);
    if (size > 0) throw exists(path);
    return;
  }
  const file = disk.open(path, "wx");
  disk.sync(file);
  disk.close(file);
}

function exists(path: string): CareoError {
  return new CareoError("ledger/exists", `There is already a case: ${path}.`, {
    hint: "Open it, or name another folder.",
  });
}
