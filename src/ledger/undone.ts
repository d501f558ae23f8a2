import type { LedgerView } from "./entry.ts";
import { payloadsOfKind } from "./of-kind.ts";

/**
 * The entries that do not count. An `undone` entry always names an earlier one, so going from the last to the first settles
 * whether it counts itself before its target is reached: undoing an undoing brings the first entry back.
 */
export function findUndone(ledger: LedgerView): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { seq, payload } of payloadsOfKind(ledger, ["undone"]).toReversed())
    if (!undone.has(seq)) undone.add(payload["s"] as number);
  return undone;
}
