import { foldWords } from "../../dossier/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import type { OpenCase } from "../open-case.ts";
import { type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { badDecision, findSubject } from "./deciding.ts";

export interface NamesakeInput {
  /** Whom the words were taken for. */
  readonly owner: string;
  readonly words: string;
  /** Only there. */
  readonly source?: string | undefined;
  readonly why: string;
  readonly person?: string | undefined;
}

/** Says that words which look like a protected name are another person's, or no name, and why. Kept in the history. */
export function judgeNamesake(
  open: OpenCase,
  input: NamesakeInput,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  if (foldWords(input.words) === "")
    throw badDecision("It is not said which words.", "Copy them from what the check prints.");
  const owner = /^(rst|src|red|con|rsk)_/.test(input.owner) ? input.owner : ownerOf(open, input.owner);
  const source = input.source === undefined ? undefined : resolveHandle(open.state, input.source, ["source"]);
  const earlier = [...open.state.things.namesake.values()].find(
    ({ thing }) =>
      thing.owner === owner && thing.source === source && foldWords(thing.words) === foldWords(input.words),
  );
  const thing = {
    owner,
    words: input.words.replace(/\s+/g, " ").trim(),
    ...(source === undefined ? {} : { source }),
    why: input.why,
    ...(earlier === undefined ? {} : { id: earlier.thing.id }),
  };
  return recordThings(open, [{ noun: "namesake", thing }], input, effects)[0] as RecordedThing;
}

function ownerOf(open: OpenCase, said: string): string {
  const id = open.state.handles.get(said);
  return id !== undefined && /^(rst|src|red|con|rsk)_/.test(id) ? id : findSubject(open, said);
}
