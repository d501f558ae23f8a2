/**
 * A note in a few lines, for the foot of a printed page: the words, who says them to whom, the source with its capture and hash, the
 * grades and the ledger entry. It cites nothing in turn: a reader of paper cannot follow.
 */
import { instantWords } from "../../../messages/index.ts";
import type { PublishedClaim, PublishedSource } from "../../published/index.ts";
import { chainLine } from "../chain.ts";
import type { Context } from "../context.ts";
import type { Part, Piece } from "../parts.ts";
import { code, date, doubt, listed, quiet, quoted, strong, text, words } from "../pieces.ts";
import { noteOf } from "./index.ts";

export function shortNote(id: string, context: Context): readonly Piece[] {
  const claim = context.claim(id);
  if (claim !== undefined) return claimShort(claim, context);
  const item = context.evidence(id);
  if (item !== undefined)
    return [
      strong(words(item.handle)),
      text(" "),
      words(item.summary),
      ...doubt(item.doubt, context.say),
      stop([words(item.summary), ...doubt(item.doubt, context.say)]),
      ...restingOn(item.restsOn, context),
    ];
  const source = context.source(id);
  if (source !== undefined) return sourceShort(source, context);
  const { title, parts } = noteOf(id, context);
  return withoutCites([...title, stop(title), ...parts.flatMap(flat)]);
}

function claimShort(claim: PublishedClaim, context: Context): Piece[] {
  const { say, source } = context;
  const kept = source(claim.source);
  const quotes = claim.citations.map((citation, index): readonly Piece[] => [
    ...quoted(words(citation.quote.exact, citation.lang), say),
    text(" "),
    {
      kind: "passage",
      claim: claim.id,
      index,
      pieces: [
        words(kept?.title ?? claim.source, kept?.language),
        ...(citation.place === undefined ? [] : [text(", "), words(citation.place)]),
      ],
    },
  ]);
  return [
    ...chainLine(claim, context),
    ...doubt(claim.doubt, say),
    text(": "),
    ...listed(quotes, "; "),
    text(". "),
    ...(kept === undefined ? [] : sourceFixed(kept, context)),
    ...grades(claim, kept, context),
    ...entries(claim.entries, context),
  ];
}

function sourceShort(source: PublishedSource, context: Context): Piece[] {
  return [
    strong(words(source.title, source.language)),
    text(". "),
    ...sourceFixed(source, context),
    ...entries(source.entries, context),
  ];
}

/** When it was published and captured, and the hash that fixes what was cited. */
function sourceFixed(
  { publishedAt, authoredAt, capture, text: frozen, original, commitment }: PublishedSource,
  { say }: Context,
): Piece[] {
  const at = publishedAt ?? authoredAt;
  const hash = frozen?.sha256 ?? original?.sha256;
  return [
    ...(at === undefined
      ? []
      : [quiet(text(`${say("dossier.head.published")}: `), date(at, say), text(". "))]),
    ...(capture?.retrievedAt === undefined
      ? []
      : [quiet(text(`${say("dossier.head.captured")}: ${instantWords(capture.retrievedAt, say)}. `))]),
    ...(hash === undefined ? [] : [quiet(text("SHA-256 "), code(hash), text(". "))]),
    ...(hash !== undefined || commitment === undefined
      ? []
      : [quiet(text(`${say("dossier.head.commitment")} `), code(commitment), text(". "))]),
  ];
}

/** As codes, `B2`: the scales stand in the section on method. */
function grades(claim: PublishedClaim, kept: PublishedSource | undefined, { say }: Context): Piece[] {
  const given = [...(kept?.reliability ?? []), ...claim.credibility].map(({ grade }) => grade);
  return given.length === 0 ? [] : [quiet(text(`${say("dossier.head.grades")}: ${given.join(" ")}. `))];
}

function entries(numbers: readonly number[], { say }: Context): Piece[] {
  if (numbers.length === 0) return [];
  return [quiet(text(`${say("dossier.head.entries")}: ${numbers.map((entry) => `#${entry}`).join(" ")}.`))];
}

/** Each claim by who says it and the beginning of its words. */
function restingOn(ids: readonly string[], context: Context): Piece[] {
  const { say } = context;
  const lines = ids.flatMap((id): (readonly Piece[])[] => {
    const claim = context.claim(id);
    if (claim === undefined) return [withoutCites(noteOf(id, context).title)];
    const [citation] = claim.citations;
    return [
      [
        ...chainLine(claim, context),
        text(": "),
        ...(citation === undefined
          ? [words(claim.says)]
          : quoted(words(citation.quote.exact, citation.lang), say)),
        text(" "),
        {
          kind: "passage",
          claim: id,
          index: 0,
          pieces: [words(context.source(claim.source)?.title ?? claim.source)],
        },
      ],
    ];
  });
  return listed(lines, "; ");
}

function flat(part: Part): Piece[] {
  switch (part.kind) {
    case "paragraph":
      return [...part.pieces, text(" ")];
    case "list":
      return part.items.flatMap((item) => [...item, text("; ")]);
    case "facts":
      return part.rows
        .map(({ label, pieces }) => [quiet(text(`${label}: `)), ...withoutCites(pieces)])
        .filter((pieces) => pieces.length > 1)
        .flatMap((pieces) => [...pieces, stop(pieces)]);
    default:
      return [];
  }
}

/** A full stop and a blank; a blank alone behind what ends a sentence already. */
function stop(pieces: readonly Piece[]): Piece {
  return text(/[.!?…]["'”’»“)]*\s*$/u.test(lastWords(pieces)) ? " " : ". ");
}

function lastWords(pieces: readonly Piece[]): string {
  const shown = pieces.filter(({ kind }) => kind !== "cite");
  const last = shown.at(-1);
  if (last === undefined || last.kind === "cite") return "";
  if ("pieces" in last) return lastWords(last.pieces);
  return last.kind === "redacted" || last.kind === "tag" ? "" : last.text;
}

function withoutCites(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind === "cite") return [];
    return "pieces" in piece ? [{ ...piece, pieces: withoutCites(piece.pieces) }] : [piece];
  });
}
