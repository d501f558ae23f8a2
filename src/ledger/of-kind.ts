import type { LedgerView } from "./entry.ts";
import { type Header, headerOffset, parseHeaderLine } from "./header.ts";
import { readFully, readLines } from "./lines.ts";
import { commitment, type Payload, parsePayload, parsePayloadLine } from "./payload.ts";

export interface PayloadOfKind {
  readonly seq: number;
  readonly payload: Payload;
}

/**
 * The payloads of a few rare kinds, in order, without reading the others: canonical JSON has one spelling, so a
 * payload of a kind holds `"kind":"…"` as bytes. Only what opens its commitment counts.
 */
export function payloadsOfKind(view: LedgerView, kinds: readonly string[]): readonly PayloadOfKind[] {
  const marks = kinds.map((kind) => Buffer.from(`"kind":"${kind}"`));
  const payloads = view.disk.open(view.folder.payloads, "r");
  const headers = view.disk.open(view.folder.headers, "r");
  try {
    if (!holdsAny(view, payloads, marks)) return [];
    const found: PayloadOfKind[] = [];
    for (const line of readLines(view.disk, payloads, 0, view.payloadBytes)) {
      if (!marks.some((mark) => line.includes(mark))) continue;
      const parsed = parsePayloadLine(line);
      const payload = parsed && parsePayload(parsed.bytes);
      if (parsed === undefined || payload === undefined || !kinds.includes(payload.kind)) continue;
      const header = readHeader(view, headers, parsed.seq);
      if (header?.commitment === commitment(parsed.salt, parsed.bytes))
        found.push({ seq: parsed.seq, payload });
    }
    return found;
  } finally {
    view.disk.close(payloads);
    view.disk.close(headers);
  }
}

function readHeader(view: LedgerView, file: number, seq: number): Header | undefined {
  return seq < view.size ? parseHeaderLine(readHeaderLine(view, file, seq)) : undefined;
}

/** The line of one header, without newline. */
export function readHeaderLine(view: LedgerView, file: number, seq: number): Buffer {
  const start = headerOffset(seq);
  const line = Buffer.alloc(headerOffset(seq + 1) - start - 1);
  readFully(view.disk, file, line, start);
  return line;
}

/** Most cases undo nothing: a search over raw bytes answers that several times faster than reading lines. */
function holdsAny({ disk, payloadBytes }: LedgerView, file: number, marks: readonly Buffer[]): boolean {
  const chunk = Buffer.alloc(1 << 20);
  const overlap = Math.max(...marks.map((mark) => mark.length));
  for (let at = 0; at < payloadBytes; at += chunk.length - overlap) {
    const bytes = chunk.subarray(0, readFully(disk, file, chunk, at));
    if (marks.some((mark) => bytes.includes(mark))) return true;
  }
  return false;
}
