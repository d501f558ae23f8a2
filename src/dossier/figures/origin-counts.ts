import type { PublishedCase, PublishedLink, PublishedProposition } from "../published/index.ts";

/** How many origins speak for a proposition and against it, and what follows of where the record stands. */
export interface OriginCounts {
  readonly for: number;
  readonly against: number;
  readonly state: PublishedProposition["state"];
}

type Held = Pick<PublishedCase, "claims" | "evidence">;

/**
 * Counted from the links as they are published: a link that does not count adds nothing, and ten reports of one origin are one.
 * What has no origin of its own on record, a search for one, counts as itself. Publication and verification both call this.
 */
export function originCounts(
  { claims, evidence }: Held,
  { for: forIt, against }: Pick<PublishedProposition, "for" | "against">,
): OriginCounts {
  const origins = new Map([...claims, ...evidence].map((each) => [each.id, each.origins]));
  const count = (links: readonly PublishedLink[]): number => {
    const counted = links.filter(({ notCounted }) => notCounted === undefined);
    return new Set(counted.flatMap(({ from }) => ownOrigins(origins.get(from), from))).size;
  };
  const counts = { for: count(forIt), against: count(against) };
  return { ...counts, state: stateOf(counts) };
}

function ownOrigins(origins: readonly string[] | undefined, id: string): readonly string[] {
  return origins === undefined || origins.length === 0 ? [id] : origins;
}

function stateOf(counts: { readonly for: number; readonly against: number }): OriginCounts["state"] {
  if (counts.for > 0) return counts.against > 0 ? "both" : "supported";
  return counts.against > 0 ? "contradicted" : "unaddressed";
}
