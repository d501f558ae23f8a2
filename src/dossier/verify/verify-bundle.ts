/**
 * Checks a bundle with nothing but its files: no network, no case, nothing written, and never an exception (evidence.md,
 * section 8). What is missing is not made again; what cannot be read is "cannot check" and never "ok".
 */
import { type Disk, type EntryKinds, nodeDisk, pinOf, type Verdict, worstOf } from "../../ledger/index.ts";
import { signatureChecks } from "./identity/checkpoint-signatures.ts";
import { keysOnRecord } from "./identity/keys-on-record.ts";
import { sealOf } from "./identity/seal.ts";
import type { Bag } from "./integrity/bag.ts";
import { bytesOf } from "./integrity/bag-bytes.ts";
import { shapeOf } from "./integrity/bag-shape.ts";
import {
  CHECKPOINT_NOTE,
  checkpointChecks,
  earlierChecks,
  pinChecks,
  readNote,
  sizesAsked,
} from "./integrity/checkpoint.ts";
import { fieldOf, readClaims, textOf } from "./integrity/claims-file.ts";
import { disclosuresOf } from "./integrity/disclosures.ts";
import { headersOf } from "./integrity/headers.ts";
import { tieChecks } from "./integrity/ties.ts";
import { privacyChecks } from "./privacy/privacy-checks.ts";
import { type Regeneration, reasoningChecks } from "./reasoning/index.ts";
import {
  type BundleCheck,
  checker,
  type Step,
  UNPROVED,
  type VerdictName,
  verdictOf,
} from "./report/index.ts";
import { type AnchorFile, timeChecks } from "./time/index.ts";

export interface BundleOptions {
  /** Fingerprints or public keys that the reader has from elsewhere: who must have sealed it. */
  readonly keys?: readonly string[];
  /** `size:root` that the reader kept from before. */
  readonly pins?: readonly string[];
  /** Proofs of time that were completed after it was sealed; certificates and block headers that the reader trusts. */
  readonly anchors?: readonly AnchorFile[];
  /** Makes the exports again (step 9); without it they cannot be checked. */
  readonly regenerate?: Regeneration;
  /** With it, every disclosed entry is also checked against its kind. */
  readonly kinds?: EntryKinds;
}

export interface BundleReport {
  /** Nothing was changed, removed or put in since it was sealed, and the ledger is one. */
  readonly integrity: Verdict;
  /** Whose it is. */
  readonly identity: Verdict;
  /** When it was, by another's clock. */
  readonly time: Verdict;
  /** Whether the conclusions follow from what is published. */
  readonly reasoning: Verdict;
  readonly checks: readonly BundleCheck[];
  /** As claims.json says; undefined where that cannot be read. */
  readonly publication:
    | { readonly title: string; readonly version: number; readonly approvedAt: string }
    | undefined;
  /** Of the key that sealed it. */
  readonly fingerprint: string | undefined;
  /** `size:root`, to be kept elsewhere. */
  readonly pin: string | undefined;
  /** What even a clean report does not show, as sentences. */
  readonly unproved: readonly string[];
}

const NOTHING: Regeneration = { makers: [], program: "" };

export async function verifyBundle(
  folder: string,
  options: BundleOptions = {},
  disk: Disk = nodeDisk,
): Promise<BundleReport> {
  const run = startRun();
  const { keys = [], pins = [], anchors = [], regenerate = NOTHING, kinds } = options;
  const bag = run.step(1, "integrity", () => {
    const { bag: shaped, checks } = shapeOf(folder, disk);
    return [shaped, checks];
  });
  if (bag === undefined) return run.report(undefined, undefined, undefined);
  run.step(2, "integrity", () => [undefined, bytesOf(bag)]);
  const claims = run.step(5, "integrity", () => {
    const { value, checks } = readClaims(bag);
    return [value, checks];
  });
  const note = readNote(bag, CHECKPOINT_NOTE);
  const payloads = ledgerSteps(run, bag, claims, pins, kinds);
  const record = keysOnRecord(payloads);
  run.step(4, "identity", () => [undefined, signatureChecks(bag, note, record, keys)]);
  const fingerprint = run.step(3, "identity", () => {
    const seal = sealOf(bag, record, keys);
    return [seal.fingerprint, seal.checks];
  });
  await run.wait(6, "time", () => timeChecks(bag, note, anchors));
  run.step(8, "reasoning", () => [undefined, reasoningChecks(bag, claims, regenerate)]);
  run.step(10, "integrity", () => [undefined, privacyChecks(bag, claims)]);
  return run.report(claims, fingerprint, note === undefined ? undefined : pinOf(note.checkpoint));
}

