import { findNames, indexNames, type ProtectedString } from "../../dossier/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Cleared } from "./cleared.ts";
import { seedOf } from "./current-plan.ts";
import { isCleared } from "./gate/namesakes.ts";
import { showPeople } from "./gate/show-people.ts";
import type { PublicationMaterial } from "./material.ts";
import { protectedStrings } from "./protected-strings.ts";

/** What must not stand in this publication, and a reader that tells where it does. */
export interface ProtectedReader {
  readonly strings: readonly ProtectedString[];
  /** Whether a person said that these words are somebody else's. In pages and exports the words of a source stand again: what was cleared in one is cleared in all. */
  readonly isNamesake: (owner: string, words: string) => boolean;
  readonly isIn: (text: string) => boolean;
}

export function protectedReader(
  state: CaseState,
  { plan }: Cleared,
  material: PublicationMaterial,
): ProtectedReader {
  const people = showPeople(state, plan, seedOf(state, plan) ?? "");
  const strings = protectedStrings({ state, people, rowNames: material.rowNames });
  const index = indexNames(strings);
  const places = [undefined, ...state.sources.keys()];
  const isNamesake = (owner: string, words: string): boolean =>
    places.some((source) => isCleared(state, { owner, words, source }));
  return {
    strings,
    isNamesake,
    isIn: (text) =>
      [...findNames(text, index)].some(({ owner, start, end }) => !isNamesake(owner, text.slice(start, end))),
  };
}
