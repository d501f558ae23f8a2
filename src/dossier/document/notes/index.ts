import type { CitableKind } from "../../outline/index.ts";
import type { Context } from "../context.ts";
import { words } from "../pieces.ts";
import { claimNote } from "./claim-note.ts";
import type { Note } from "./note.ts";
import { matchRunNote, questionNote, searchNote, tableNote, testNote } from "./record-notes.ts";
import { sourceNote } from "./source-note.ts";
import { narrativeNote, originNote, propositionNote } from "./story-notes.ts";
import { evidenceNote, findingNote, hypothesisNote, weighingNote } from "./weighing-notes.ts";
import { actorNote, eventNote, paymentNote, relationNote } from "./world-notes.ts";

export { claimCard, quotations } from "./claim-note.ts";
export type { Note } from "./note.ts";
export { sourceFacts } from "./source-note.ts";

type NoteMaker = (id: string, context: Context) => Note | undefined;

const MAKERS: Readonly<Record<CitableKind, NoteMaker>> = {
  source: (id, context) => {
    const found = context.source(id);
    return found && sourceNote(found, context);
  },
  claim: (id, context) => {
    const found = context.claim(id);
    return found && claimNote(found, context);
  },
  proposition: propositionNote,
  narrative: narrativeNote,
  origin: originNote,
  actor: actorNote,
  event: eventNote,
  relation: relationNote,
  payment: paymentNote,
  table: tableNote,
  matchRun: matchRunNote,
  test: testNote,
  evidence: evidenceNote,
  weighing: weighingNote,
  hypothesis: hypothesisNote,
  finding: findingNote,
  search: searchNote,
  question: questionNote,
};

/** What the footnote of a thing opens; of an id that the publication does not hold, the id and nothing else. */
export function noteOf(id: string, context: Context): Note {
  const kind = context.references.byId(id)?.kind;
  const made = kind === undefined ? undefined : MAKERS[kind](id, context);
  return made ?? { title: [words(id)], parts: [] };
}
