import { findNames, indexNames } from "../../../dossier/index.ts";
import type { CaseState } from "../../case-state.ts";
import { sourcesInOrder } from "../../read-source.ts";
import { handleOf } from "../../things/index.ts";
import type { Blocker } from "../blocker.ts";
import type { Cleared } from "../cleared.ts";
import type { PublicationMaterial } from "../material.ts";
import { protectedStrings } from "../protected-strings.ts";
import { isCleared } from "./namesakes.ts";
import type { ShownPeople } from "./show-people.ts";

/** Protected names in the texts of sources that are to go out. The final bytes are scanned once more when all is assembled. */
export function nameBlockers(
  state: CaseState,
  { sources }: Cleared,
  people: ShownPeople,
  material: PublicationMaterial,
): Blocker[] {
  const strings = protectedStrings({ state, people, rowNames: material.rowNames });
  const index = indexNames(strings);
  return sourcesInOrder(state).flatMap(({ source: { id }, name }) => {
    const cleared = sources.get(id);
    if (cleared === undefined || cleared.class === "C") return [];
    const text = cleared.class === "R" ? cleared.text.text : (material.textOf(id) ?? "");
    const found = new Map<string, { readonly owner: string; readonly words: string }>();
    for (const { owner, start, end } of findNames(text, index)) {
      const words = text.slice(start, end).replace(/\s+/g, " ");
      if (owner !== id && !isCleared(state, { owner, words, source: id }))
        found.set(`${owner} ${words}`, { owner, words });
    }
    return [...found.values()].map(({ owner, words }) => blockerOf(state, { id, name, owner, words }));
  });
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly words: string;
}

function blockerOf(state: CaseState, { id, name, owner, words }: Found): Blocker {
  const [source, whose] = [handleOf(state, id), sayOwner(state, owner)];
  return {
    kind: "name",
    says: `Source ${source} (${name}) says “${words}”, and ${whose} is not to be told.`,
    fix: `careo dossier source CASE ${source} --class R, then careo redact CASE ${source} --words ${JSON.stringify(words)}; where it is somebody else: careo dossier namesake CASE ${whose} --words ${JSON.stringify(words)} --reason WHY`,
    about: [id, owner],
  };
}

function sayOwner(state: CaseState, owner: string): string {
  return state.agents.get(owner)?.name ?? handleOf(state, owner);
}
