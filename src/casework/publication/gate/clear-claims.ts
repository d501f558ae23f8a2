import type { CaseState } from "../../case-state.ts";
import { claimSources } from "../../rivals/claim-sources.ts";
import type { ClearedSource, CountedExclusion } from "../cleared.ts";
import { hasWithdrawn } from "./shown-people.ts";

export interface ClearedClaims {
  readonly claims: ReadonlySet<string>;
  readonly excluded: readonly CountedExclusion[];
}

/** Claims whose words a reader can find in what goes out of their source, and whose speaker may be heard. */
export function clearClaims(
  state: CaseState,
  selected: readonly string[],
  sources: ReadonlyMap<string, ClearedSource>,
  isShown: (actor: string) => boolean,
): ClearedClaims {
  const { ofClaim } = claimSources(state);
  const claims = new Set<string>();
  const reasons = new Map<string, number>();
  for (const id of selected) {
    const why =
      whySourceHides(state, id, sources.get(ofClaim(id) ?? "")) ?? whySpeakerHides(state, id, isShown);
    if (why === undefined) claims.add(id);
    else reasons.set(why, (reasons.get(why) ?? 0) + 1);
  }
  const excluded = [...reasons].sort().map(([reason, count]) => ({ what: "claims", reason, count }));
  return { claims, excluded };
}

function whySourceHides(state: CaseState, id: string, source: ClearedSource | undefined): string | undefined {
  if (source === undefined) return "the source is not published";
  if (source.class === "C") return "the source is committed to and not shown";
  if (source.class === "P") return undefined;
  const passages = state.claims.get(id)?.entry.claim.passages ?? [];
  const isWhole = passages.every((each) => {
    const position = state.passages.get(each)?.entry.passage.citation.position;
    return position !== undefined && source.text.placeOf(position) !== undefined;
  });
  return isWhole ? undefined : "the words are redacted";
}

/** Whoever said it is not shown at all, or no longer wants to be. */
function whySpeakerHides(
  state: CaseState,
  id: string,
  isShown: (actor: string) => boolean,
): string | undefined {
  const actors = (state.claims.get(id)?.entry.claim.attribution ?? []).flatMap(
    ({ speaker }) => speaker.actor ?? [],
  );
  // Not that somebody took a consent back: beside the version before it would tell who did.
  return actors.every((actor) => isShown(actor) && !hasWithdrawn(state, actor))
    ? undefined
    : "whoever says it is not shown";
}
