/** What a denial denies, and what therefore meets it (weighing.md, section 8; resources/weighing/denials.yaml). */
import { DENIALS, type DenialRung } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Link, PropositionKind } from "../entries/story.ts";
import type { ClaimReader } from "./claim-reader.ts";

/** What a denial on this rung says, and what contradicts it; undefined for kinds that no denial is taken apart by. */
export function denialOn(kind: PropositionKind): DenialRung | undefined {
  return (DENIALS as Readonly<Record<string, DenialRung>>)[kind];
}

/** On which rung a link bears: as the person who made it said, else by the proposition that what it comes from states. */
export function rungOf(state: CaseState, link: Link, claims: ClaimReader): PropositionKind | null {
  if (link.rung !== undefined) return link.rung;
  const stated = link.from.startsWith("clm_")
    ? [claims.recorded(link.from)?.proposition]
    : (state.things.evidence.get(link.from)?.thing.claims ?? []).map(
        (id) => claims.recorded(id)?.proposition,
      );
  const kinds = new Set(stated.map((id) => state.things.proposition.get(id ?? "")?.thing.propositionKind));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : null;
}

/**
 * Whether what is shown on one rung passes a denial on another by: that it happened does not show who did it. A denial that
 * it happened at all is met by every rung, for whatever shows who did a thing shows that it was done.
 */
export function passesBy(shown: PropositionKind | null, denied: PropositionKind): boolean {
  if (shown === null || shown === denied || denied === "existence") return false;
  return denialOn(denied) !== undefined;
}
