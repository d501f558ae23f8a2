/**
 * What became of a story from one telling to the next (weighing.md, section 8, drift): what it dropped, what it added, and
 * what it changed about what it kept. Pure: a telling is what its claims say of propositions.
 */
import { compareQuantities, type StatedQuantity } from "./numbers.ts";

/** What one claim of a telling says of one proposition. */
export interface Told {
  readonly proposition: string;
  readonly claim: string;
  readonly polarity: "affirms" | "denies" | "unclear";
  readonly quantities: readonly (StatedQuantity & { readonly words: string })[];
}

export type DriftKind = "dropped" | "added" | "turned" | "other number";

export interface Drift {
  readonly kind: DriftKind;
  readonly proposition: string;
  /** The claims it is told by, earlier and later; sorted. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What was said before and after, in words: polarities, or the words of the numbers. */
  readonly from: string | null;
  readonly to: string | null;
}

/** In the order of the propositions' ids; the order of the claims does not matter. */
export function driftBetween(before: readonly Told[], after: readonly Told[]): Drift[] {
  const [earlier, later] = [byProposition(before), byProposition(after)];
  const all = [...new Set([...earlier.keys(), ...later.keys()])].sort();
  return all.flatMap((proposition) =>
    driftOf(proposition, earlier.get(proposition) ?? [], later.get(proposition) ?? []),
  );
}

function driftOf(proposition: string, before: readonly Told[], after: readonly Told[]): Drift[] {
  const claims = { before: claimsOf(before), after: claimsOf(after) };
  const drift = (kind: DriftKind, from: string | null, to: string | null): Drift => ({
    kind,
    proposition,
    ...claims,
    from,
    to,
  });
  if (before.length === 0) return [drift("added", null, null)];
  if (after.length === 0) return [drift("dropped", null, null)];
  const [was, is] = [polarityOf(before), polarityOf(after)];
  const numbers = otherNumbers(before, after);
  return [
    ...(was === is ? [] : [drift("turned", was, is)]),
    ...numbers.map(([from, to]) => drift("other number", from, to)),
  ];
}

/** Both ways at once is said so: a telling may contradict itself. */
function polarityOf(told: readonly Told[]): string {
  return [...new Set(told.map(({ polarity }) => polarity))].sort().join(" and ");
}

/** Numbers of the same unit and population that cannot both hold, or that are simply other ones. */
function otherNumbers(before: readonly Told[], after: readonly Told[]): [string, string][] {
  const pairs = before
    .flatMap((a) => a.quantities)
    .flatMap((a) =>
      after
        .flatMap((b) => b.quantities)
        .filter((b) => isOther(a, b))
        .map((b) => JSON.stringify([a.words, b.words])),
    );
  return [...new Set(pairs)].sort().map((pair) => JSON.parse(pair) as [string, string]);
}

function isOther(a: StatedQuantity, b: StatedQuantity): boolean {
  // As of when is left out: a later telling is of a later day, and what a story tells of a later day is what drifts.
  const [bare, other] = [a, b].map(({ asOf, ...rest }) => rest) as [StatedQuantity, StatedQuantity];
  return compareQuantities(bare, other).verdict === "contradiction";
}

function claimsOf(told: readonly Told[]): string[] {
  return [...new Set(told.map(({ claim }) => claim))].sort();
}

function byProposition(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const found = new Map<string, Told[]>();
  for (const each of told) found.set(each.proposition, [...(found.get(each.proposition) ?? []), each]);
  return found;
}
