import type { QueueRow } from "../../../api/matches/contract.ts";

/** Place of the next pair that waits: behind this one, then from the beginning; undefined where none is left. */
export function nextPair(
  rows: readonly QueueRow[],
  from: number,
  skipped: ReadonlySet<string>,
): number | undefined {
  const order = rows.map((_, shift) => (from + 1 + shift) % rows.length);
  return order.find((at) => {
    const row = rows[at] as QueueRow;
    return at !== from && row.judgement === null && !skipped.has(row.pair);
  });
}
