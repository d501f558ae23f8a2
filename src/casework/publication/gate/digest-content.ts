import type { CaseState } from "../../case-state.ts";
import type { Noun } from "../../entries/entities.ts";
import { digestOf } from "../../rivals/inputs-digest.ts";
import type { Cleared } from "../cleared.ts";

/** Acts about a publication, and what is for the case alone: how they change what goes out, the rest shows. */
const NOT_CONTENT: ReadonlySet<Noun> = new Set<Noun>([
  "approval",
  "seal",
  "risk",
  "consent",
  "redaction",
  "namesake",
  "pseudonymSeed",
  "sourceClass",
  "commitment",
  "releasedCounts",
]);

/**
 * A digest of all that may be read in a publication: what is cleared, as it is shown, and every thing of the case that can enter
 * it. When anything of it changes, an approval is of something else. New material that is not taken in changes nothing.
 */
export function contentDigest(state: CaseState, cleared: Omit<Cleared, "digest">): string {
  const things = Object.entries(state.things)
    .filter(([noun]) => !NOT_CONTENT.has(noun as Noun))
    .map(([noun, map]) => [noun, [...map.values()].map(({ thing }) => thing)]);
  return digestOf({
    plan: cleared.plan,
    actors: entries(cleared.actors),
    agents: entries(cleared.agents),
    sources: [...cleared.sources]
      .sort(byKey)
      .map(([id, source]) => [
        id,
        source.class === "R" ? source.text.sha256 : source.class === "C" ? source.commitment : source.class,
        state.sources.get(id)?.entry.source,
      ]),
    claims: [...cleared.claims].sort().map((id) => state.claims.get(id)?.entry.claim),
    findings: [...cleared.findings].sort(),
    propositions: [...cleared.propositions].sort(),
    statements: [...cleared.statements].sort(),
    redactions: cleared.redactions,
    exclusions: cleared.exclusions,
    fields: [...state.things.redaction.values()].map(({ thing }) => thing),
    things,
    searches: [...state.searches.values()].map(({ entry }) => entry.search),
    retractions: [...state.retractions.values()].map(({ entry }) => entry.retraction),
    matches: [...state.matches.values()].map(({ entry }) => entry.match),
    matchRuns: [...state.matchRuns.values()].map(({ entry }) => entry.run),
    tables: [...state.recordSets.values()].map(({ entry }) => entry.recordSet),
    tableTests: state.tableTests.map(({ entry }) => entry),
  });
}

function entries<Value>(map: ReadonlyMap<string, Value>): (readonly [string, Value])[] {
  return [...map].sort(byKey);
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
