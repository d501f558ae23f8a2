import type { Amount, Attribution, Audit, DateMention, Entity, Hedge, Quotation } from "../audit.ts";

/** The items of an audit by their local ids. */
export interface ItemLookup {
  readonly dates: ReadonlyMap<string, DateMention>;
  readonly amounts: ReadonlyMap<string, Amount>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly hedges: ReadonlyMap<string, Hedge>;
  readonly quotations: ReadonlyMap<string, Quotation>;
  /** By the code point where the source stands. */
  readonly attributionsBySource: ReadonlyMap<number, Attribution>;
}

export function itemLookup(audit: Audit): ItemLookup {
  const bySource = new Map<number, Attribution>();
  for (const attribution of audit.attributions)
    if (attribution.source) bySource.set(attribution.source.start, attribution);
  return {
    dates: byId(audit.dates),
    amounts: byId(audit.amounts),
    entities: byId(audit.entities),
    hedges: byId(audit.hedges),
    quotations: byId(audit.quotations),
    attributionsBySource: bySource,
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The items that a list of ids names, in its order. */
export function namedItems<Item>(
  ids: readonly string[] | undefined,
  items: ReadonlyMap<string, Item>,
): Item[] {
  return (ids ?? []).flatMap((id) => items.get(id) ?? []);
}
