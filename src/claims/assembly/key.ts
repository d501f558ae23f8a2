import { sha256 } from "../../base/index.ts";
import type { FoundClaim } from "../found.ts";

/**
 * The name of a proposal that survives a second run: 16 hex digits over kind, spans, speakers, slots and rule. A text
 * that changed before the claim moves its spans and so its key; a claim is never moved in silence.
 */
export function keyOf(claim: FoundClaim, text: string, slots: readonly (string | null)[]): string {
  const parts = [
    claim.kind,
    claim.rule,
    ...claim.segments.map((each) => `${each.start}-${each.end}:${text.slice(each.start, each.end)}`),
    ...claim.chain.map((link) => `${link.who}:${link.start ?? ""}-${link.end ?? ""}`),
    ...slots.map((slot) => slot ?? ""),
  ];
  return sha256(parts.join("\u0000")).slice(0, 16);
}
