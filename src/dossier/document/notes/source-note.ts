import type { PublishedSource } from "../../published/index.ts";
import type { Context } from "../context.ts";
import type { Fact, Part, Piece } from "../parts.ts";
import {
  absence,
  code,
  date,
  instant,
  listed,
  programWords,
  quiet,
  strong,
  tag,
  term,
  text,
  words,
} from "../pieces.ts";
import { entriesFact, facts, gradeFacts, type Note } from "./note.ts";

export function sourceNote(kept: PublishedSource, context: Context): Note {
  return {
    title: [words(kept.title, kept.language)],
    parts: [sourceFacts(kept, context), facts(entriesFact(kept.entries, context))],
  };
}

/** What a source is, how it came here, how far it is shown, and what fixes its bytes. */
export function sourceFacts(kept: PublishedSource, context: Context): Part {
  const { say } = context;
  return facts(
    { label: say("dossier.head.source"), pieces: sourceLine(kept, context) },
    optional(say("dossier.head.url"), kept.url, code),
    { label: say("dossier.head.published"), pieces: [date(kept.publishedAt ?? kept.authoredAt, say)] },
    captureFact(kept, context),
    { label: say("dossier.head.class"), pieces: [text(say(`dossier.class.${kept.class}`))] },
    optional(say("dossier.head.originalSha"), kept.original?.sha256, code),
    optional(say("dossier.head.textSha"), kept.text?.sha256, code),
    optional(say("dossier.head.commitment"), kept.commitment, code),
    gradeFacts("reliability", kept.reliability, context),
    optional(say("dossier.head.retracted"), kept.retracted, words).map(({ label, pieces }) => ({
      label,
      pieces: [tag("withdrawn", say("dossier.source.retracted")), text(" "), ...pieces],
    })),
  );
}

function optional(label: string, value: string | undefined, piece: (value: string) => Piece): Fact[] {
  return value === undefined ? [] : [{ label, pieces: [piece(value)] }];
}

function sourceLine(kept: PublishedSource, { say }: Context): Piece[] {
  const by = new Set([...kept.author, ...(kept.publisher === undefined ? [] : [kept.publisher])]);
  return [
    strong(words(kept.title, kept.language)),
    quiet(text(" · "), term("sourceKind", kept.kind, say)),
    ...(by.size === 0 ? [] : [quiet(text(" · "), ...listed([...by].map((each) => [words(each)])))]),
  ];
}

function captureFact({ capture }: PublishedSource, { say }: Context): Fact {
  const label = say("dossier.head.captured");
  if (capture === undefined) return { label, pieces: [absence("missing", say)] };
  return {
    label,
    pieces: [
      instant(capture.retrievedAt, say),
      quiet(text(" · "), term("captureMethod", capture.method, say), text(" · "), words(capture.tool)),
      quiet(text(` · ${say(`dossier.completeness.${capture.completeness}`)}`)),
      ...capture.missing.flatMap((each): Piece[] => [text(" "), programWords(each)]),
    ],
  };
}
