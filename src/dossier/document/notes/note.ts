import type { PublishedGrade } from "../../published/index.ts";
import type { Context } from "../context.ts";
import type { Fact, Part, Piece } from "../parts.ts";
import { absence, cites, code, listed, quiet, strong, term, text, words } from "../pieces.ts";

/** What a footnote opens. */
export interface Note {
  /** A line that says what it is of. */
  readonly title: readonly Piece[];
  readonly parts: readonly Part[];
}

/** "Finding F1", with the name leading to its place where it has one. */
export function named(kind: string, name: Piece): Piece[] {
  return [quiet(text(`${kind} `)), name];
}

export function facts(...rows: readonly (Fact | readonly Fact[])[]): Part {
  return { kind: "facts", rows: rows.flat() as readonly Fact[] };
}

export function paragraph(...pieces: readonly Piece[]): Part {
  return { kind: "paragraph", pieces };
}

export function list(items: readonly (readonly Piece[])[]): Part {
  return { kind: "list", items };
}

/** Where the ledger holds it; an entry that is not disclosed is said to be so. */
export function entriesFact(entries: readonly number[], { say }: Context): Fact {
  return {
    label: say("dossier.head.entries"),
    pieces:
      entries.length === 0
        ? [quiet(text(say("dossier.entries.notDisclosed")))]
        : [code(entries.map((entry) => `#${entry}`).join(" "))],
  };
}

export function gradeFacts(
  kind: "credibility" | "reliability",
  grades: readonly PublishedGrade[],
  { say }: Context,
): Fact[] {
  return grades.map(({ grade, topic, why }) => ({
    label: say(`dossier.head.${kind}`),
    pieces: [
      strong(text(grade)),
      text(" "),
      term(kind, grade, say),
      ...(topic === undefined ? [] : [quiet(text(" · "), words(topic))]),
      quiet(text(" · "), words(why)),
    ],
  }));
}

export function sentencesFact(label: string, sentences: readonly string[]): Fact[] {
  if (sentences.length === 0) return [];
  return [
    {
      label,
      pieces: listed(
        sentences.map((each) => [words(each)]),
        " ",
      ),
    },
  ];
}

export function originPieces(ids: readonly string[], { origin, say }: Context): Piece[] {
  if (ids.length === 0) return [absence("missing", say)];
  return listed(ids.map((id) => [words(origin(id)?.title ?? id), ...cites([id])]));
}
