import { foldWords } from "../../../dossier/index.ts";
import type { CaseState } from "../../case-state.ts";

export interface FoundName {
  readonly owner: string;
  readonly words: string;
  /** Where they stand, if in a source. */
  readonly source?: string | undefined;
}

/** Whether a person said that these words are somebody else's name, or no name. */
export function isCleared({ things }: CaseState, { owner, words, source }: FoundName): boolean {
  const wanted = foldWords(words);
  return [...things.namesake.values()].some(
    ({ thing }) =>
      thing.owner === owner &&
      foldWords(thing.words) === wanted &&
      (thing.source === undefined || thing.source === source),
  );
}
