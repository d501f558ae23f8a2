import { type CanonicalValue, canonicalJson, sha256 } from "../../base/index.ts";
import type { CaseState } from "../case-state.ts";
import { currentId } from "../things/index.ts";
import type { BuiltQuestion } from "./build-question.ts";

/**
 * A digest of everything that a weighing was drawn from, as it stands now: the question, its hypotheses and priors, the items
 * with what they rest on, the judged origins, the ratings, the runs and searches, and what has been withdrawn. When anything of
 * it changes, so does the digest.
 */
export function inputsDigest(state: CaseState, group: string, built: BuiltQuestion): string {
  const { things } = state;
  const items = [...things.evidence.values()].map(({ thing }) => thing);
  const used = items.filter(
    ({ id }) =>
      built.items.some((each) => each.id === id) || built.notWeighed.some(({ item }) => item === id),
  );
  const claims = used.flatMap((item) => item.claims.map((claim) => claimInput(state, claim)));
  const inputs = {
    group: things.group.get(group)?.thing,
    hypotheses: sorted(
      [...things.hypothesis.values()].map(({ thing }) => thing).filter((each) => each.group === group),
    ),
    items: sorted(used),
    claims: [...new Map(claims.map((each) => [each.id, each])).values()].sort(byId),
    origins: sorted(built.origins.judged.flatMap(({ clusters }) => clusters)),
    ratings: sorted(built.ratings.map(({ thing }) => thing)),
    runs: sorted(
      used.flatMap(({ tests }) => tests.flatMap((id) => things.predictionRun.get(id)?.thing ?? [])),
    ),
    searches: sorted(
      used.flatMap(({ search }) =>
        search === undefined ? [] : (state.searches.get(search)?.entry.search ?? []),
      ),
    ),
    notWeighed: [...built.notWeighed].sort((a, b) => (a.item < b.item ? -1 : 1)),
  };
  return digestOf(inputs);
}

/** SHA-256 of any value of strings, whole numbers and lists; fields that are undefined are missing. */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(withoutUndefined(value) as CanonicalValue));
}

/** A claim as it is now, which a later edit changes. */
export function claimInput(state: CaseState, claim: string): { id: string; now: string; seq: number | null } {
  const now = currentId(state, claim);
  return { id: claim, now, seq: state.claims.get(now)?.seq ?? null };
}

function sorted<Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((each) => [each.id, each])).values()].sort(byId);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, withoutUndefined(each)]),
  );
}
