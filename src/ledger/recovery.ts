import { join } from "node:path";
import { CareoError, type Instant, type Problem, type Sha256 } from "../base/index.ts";
import type { Disk } from "./disk.ts";
import { syncDirectory, writeDurably } from "./durable.ts";
import type { CaseFolder } from "./folder.ts";
import { lineHash, NO_LINE, parseHeaderLine } from "./header.ts";
import { lastNewline, readFully, readLines, readLinesBackwards } from "./lines.ts";
import { parsePayload, parsePayloadLine } from "./payload.ts";

/** What the header file says, read from start to end. */
export interface HeaderScan {
  /** How many lines are well formed and in sequence, from the start. */
  readonly size: number;
  readonly headerBytes: number;
  /** Hash of the last of those lines. */
  readonly head: Sha256;
  /** Where the file stops being whole lines: what follows is a write that never finished. */
  readonly lastNewlineEnd: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads every header and follows the chain. Never skips a bad line: the readable ledger ends before the first line that
 * is malformed or out of sequence, and the problem says so. A line that only breaks the chain stays readable.
 */
export function scanHeaders(disk: Disk, folder: CaseFolder, file: number): HeaderScan {
  const lastNewlineEnd = lastNewline(disk, file, disk.size(file)) + 1;
  const problems: Problem[] = [];
  let size = 0;
  let headerBytes = 0;
  let head = NO_LINE;
  for (const line of readLines(disk, file, 0, lastNewlineEnd)) {
    const header = parseHeaderLine(line);
    const where = `${folder.headers}, line ${size + 1}`;
    if (header?.seq !== size) {
      problems.push(header === undefined ? malformed(where) : outOfSequence(where, header.seq, size));
      break;
    }
    if (header.previous !== head && problems.length === 0) problems.push(brokenChain(where));
    head = lineHash(line);
    size++;
    headerBytes += line.length + 1;
  }
  return { size, headerBytes, head, lastNewlineEnd, problems };
}

/** Where the payloads of a ledger of `size` entries end: half a line, and lines that no header commits to, come after. */
export function committedPayloadBytes(disk: Disk, file: number, size: number): number {
  let end = lastNewline(disk, file, disk.size(file)) + 1;
  for (const line of readLinesBackwards(disk, file, end)) {
    const seq = parsePayloadLine(line.bytes)?.seq;
    if (seq === undefined || seq < size) break;
    end = line.start;
  }
  return end;
}

/** Moves the bytes from `keep` on into the quarantine, durably, and only then cuts them off. */
export function quarantineTail(
  disk: Disk,
  folder: CaseFolder,
  file: number,
  keep: number,
  name: "headers" | "payloads",
  at: Instant,
): Problem {
  const bytes = Buffer.alloc(disk.size(file) - keep);
  const read = readFully(disk, file, bytes, keep);
  disk.makeDirectory(folder.quarantine);
  const target = join(folder.quarantine, `${name}-${keep}-${at.replaceAll(/[^0-9TZ]/g, "")}.bytes`);
  writeDurably(target, bytes.subarray(0, read), disk);
  syncDirectory(folder.root, disk);
  disk.truncate(file, keep);
  disk.sync(file);
  return {
    code: "ledger/unfinished-write",
    message: `A write of ${read} bytes to the ${name} had not finished and was set aside.`,
    hint: "Nothing that was acknowledged is lost. Look at the file, then delete it.",
    where: target,
  };
}

/** The entries whose erasure was recorded last and may not be finished: only the last batch can be (see erasure.ts). */
export function lastDisposals(disk: Disk, file: number, payloadBytes: number): readonly number[] {
  const disposed: number[] = [];
  for (const line of readLinesBackwards(disk, file, payloadBytes)) {
    const parsed = parsePayloadLine(line.bytes);
    const payload = parsed && parsePayload(parsed.bytes);
    if (payload?.kind !== "disposed") break;
    disposed.push(payload["s"] as number);
  }
  return disposed;
}

/** The time of the last payload that can be read. */
export function lastInstant(disk: Disk, file: number, payloadBytes: number): Instant | undefined {
  for (const line of readLinesBackwards(disk, file, payloadBytes)) {
    const parsed = parsePayloadLine(line.bytes);
    const payload = parsed && parsePayload(parsed.bytes);
    if (payload !== undefined) return payload.at;
  }
  return undefined;
}

export function isDamaged(problems: readonly Problem[]): boolean {
  return problems.some(
    (each) => each.code === "ledger/malformed-line" || each.code === "ledger/broken-chain",
  );
}

/** The error for every attempt to write a ledger that is damaged. */
export function damagedError(problems: readonly Problem[]): CareoError {
  const first = problems.find((each) => isDamaged([each]));
  return new CareoError(
    "ledger/read-only",
    `The ledger is damaged and nothing is added to it: ${first?.message ?? ""}`,
    {
      hint: "Run `careo verify` and restore the case from a copy that verifies.",
    },
  );
}

function malformed(where: string): Problem {
  return {
    code: "ledger/malformed-line",
    message: "This line is not a header; nothing after it is read.",
    hint: "Compare with a copy of the case. Careo never skips or repairs such a line.",
    where,
  };
}

function outOfSequence(where: string, found: number, expected: number): Problem {
  return {
    code: "ledger/malformed-line",
    message: `Entry ${found} stands where entry ${expected} belongs; nothing after it is read.`,
    hint: "Lines were removed, added or moved. Compare with a copy of the case.",
    where,
  };
}

function brokenChain(where: string): Problem {
  return {
    code: "ledger/broken-chain",
    message: "This header does not continue the line before it.",
    hint: "One of the two was changed. Compare with a copy of the case.",
    where,
  };
}
