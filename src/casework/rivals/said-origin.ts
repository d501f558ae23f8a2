import type { CaseState } from "../case-state.ts";
import { handleOf } from "../things/index.ts";
import type { JoinedOrigin } from "./joined-origin.ts";

/** An origin as people read it: `Daily Sea`, `search of the register`, `O2: Daily Sea and 3 others`. */
export function saidOrigin(state: CaseState, id: string, joined: JoinedOrigin | undefined): string {
  if (joined === undefined) return saidMember(state, id);
  const name = handleOf(state, joined.id);
  const root = joined.clusters.map(({ root }) => root).find((each) => each !== "unknown");
  const first = root ?? joined.members[0] ?? id;
  const others = joined.members.filter((member) => member !== first).length;
  const rest = others === 0 ? "" : ` and ${others} ${others === 1 ? "other" : "others"}`;
  return `${name}: ${root === undefined && others > 0 ? "nobody knows who first, " : ""}${saidMember(state, first)}${rest}`;
}

/** What a claim, source, item, search or table is called. */
export function saidMember(state: CaseState, id: string): string {
  const source = state.sources.get(id)?.entry.source;
  if (source !== undefined) return source.title ?? state.handling.get(id)?.fileName ?? handleOf(state, id);
  const search = state.searches.get(id)?.entry.search;
  if (search !== undefined) return `search of ${search.place}`;
  const table = state.recordSets.get(id)?.entry.recordSet;
  if (table !== undefined) return table.name;
  return handleOf(state, id);
}