/** Steps 4 and 5: headers or proofs, the checkpoint over them, and what the disclosed entries say. */
function ledgerSteps(
  run: Run,
  bag: Bag,
  claims: unknown,
  pins: readonly string[],
  kinds: EntryKinds | undefined,
): ReturnType<typeof disclosuresOf>["payloads"] {
  const note = readNote(bag, CHECKPOINT_NOTE);
  const headers = run.step(4, "integrity", () => {
    const read = headersOf(bag, note, sizesAsked(bag, note, pins));
    const checks = [
      ...read.checks,
      ...checkpointChecks(note, read, claims),
      ...earlierChecks(bag, note, read),
      ...pinChecks(bag, note, read, pins),
    ];
    return [read, checks];
  });
  if (headers === undefined) return new Map();
  const disclosed = run.step(5, "integrity", () => {
    const read = disclosuresOf(bag, headers, kinds);
    return [read.payloads, [...read.checks, ...tieChecks(bag, claims, read.payloads)]];
  });
  return disclosed ?? new Map();
}

interface Run {
  /** Does one step; what it throws becomes "cannot check", and its value is then missing. */
  step<Value>(
    step: Step,
    of: VerdictName,
    work: () => readonly [Value, readonly BundleCheck[]],
  ): Value | undefined;
  /** As `step`, for what answers later. */
  wait(step: Step, of: VerdictName, work: () => Promise<readonly BundleCheck[]>): Promise<void>;
  report(claims: unknown, fingerprint: string | undefined, pin: string | undefined): BundleReport;
}

function startRun(): Run {
  const found: BundleCheck[] = [];
  const unread = (step: Step, of: VerdictName, error: unknown): void => {
    found.push(checker(step, "step", of).cannotCheck(`It cannot be read: ${(error as Error).message}`));
  };
  return {
    step: (step, of, work) => {
      try {
        const [value, checks] = work();
        found.push(...checks);
        return value;
      } catch (error) {
        unread(step, of, error);
        return undefined;
      }
    },
    wait: async (step, of, work) => {
      try {
        found.push(...(await work()));
      } catch (error) {
        unread(step, of, error);
      }
    },
    report: (claims, fingerprint, pin) => {
      const checks = [...found].sort((a, b) => a.step - b.step);
      const verdict = (name: VerdictName): Verdict => verdictOf(name, checks);
      return {
        integrity: verdict("integrity"),
        identity: verdict("identity"),
        time: verdict("time"),
        reasoning: verdict("reasoning"),
        checks,
        publication: publicationIn(claims),
        fingerprint,
        pin,
        unproved: UNPROVED,
      };
    },
  };
}

function publicationIn(claims: unknown): BundleReport["publication"] {
  const title = textOf(claims, "publication", "title");
  const version = fieldOf(claims, "publication", "version");
  const approvedAt = textOf(claims, "publication", "approvedAt");
  return title === undefined || typeof version !== "number" || approvedAt === undefined
    ? undefined
    : { title, version, approvedAt };
}

/** 3 when something failed; 1 when something could not be checked, or under strict is not established; else 0. */
export function exitOf(report: BundleReport, strict: boolean): 0 | 1 | 3 {
  const worst = worstOf([report.integrity, report.identity, report.time, report.reasoning]);
  if (worst === "failed") return 3;
  if (worst === "cannot check") return 1;
  return strict && worst === "not established" ? 1 : 0;
}
