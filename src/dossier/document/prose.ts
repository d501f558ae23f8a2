/** Sentences of the outline with their footnotes; one of fact that rests on nothing is marked, and so is one of the authors' own. */
import {
  type Inline,
  isUncited,
  OURS,
  type OutlineBlock,
  type OutlineSection,
  readSentences,
  type Sentence,
} from "../outline/index.ts";
import type { Context } from "./context.ts";
import { figureParts } from "./figures/index.ts";
import type { Part, Piece } from "./parts.ts";
import { cite, text, words } from "./pieces.ts";

export function sectionParts(section: OutlineSection, context: Context): Part[] {
  const parts: Part[] = [];
  let items: (readonly Piece[])[] = [];
  const flush = () => {
    if (items.length > 0) parts.push({ kind: "list", items });
    items = [];
  };
  for (const block of section.blocks) {
    if (block.kind === "item") items.push(sentencePieces(block.inlines, section, context));
    else {
      flush();
      parts.push(...blockParts(block, section, context));
    }
  }
  flush();
  return parts;
}

function blockParts(block: OutlineBlock, section: OutlineSection, context: Context): readonly Part[] {
  if (block.kind === "figure") return figureParts(block.figure, context);
  if (block.kind === "heading")
    return [
      {
        kind: "heading",
        anchor: anchorOf(block.inlines, section, context),
        pieces: inlinePieces(block.inlines, context),
      },
    ];
  return [{ kind: "paragraph", pieces: sentencePieces(block.inlines, section, context) }];
}

/** The place of a proposition or weighing in the dossier is the heading over its figure, wherever the authors put that. */
function anchorOf(
  inlines: readonly Inline[],
  { blocks }: OutlineSection,
  { published }: Context,
): string | undefined {
  const at = blocks.findIndex((block) => block.kind === "heading" && block.inlines === inlines);
  const after = blocks.slice(at + 1);
  const end = after.findIndex(({ kind }) => kind === "heading");
  const own = end < 0 ? after : after.slice(0, end);
  for (const block of own) {
    if (block.kind !== "figure") continue;
    const { name, of } = block.figure;
    const things =
      name === "record" ? published.propositions : name === "weighing" ? published.weighings : [];
    const found = things.find(({ handle }) => handle === of);
    if (found !== undefined) return found.id;
  }
  return undefined;
}

function sentencePieces(inlines: readonly Inline[], section: OutlineSection, context: Context): Piece[] {
  const { say } = context;
  return readSentences(inlines, say.language).flatMap((sentence, index): Piece[] => {
    const before: Piece[] = index === 0 ? [] : [text(" ")];
    return [...before, ...markedSentence(sentence, section, context)];
  });
}

function markedSentence(sentence: Sentence, section: OutlineSection, context: Context): Piece[] {
  const { say } = context;
  const pieces = inlinePieces(trimmed(sentence.inlines), context);
  if (isUncited(sentence, section)) return [{ kind: "uncited", pieces, says: say("dossier.uncited.mark") }];
  return sentence.isOurs ? [{ kind: "ours", pieces, says: say("dossier.ours.mark") }] : pieces;
}

/** Without the blanks around it: those before a footnote would tear it off its word. */
function trimmed(inlines: readonly Inline[]): Inline[] {
  const kept = inlines.filter((inline) => inline.kind === "citation" || inline.text !== "");
  return kept
    .map((inline, index) => {
      if (inline.kind === "citation") return inline;
      const next = kept[index + 1];
      const isLast =
        next === undefined ||
        kept.slice(index + 1).every((each) => each.kind === "citation" || each.text.trim() === "");
      const start = index === 0 ? inline.text.trimStart() : inline.text;
      return { ...inline, text: isLast || next?.kind === "citation" ? start.trimEnd() : start };
    })
    .filter((inline) => inline.kind === "citation" || inline.text !== "");
}

function inlinePieces(inlines: readonly Inline[], context: Context): Piece[] {
  return inlines.flatMap((inline) => inlinePiece(inline, context));
}

function inlinePiece(inline: Inline, context: Context): Piece[] {
  switch (inline.kind) {
    case "text":
      return [words(inline.text)];
    case "emphasis":
      return [{ kind: "emphasis", pieces: [words(inline.text)] }];
    case "citation":
      return inline.ref === OURS ? [] : citationPieces(inline.ref, context);
  }
}

/** A reference to nothing is printed, so that nobody takes the sentence to rest on something. */
function citationPieces(ref: string, { references, say }: Context): Piece[] {
  const [found] = references.find(ref);
  if (found !== undefined) return [cite(found.id)];
  return [{ kind: "tag", form: "warning", text: say("dossier.cite.unknown", { ref }) }];
}
