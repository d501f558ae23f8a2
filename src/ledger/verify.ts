import { CareoError } from "../base/index.ts";
import { readCaseFile } from "./case-file.ts";
import { type Disk, nodeDisk } from "./disk.ts";
import type { LedgerView } from "./entry.ts";
import type { EntryKinds } from "./entry-kinds.ts";
import { type CaseFolder, caseFolder } from "./folder.ts";
import type { NoteVerifier } from "./note.ts";
import { committedPayloadBytes, type HeaderScan, scanHeaders } from "./recovery.ts";
import { type Check, type Verdict, worstOf } from "./verdict.ts";
import { verifyCheckpoints } from "./verify-checkpoints.ts";
import { type PayloadCounts, verifyPayloads } from "./verify-payloads.ts";

export interface VerifyOptions {
  /** Public keys that the reader knows from elsewhere. */
  readonly keys?: readonly NoteVerifier[];
  /** `size:root` that the reader kept from before. */
  readonly pins?: readonly string[];
  /** With it, every payload is also checked against its kind. */
  readonly kinds?: EntryKinds;
}

export interface LedgerReport {
  /** Nothing that is there was changed, removed from the middle, or put in. */
  readonly integrity: Verdict;
  /** Whose record it is. */
  readonly identity: Verdict;
  /** When it was made, by another's clock than the writer's own. */
  readonly time: Verdict;
  readonly checks: readonly Check[];
  readonly size: number;
  /** `size:root` of what is there now, to be kept elsewhere. */
  readonly pin: string | undefined;
  readonly payloads: PayloadCounts;
  /** What even a clean report does not show, as sentences. */
  readonly unproved: readonly string[];
}

/**
 * Checks the ledger of a case with nothing but its files: no lock, no network, no snapshot, nothing written, and never an
 * exception. What cannot be read is `cannot check`.
 */
export function verifyLedger(root: string, options: VerifyOptions = {}, disk: Disk = nodeDisk): LedgerReport {
  try {
    return report(caseFolder(root), options, disk);
  } catch (error) {
    const message = `The ledger cannot be read: ${(error as Error).message}`;
    const isMissingFile = error instanceof CareoError && error.code === "ledger/not-found";
    const id = isMissingFile ? "case file" : "headers";
    return summary([{ id, verdict: "cannot check", message, where: root }], 0, undefined, NO_PAYLOADS);
  }
}

const NO_PAYLOADS: PayloadCounts = { open: 0, erased: 0, missing: 0, altered: 0 };

function report(folder: CaseFolder, options: VerifyOptions, disk: Disk): LedgerReport {
  const { caseId } = readCaseFile(folder.root, disk);
  const { scan, view, checks } = readHeaders(folder, disk);
  const payloads = verifyPayloads(view, options.kinds);
  checks.push(...payloads.checks);
  const { keys = [], pins = [] } = options;
  const checkpoints = verifyCheckpoints(view, caseId, { keys, pins });
  checks.push(...checkpoints.checks, ...timeChecks(view));
  return summary(checks, scan.size, checkpoints.pin, payloads.counts);
}

function readHeaders(
  folder: CaseFolder,
  disk: Disk,
): { readonly scan: HeaderScan; readonly view: LedgerView; readonly checks: Check[] } {
  const headers = disk.open(folder.headers, "r");
  const payloads = disk.open(folder.payloads, "r");
  try {
    const scan = scanHeaders(disk, folder, headers);
    const payloadBytes = committedPayloadBytes(disk, payloads, scan.size);
    const checks: Check[] = scan.problems.map(({ message, where }) => ({
      id: "headers",
      verdict: "failed",
      message,
      ...(where ? { where } : {}),
    }));
    if (checks.length === 0)
      checks.push({ id: "headers", verdict: "ok", message: `${scan.size} headers form one unbroken chain.` });
    const rest = disk.size(headers) - scan.lastNewlineEnd + (disk.size(payloads) - payloadBytes);
    if (rest > 0) checks.push(unfinished(rest));
    return {
      scan,
      checks,
      view: { disk, folder, size: scan.size, headerBytes: scan.headerBytes, payloadBytes },
    };
  } finally {
    disk.close(headers);
    disk.close(payloads);
  }
}

/** A crash leaves this and the next opening sets it aside; so does cutting a file in the middle of a line. */
function unfinished(bytes: number): Check {
  return {
    id: "unfinished write",
    verdict: "not established",
    message: `${bytes} bytes at the end belong to no entry: a write that has not finished, or a file cut short.`,
  };
}

/** Times inside the entries are what the writer's clock said. Proofs from outside are checked in a later release. */
function timeChecks({ disk, folder }: LedgerView): readonly Check[] {
  const names = disk.exists(folder.checkpoints) ? disk.list(folder.checkpoints) : [];
  const anchors = names.filter((name) => /\.(tsr|ots|tlog-proof)$/.test(name));
  if (anchors.length === 0)
    return [
      { id: "time", verdict: "not established", message: "Times are what the writer's own clock said." },
    ];
  const message = `${anchors.length} proofs of time are there; this version cannot check them.`;
  return [{ id: "time", verdict: "cannot check", message, where: folder.checkpoints }];
}

const UNPROVED: readonly string[] = [
  "That what the entries say is true.",
  "That everything collected was entered.",
  "That nothing was rewritten before the first checkpoint or pin that someone else holds.",
  "That the times, which are the writer's own, are right.",
];

function summary(
  checks: readonly Check[],
  size: number,
  pin: string | undefined,
  payloads: PayloadCounts,
): LedgerReport {
  const verdicts = (isAsked: (check: Check) => boolean): Verdict =>
    worstOf(checks.filter(isAsked).map((each) => each.verdict));
  const isBroken = checks.some(
    (each) => each.id !== "signatures" && each.verdict === "cannot check" && size === 0,
  );
  return {
    // An unpinned tail is a warning of its own: only someone else's pin could turn it into a verdict.
    integrity: verdicts(
      ({ id, verdict }) =>
        id !== "time" && !(verdict === "not established" && ONLY_WARNINGS.has(id)) && id !== "signatures",
    ),
    identity: isBroken ? "cannot check" : verdicts(({ id }) => id === "signatures"),
    time: isBroken ? "cannot check" : verdicts(({ id }) => id === "time"),
    checks,
    size,
    pin,
    payloads,
    unproved: UNPROVED,
  };
}

const ONLY_WARNINGS: ReadonlySet<string> = new Set(["pin", "order of time"]);
