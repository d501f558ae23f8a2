import type { EntityType, MentionTag } from "../audit.ts";
import type { FoundEntity, FoundName } from "../found.ts";

const TYPES: Record<MentionTag, EntityType> = {
  PER: "person",
  ORG: "organisation",
  LOC: "place",
  DOC: "document",
  EVENT: "event",
};

/** Joins the mentions of one thing; canonical is the fullest form. */
export function clusterEntities(names: readonly FoundName[], text: string): FoundEntity[] {
  const clusters = new Map<string, { type: EntityType; variants: Set<string>; mentions: number[] }>();
  for (const [index, name] of names.entries()) {
    const range = name.name ?? name;
    const written = text.slice(range.start, range.end);
    const key = `${name.tag} ${written.toLowerCase()}`;
    const cluster = clusters.get(key) ?? { type: TYPES[name.tag], variants: new Set(), mentions: [] };
    cluster.variants.add(written);
    cluster.mentions.push(index);
    clusters.set(key, cluster);
  }
  return [...clusters.values()].map(({ type, variants, mentions }) => ({
    canonical: [...variants].reduce((a, b) => (b.length > a.length ? b : a)),
    type,
    nameVariants: [...variants],
    mentions,
  }));
}
