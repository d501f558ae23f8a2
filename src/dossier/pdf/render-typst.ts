/** Parts of a dossier as Typst. The notes stand at the foot of the page that first calls them. */
import type { Say } from "../../messages/index.ts";
import { drawingAsSvg } from "../charts/index.ts";
import {
  type Fact,
  type Figure,
  type Part,
  type Piece,
  SIGNS,
  type Side,
  type Table,
} from "../document/index.ts";
import { typstLanguage, typstString, typstText } from "./typst-text.ts";

export interface TypstRendering {
  readonly say: Say;
  /** What the note of a thing says, in short. */
  readonly noteOf: (id: string) => readonly Piece[];
  /** Things whose note was called already: it has its number. */
  readonly called: Set<string>;
  /** From the PDF to words in the page of a source. */
  readonly passageAddress: (claim: string, index: number) => string | undefined;
}

/** Pixels that a drawing is laid out in; on paper they are made to fit the width. */
const DRAWING = 620;

export function renderParts(parts: readonly Part[], rendering: TypstRendering): string {
  return parts.map((part) => renderPart(part, rendering)).join("\n");
}

function renderPart(part: Part, rendering: TypstRendering): string {
  switch (part.kind) {
    case "heading":
      return `#heading(level: 2)[${renderPieces(part.pieces, rendering)}]\n`;
    case "subheading":
      return `#heading(level: 3, outlined: false)[${renderPieces(part.pieces, rendering)}]\n`;
    case "paragraph": {
      const body = renderPieces(part.pieces, rendering);
      return part.isQuiet === true ? `#par(justify: false)[#quiet[#small[${body}]]]\n` : `#par[${body}]\n`;
    }
    case "list":
      return renderList(part.items, part.isOrdered === true, rendering);
    case "facts":
      return renderFacts(part.rows, rendering);
    case "table":
      return renderTable(part, rendering);
    case "figure":
      return renderFigure(part, rendering);
    case "sides":
      return renderSides(part.sides, rendering);
    case "quotation":
      return `#quote(block: true)[${typstText(part.exact)}]\n`;
    case "box":
      return `#block[${renderParts(part.parts, rendering)}]\n`;
  }
}

function renderList(
  items: readonly (readonly Piece[])[],
  isOrdered: boolean,
  rendering: TypstRendering,
): string {
  if (items.length === 0) return "";
  const bodies = items.map((item) => `[${renderPieces(item, rendering)}]`).join(", ");
  return `#${isOrdered ? "enum" : "list"}(${bodies})\n`;
}

function renderFacts(rows: readonly Fact[], rendering: TypstRendering): string {
  if (rows.length === 0) return "";
  const pairs = rows.map(
    ({ label, pieces }) => `([${typstText(label)}], [${renderPieces(pieces, rendering)}])`,
  );
  return `#facts(${pairs.join(", ")})\n`;
}

/** Columns of figures are as wide as they need, and set to the right. */
function renderTable({ caption, head, figures = [], rows }: Table, rendering: TypstRendering): string {
  if (rows.length === 0) return "";
  const isFigure = (column: number) => figures.includes(column);
  const columns = head.map((_, column) => (isFigure(column) || isNarrow(rows, column) ? "auto" : "1fr"));
  const aligns = head.map((_, column) => (isFigure(column) ? "right" : "left"));
  const heads = head.map((name) => `[${typstText(name)}]`);
  const cells = rows.flatMap((row) =>
    head.map((_, column) => `[${renderPieces(row[column] ?? [], rendering)}]`),
  );
  return `#data([${typstText(caption)}], (${columns.join(", ")},), (${aligns.join(", ")},), (${heads.join(", ")},), ${cells.join(", ")})\n`;
}

const NARROW = 14;

/** A column of short words needs no share of the width. */
function isNarrow(rows: Table["rows"], column: number): boolean {
  return rows.every((row) => lengthOf(row[column] ?? []) <= NARROW);
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => {
    if (piece.kind === "cite") return sum + 2;
    if ("pieces" in piece) return sum + lengthOf(piece.pieces);
    if (piece.kind === "redacted") return sum + 6;
    return sum + piece.text.length;
  }, 0);
}

