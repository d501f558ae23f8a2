import type { CaseState } from "../case-state.ts";
import { currentId } from "../things/index.ts";

/** Which source each claim and table of a case is from; undefined where its passage or source is gone. */
export interface ClaimSources {
  ofClaim(id: string): string | undefined;
  ofTable(id: string): string | undefined;
}

export function claimSources(state: CaseState): ClaimSources {
  const byOriginal = sourcesByOriginal(state);
  return {
    ofClaim: (id) => {
      const claim = state.claims.get(currentId(state, id))?.entry.claim;
      const passages = claim?.passages.map((each) => state.passages.get(each)?.entry.passage.artifact) ?? [];
      return passages.map((sha256) => byOriginal.get(sha256 ?? "")).find((each) => each !== undefined);
    },
    ofTable: (id) => state.recordSets.get(id)?.entry.recordSet.source,
  };
}

/** By the SHA-256 of the original. Where two sources have the same bytes, the one that came first. */
function sourcesByOriginal({ captures, artifacts, sources }: CaseState): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { entry } of [...captures.values()].sort((a, b) => a.seq - b.seq)) {
    const { source } = entry.capture;
    if (!sources.has(source)) continue;
    for (const artifact of entry.capture.artifacts) {
      const sha256 = artifacts.get(artifact)?.entry.artifact.sha256;
      if (sha256 !== undefined && !found.has(sha256)) found.set(sha256, source);
    }
  }
  return found;
}
