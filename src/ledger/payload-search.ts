import type { Disk } from "./disk.ts";
import { lastNewline, readLines } from "./lines.ts";
import { parsePayloadLine } from "./payload.ts";

/**
 * Where the first payload line with a seq of at least `from` starts. Lines are in the order of their seq (erasure
 * leaves gaps), so a few look-ups by halving find it in a file of any size.
 */
export function payloadStart(disk: Disk, file: number, end: number, from: number): number {
  let low = 0;
  let high = end;
  // Invariant: low is a line start with everything before it below `from`; high is a line start (or the end) at or above.
  while (low < high) {
    const middle = lastNewline(disk, file, low + Math.ceil((high - low) / 2)) + 1;
    const start = Math.max(low, middle);
    const line = firstLine(disk, file, start, high);
    if (line === undefined) return low;
    if (line.seq !== undefined && line.seq < from) low = start + line.length + 1;
    else if (start === low) return low;
    else high = start;
  }
  return low;
}

function firstLine(
  disk: Disk,
  file: number,
  start: number,
  end: number,
): { readonly seq: number | undefined; readonly length: number } | undefined {
  for (const line of readLines(disk, file, start, end))
    return { seq: parsePayloadLine(line)?.seq, length: line.length };
  return undefined;
}
