import { sha256 } from "../../base/index.ts";
import type { FoundClaim } from "../found.ts";

/**
 * The name of a proposal that survives a second run: 16 hex digits over kind, spans, speakers, slots and rule. A text
 * that changed before the claim moves its spans and so its key; a claim is never moved in silence.
 */
export function keyOf(claim: FoundClaim, text: string, slots: readonly (string | null)[]): string {
  let named = `${claim.kind}\u0000${claim.rule}`;
  for (const { start, end } of claim.segments) named += `\u0000${start}-${end}:${text.slice(start, end)}`;
  for (const { who, source } of claim.chain)
    named += source === undefined ? `\u0000${who}:-` : `\u0000${who}:${source.start}-${source.end}`;
  for (const slot of slots) named += `\u0000${slot ?? ""}`;
  return sha256(named).slice(0, 16);
}
