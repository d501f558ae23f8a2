import type { OnErase } from "../ledger/index.ts";
import { removeMaterial } from "../sources/index.ts";

/** Removes an original and its texts with the entry that kept it, unless another entry keeps the same bytes. */
export const removeOriginal: OnErase = ({ payload }, ledger) => {
  if (payload?.kind !== "artifact.kept") return;
  const kept = new Set<number>();
  for (const { seq, payload: other } of ledger.entries()) {
    if (other?.kind === "artifact.kept" && hashOf(other) === hashOf(payload)) kept.add(seq);
    if (other?.kind === "disposed") kept.delete(other["s"] as number);
  }
  if (kept.size === 0) removeMaterial(ledger.folder.root, hashOf(payload), ledger.disk);
};

function hashOf(payload: { readonly [field: string]: unknown }): string {
  return (payload["artifact"] as { sha256: string }).sha256;
}
