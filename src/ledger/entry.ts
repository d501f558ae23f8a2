import type { Sha256 } from "../base/index.ts";
import type { Disk } from "./disk.ts";
import type { CaseFolder } from "./folder.ts";
import { type Header, headerOffset, parseHeaderLine } from "./header.ts";
import { readLines } from "./lines.ts";
import { commitment, type Payload, type PayloadLine, parsePayload, parsePayloadLine } from "./payload.ts";
import { payloadStart } from "./payload-search.ts";

/** One entry as read back. */
export interface Entry {
  readonly seq: number;
  readonly commitment: Sha256;
  /** Undefined if there is none to show. */
  readonly payload: Payload | undefined;
  /** `absent`: erased or missing, which only a later `disposed` entry tells. `altered`: it does not fit its commitment. */
  readonly state: "open" | "absent" | "altered";
}

/** The committed part of a ledger: what a reader may look at while someone else goes on writing. */
export interface LedgerView {
  readonly disk: Disk;
  readonly folder: CaseFolder;
  readonly size: number;
  readonly headerBytes: number;
  readonly payloadBytes: number;
}

/**
 * The entries from seq `from` on, in order, in bounded memory: headers and payloads are read side by side.
 * With `check`, a payload that does not open its commitment is not shown; without, it is taken as it stands.
 */
export function* readEntries(view: LedgerView, from = 0, check = true): Generator<Entry> {
  const headers = view.disk.open(view.folder.headers, "r");
  const payloads = view.disk.open(view.folder.payloads, "r");
  try {
    const start = from === 0 ? 0 : payloadStart(view.disk, payloads, view.payloadBytes, from);
    const lines = readLines(view.disk, payloads, start, view.payloadBytes);
    let waiting = nextPayload(lines);
    for (const line of readLines(view.disk, headers, headerOffset(from), view.headerBytes)) {
      const header = parseHeaderLine(line);
      if (header === undefined) return;
      while (waiting !== undefined && waiting.seq < header.seq) waiting = nextPayload(lines);
      const own = waiting?.seq === header.seq ? waiting : undefined;
      yield entryOf(header, own, check);
      if (own !== undefined) waiting = nextPayload(lines);
    }
  } finally {
    view.disk.close(headers);
    view.disk.close(payloads);
  }
}

function entryOf(header: Header, line: PayloadLine | undefined, check: boolean): Entry {
  const { seq } = header;
  if (line === undefined) return { seq, commitment: header.commitment, payload: undefined, state: "absent" };
  const fits = !check || commitment(line.salt, line.bytes) === header.commitment;
  const payload = fits ? parsePayload(line.bytes) : undefined;
  return {
    seq,
    commitment: header.commitment,
    payload,
    state: payload === undefined ? "altered" : "open",
  };
}

/** A malformed line belongs to no entry; its entry then has no payload, which `verify` explains. */
function nextPayload(lines: Generator<Buffer>): PayloadLine | undefined {
  for (let next = lines.next(); !next.done; next = lines.next()) {
    const line = parsePayloadLine(next.value);
    if (line !== undefined) return line;
  }
  return undefined;
}
