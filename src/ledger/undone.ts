import type { LedgerView } from "./entry.ts";
import { readFully, readLines } from "./lines.ts";
import { parsePayload, parsePayloadLine } from "./payload.ts";

/** Canonical JSON has one spelling, so a payload of this kind holds these bytes. Others may too; they are parsed and dropped. */
const MARK = Buffer.from('"kind":"undone"');

/**
 * The entries that do not count. An `undone` entry always names an earlier one, so going from the last to the first settles
 * whether it counts itself before its target is reached: undoing an undoing brings the first entry back.
 */
export function findUndone(ledger: LedgerView): ReadonlySet<number> {
  const marks = readMarks(ledger);
  const undone = new Set<number>();
  for (let at = marks.length - 1; at >= 0; at--) {
    const { seq, target } = marks[at] as { seq: number; target: number };
    if (!undone.has(seq)) undone.add(target);
  }
  return undone;
}

function readMarks({ disk, folder, payloadBytes }: LedgerView): { seq: number; target: number }[] {
  const marks: { seq: number; target: number }[] = [];
  const file = disk.open(folder.payloads, "r");
  try {
    if (!holdsMark((bytes, at) => readFully(disk, file, bytes, at), payloadBytes)) return marks;
    for (const line of readLines(disk, file, 0, payloadBytes)) {
      if (!line.includes(MARK)) continue;
      const parsed = parsePayloadLine(line);
      const payload = parsed && parsePayload(parsed.bytes);
      if (payload?.kind === "undone")
        marks.push({ seq: (parsed as { seq: number }).seq, target: Number(payload["s"]) });
    }
  } finally {
    disk.close(file);
  }
  return marks;
}

/** Most cases undo nothing: a search over raw bytes answers that several times faster than reading lines. */
function holdsMark(read: (into: Buffer, at: number) => number, end: number): boolean {
  const chunk = Buffer.alloc(1 << 20);
  for (let at = 0; at < end; at += chunk.length - MARK.length) {
    const got = read(chunk, at);
    if (chunk.subarray(0, got).includes(MARK)) return true;
  }
  return false;
}