function renderFigure({ draw, key, table }: Figure, rendering: TypstRendering): string {
  const drawing = draw({ width: DRAWING });
  const data = renderTable(table, rendering);
  if (drawing.shapes.length === 0)
    return `#par(justify: false)[#quiet[#small[${typstText(drawing.summary)}]]]\n${data}`;
  const svg = drawingAsSvg(drawing, { fontFamily: "Libertinus Serif, DejaVu Sans Mono", isPrint: true });
  return `#drawing(${typstString(svg)}, ${typstString(drawing.summary)}, 100%, [${typstText(key.join(" "))}])\n${data}`;
}

function renderSides(sides: readonly Side[], rendering: TypstRendering): string {
  const [first, second] = sides;
  if (first === undefined || second === undefined) return "";
  const side = ({ title, parts }: Side) => `[${typstText(title)}], [${renderParts(parts, rendering)}]`;
  return `#sides(${side(first)}, ${side(second)})\n`;
}

export function renderPieces(pieces: readonly Piece[], rendering: TypstRendering): string {
  return pieces.map((piece, index) => renderPiece(piece, pieces[index - 1], rendering)).join("");
}

function renderPiece(piece: Piece, before: Piece | undefined, rendering: TypstRendering): string {
  const inner = (list: readonly Piece[]) => renderPieces(list, rendering);
  switch (piece.kind) {
    case "text":
      return typstText(piece.text);
    case "words":
      return renderWords(piece.text, piece.lang);
    case "emphasis":
      return `#emph[${inner(piece.pieces)}];`;
    case "strong":
      return `#strong[${inner(piece.pieces)}];`;
    case "quiet":
      return `#quiet[${inner(piece.pieces)}];`;
    case "code":
      return `#code[${breakable(piece.text)}];`;
    case "cite":
      return `${before?.kind === "cite" ? "#super[,];" : ""}${renderCite(piece.id, rendering)}`;
    case "link":
      return inner(piece.pieces);
    case "passage":
      return renderPassage(piece, rendering);
    case "tag":
      return `#tag(${typstString(piece.form)}, ${typstString(SIGNS[piece.form])}, [${typstText(piece.text)}]);`;
    case "uncited":
      return `#uncited([${typstText(piece.says)}], [${inner(piece.pieces)}]);`;
    case "ours":
      return `#ours([${typstText(piece.says)}], [${inner(piece.pieces)}]);`;
    case "redacted":
      return `#redacted([${typstText(piece.says)}]);`;
  }
}

/** Lines of a source end where its page did; on paper they run on. */
function renderWords(words: string, lang: string | undefined): string {
  const text = words.replace(/\s+/g, " ");
  const language = typstLanguage(lang);
  return language === undefined
    ? typstText(text)
    : `#text(lang: ${typstString(language)})[${typstText(text)}];`;
}

/** A hash may break within: by room of no width, for a letter of none would be copied along. */
function breakable(text: string): string {
  const pieces = text.match(/[\s\S]{1,16}/g) ?? [];
  return pieces.map((piece) => typstText(piece)).join("#h(0pt)");
}

/** Called a second time, a note keeps its number and is not printed again. */
function renderCite(id: string, rendering: TypstRendering): string {
  const label = `<n-${id.replace(/[^A-Za-z0-9-]/g, "")}>`;
  if (rendering.called.has(id)) return `#footnote(${label});`;
  rendering.called.add(id);
  // A label ends what it stands behind; a semicolon after it would be printed.
  return `#footnote[${renderPieces(rendering.noteOf(id), rendering)}]${label}`;
}

function renderPassage(piece: Piece & { readonly kind: "passage" }, rendering: TypstRendering): string {
  const address = rendering.passageAddress(piece.claim, piece.index);
  const inner = renderPieces(piece.pieces, rendering);
  return address === undefined ? inner : `#passage(${typstString(address)}, [${inner}]);`;
}
