import type { LedgerView } from "./entry.ts";
import { headerOffset } from "./header.ts";
import { readFully, readLines } from "./lines.ts";
import { parsePayloadLine } from "./payload.ts";

/** The part of a ledger that may leave the case. */
export interface DisclosedLedger {
  /** The header lines of the first `size` entries, newlines and all. */
  readonly headers: Uint8Array;
  /** The payload lines of the entries that are disclosed, as stored, with their salts: whoever has one can open its commitment. */
  readonly disclosures: Uint8Array;
}

/**
 * Headers say that something was recorded and in what order, and nothing about what; payloads go out one by one, each whole.
 * An entry that was erased, or whose payload is missing, discloses nothing.
 *
 * @param seqs numbers of the entries to disclose, below `size`
 */
export function discloseLedger(view: LedgerView, size: number, seqs: ReadonlySet<number>): DisclosedLedger {
  return { headers: headerLines(view, size), disclosures: payloadLines(view, size, seqs) };
}

function headerLines({ disk, folder }: LedgerView, size: number): Uint8Array {
  const bytes = Buffer.alloc(headerOffset(size));
  const file = disk.open(folder.headers, "r");
  try {
    readFully(disk, file, bytes, 0);
    return bytes;
  } finally {
    disk.close(file);
  }
}

function payloadLines(
  { disk, folder, payloadBytes }: LedgerView,
  size: number,
  seqs: ReadonlySet<number>,
): Uint8Array {
  const kept: Buffer[] = [];
  const file = disk.open(folder.payloads, "r");
  try {
    for (const line of readLines(disk, file, 0, payloadBytes)) {
      const seq = parsePayloadLine(line)?.seq;
      if (seq !== undefined && seq < size && seqs.has(seq)) kept.push(Buffer.from(line), NEWLINE);
    }
    return Buffer.concat(kept);
  } finally {
    disk.close(file);
  }
}

const NEWLINE: Buffer = Buffer.from("\n");
