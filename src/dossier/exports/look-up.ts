import type {
  PublishedActor,
  PublishedCase,
  PublishedClaim,
  PublishedProposition,
  PublishedSource,
} from "../published/index.ts";

/** What the ids of a published case name. An id that names nothing is of something that is known and not shown. */
export interface LookUp {
  readonly actor: ReadonlyMap<string, PublishedActor>;
  readonly source: ReadonlyMap<string, PublishedSource>;
  readonly claim: ReadonlyMap<string, PublishedClaim>;
  readonly proposition: ReadonlyMap<string, PublishedProposition>;
}

export function lookUp(published: PublishedCase): LookUp {
  return {
    actor: mapOf(published.actors),
    source: mapOf(published.sources),
    claim: mapOf(published.claims),
    proposition: mapOf(published.propositions),
  };
}

function mapOf<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((each) => [each.id, each]));
}

/** As it is written where a value is known and not shown (data-model.md, section 2). */
export const WITHHELD = "withheld";

export function labelOf({ actor }: Pick<LookUp, "actor">, id: string): string {
  return actor.get(id)?.label ?? WITHHELD;
}

/** The id of something that is published, or that it is withheld; nothing where nobody recorded one. */
export function shownId(known: ReadonlyMap<string, unknown>, id: string | undefined): string | undefined {
  return id === undefined || known.has(id) ? id : WITHHELD;
}

/** The sources that claims stand in, in the order of the claims, each once. */
export function sourcesOf({ claim, source }: LookUp, claims: readonly string[]): readonly PublishedSource[] {
  const ids = new Set(claims.flatMap((id) => claim.get(id)?.source ?? []));
  return [...ids].flatMap((id) => source.get(id) ?? []);
}
