/** Notes of what has a table of its own in the dossier: what it is, and where that stands. */
import type { Context } from "../context.ts";
import { namedCites } from "../figures/index.ts";
import { instant, link, orAbsence, programWords, quiet, tag, text, words } from "../pieces.ts";
import { entriesFact, facts, list, type Note, named, paragraph } from "./note.ts";
import { nameOf } from "./rest-lines.ts";
import { sourceFacts } from "./source-note.ts";

export function searchNote(id: string, context: Context): Note | undefined {
  const { published, say } = context;
  const found = published.searches.find((each) => each.id === id);
  if (found === undefined) return undefined;
  return {
    title: named(say("dossier.note.search"), tag("plain", say(`dossier.outcome.${found.outcome}`))),
    parts: [
      paragraph(words(found.question)),
      facts(
        { label: say("dossier.head.where"), pieces: [words(found.place)] },
        { label: say("dossier.head.when"), pieces: [instant(found.at, say)] },
        { label: say("dossier.head.coverage"), pieces: [orAbsence(found.coverage, say)] },
        entriesFact(found.entries, context),
      ),
    ],
  };
}

export function testNote(id: string, context: Context): Note | undefined {
  const { published, say } = context;
  const found = published.tests.find((each) => each.id === id);
  if (found === undefined) return undefined;
  return {
    title: named(say("dossier.note.test"), link(id, words(found.name))),
    parts: [paragraph(programWords(found.result)), facts(entriesFact(found.entries, context))],
  };
}

export function tableNote(id: string, context: Context): Note | undefined {
  const found = context.table(id);
  if (found === undefined) return undefined;
  const kept = context.source(found.source);
  return {
    title: named(context.say("dossier.note.table"), link(id, words(found.name))),
    parts: [
      ...(kept === undefined ? [] : [sourceFacts(kept, context)]),
      facts(entriesFact(found.entries, context)),
    ],
  };
}

export function matchRunNote(id: string, context: Context): Note | undefined {
  const { published, say } = context;
  const found = published.matchRuns.find((each) => each.id === id);
  if (found === undefined) return undefined;
  return {
    title: [quiet(text(`${say("dossier.note.matchRun")} `)), ...nameOf(id, context)],
    parts: [
      facts(
        { label: say("dossier.head.algorithm"), pieces: [words(found.algorithm)] },
        { label: say("dossier.head.listTable"), pieces: namedCites([found.list, found.table], context) },
        entriesFact(found.entries, context),
      ),
    ],
  };
}

export function questionNote(id: string, context: Context): Note | undefined {
  const { published, say, actorName } = context;
  const found = published.questions.find((each) => each.id === id);
  if (found === undefined) return undefined;
  return {
    title: named(say("dossier.note.question"), link(id, words(actorName(found.to)))),
    parts: [list(found.text.map((each) => [words(each)])), facts(entriesFact(found.entries, context))],
  };
}
