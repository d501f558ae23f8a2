import type { CaseState } from "../case-state.ts";
import type { Evidence } from "../entries/rivals.ts";
import type { Link } from "../entries/story.ts";
import { currentId } from "../things/index.ts";

/** What a case file would add to a case, or put in place of what is there. */
export interface Planned {
  readonly links: readonly (Pick<Link, "from" | "to"> & { readonly id?: string | undefined })[];
  readonly items: readonly Pick<Evidence, "id" | "claims">[];
}

/**
 * What each thing bears on: a claim on the items made of it, whatever is linked on its link, and a link on its end. A link that
 * has no id yet is not spoken of by another, so both its ends are joined.
 */
export function bearsOn(
  state: CaseState,
  planned: Planned = { links: [], items: [] },
): ReadonlyMap<string, readonly string[]> {
  const onward = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const tos = onward.get(from);
    if (tos === undefined) onward.set(from, [to]);
    else tos.push(to);
  };
  const replaced = new Set([...planned.links, ...planned.items].map(({ id }) => id));
  const kept = [...state.things.link.values()].map(({ thing }) => thing);
  for (const { id, from, to } of [...kept.filter((each) => !replaced.has(each.id)), ...planned.links]) {
    const [start, end] = [currentId(state, from), currentId(state, to)];
    if (id === undefined) add(start, end);
    else {
      add(start, id);
      add(id, end);
    }
  }
  const items = [...state.things.evidence.values()].map(({ thing }) => thing);
  for (const { id, claims } of [...items.filter((each) => !replaced.has(each.id)), ...planned.items])
    for (const claim of claims) add(currentId(state, claim), id);
  return onward;
}
