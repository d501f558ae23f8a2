import { type CodePointIndex, codePointIndex, type Html, html } from "../../../base/index.ts";
import { type Audit, type Claim, standingOf } from "../../../casework/index.ts";

/** One paragraph of the document, with the claims that begin in it. Offsets are UTF-16 units. */
export interface PageParagraph {
  readonly start: number;
  readonly end: number;
  readonly block: string;
  readonly claims: readonly Claim[];
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly claim: Claim;
}

interface Aside {
  readonly start: number;
  readonly end: number;
  readonly name: "hedge" | "weasel" | "number" | "date";
}

/** The text cut into paragraphs and every claim's stretches as marks, ready to be drawn. */
export interface MarkedText {
  readonly text: string;
  readonly paragraphs: readonly PageParagraph[];
  readonly draw: (paragraph: PageParagraph) => Html;
}

export function markText(text: string, audit: Audit): MarkedText {
  const index = codePointIndex(text);
  const lines = cutLines(text, audit, index);
  const marks = byLine(claimMarks(audit, index), lines);
  const asides = byLine(asideMarks(audit, index), lines);
  const paragraphs: PageParagraph[] = lines.map((line, at) => ({
    ...line,
    claims: claimsBeginning(marks[at] ?? [], line),
  }));
  const order = new Map(paragraphs.map((paragraph, at) => [paragraph, at]));
  const draw = (paragraph: PageParagraph) => {
    const at = order.get(paragraph) ?? 0;
    return drawParagraph(text, paragraph, marks[at] ?? [], asides[at] ?? []);
  };
  return { text, paragraphs, draw };
}

function claimMarks(audit: Audit, index: CodePointIndex): Mark[] {
  const marks: Mark[] = [];
  for (const claim of audit.claims) {
    const segments = claim.segments ?? [[claim.start, claim.end] as const];
    for (const [start, end] of segments)
      marks.push({ start: index.toUnits(start), end: index.toUnits(end), claim });
  }
  // The sort is stable: of those that begin together the lower number comes first.
  return marks.sort((a, b) => a.start - b.start);
}

function asideMarks(audit: Audit, index: CodePointIndex): Aside[] {
  const list = (items: readonly { start: number; end: number }[], name: Aside["name"]) =>
    items.map(({ start, end }) => ({ start: index.toUnits(start), end: index.toUnits(end), name }));
  return [
    ...list(audit.hedges, "hedge"),
    ...list(audit.weasels, "weasel"),
    ...list(audit.amounts, "number"),
    ...list(audit.dates, "date"),
  ].sort((a, b) => a.start - b.start);
}

type Line = Omit<PageParagraph, "claims">;

function cutLines(text: string, audit: Audit, index: CodePointIndex): Line[] {
  return audit.document.blocks.flatMap((block) => {
    const [from, to] = [index.toUnits(block.start), index.toUnits(block.end)];
    return [...text.slice(from, to).matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
      start: from + line.index,
      end: from + line.index + line[0].length,
      block: block.type,
    }));
  });
}

/** The ranges that touch each line, in their order. Both lists are in text order, so one walk suffices. */
function byLine<Item extends { start: number; end: number }>(
  items: readonly Item[],
  lines: readonly Line[],
): Item[][] {
  const lists: Item[][] = lines.map(() => []);
  let first = 0;
  for (const item of items) {
    while (first < lines.length && (lines[first] as Line).end <= item.start) first++;
    for (let at = first; at < lines.length && (lines[at] as Line).start < item.end; at++)
      lists[at]?.push(item);
  }
  return lists;
}

function claimsBeginning(marks: readonly Mark[], { start, end }: Line): Claim[] {
  const beginning = marks.filter((mark) => mark.start >= start && mark.start < end);
  return [...new Set(beginning.map(({ claim }) => claim))];
}

/** The paragraph cut at every edge of a mark; each piece links to the narrowest claim it belongs to. */
function drawParagraph(
  text: string,
  paragraph: PageParagraph,
  here: readonly Mark[],
  beside: readonly Aside[],
): Html {
  const { start, end } = paragraph;
  const edges = [...here, ...beside].flatMap((range) => [range.start, range.end]);
  const cuts = [...new Set([start, end, ...edges])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  const numbered = new Set<Claim>();
  const pieces = cuts.slice(0, -1).map((from, order) => {
    const to = cuts[order + 1] as number;
    // A space between two marks is nothing to click on, and no name for a link.
    if (!/\S/.test(text.slice(from, to))) return html`${text.slice(from, to)}`;
    const covering = here.filter((mark) => mark.start <= from && mark.end >= to);
    const names = new Set(
      beside.filter((each) => each.start <= from && each.end >= to).map(({ name }) => name),
    );
    return drawPiece(text.slice(from, to), from, covering, names, numbered);
  });
  return html`${pieces}`;
}

function drawPiece(
  text: string,
  from: number,
  covering: readonly Mark[],
  names: ReadonlySet<string>,
  numbered: Set<Claim>,
): Html {
  const inner = names.size > 0 ? html`<span class="${[...names].join(" ")}">${text}</span>` : html`${text}`;
  const beginning = covering
    .filter((mark) => mark.start === from && !numbered.has(mark.claim))
    .map(({ claim }) => claim);
  for (const claim of beginning) numbered.add(claim);
  const numbers = beginning.map(
    (claim, at) => html`${at > 0 && ","}<a href="#${claim.id}">${claim.id.slice(1)}</a>`,
  );
  const narrowest = covering.reduce<Mark | undefined>(
    (least, mark) => (least && least.end - least.start < mark.end - mark.start ? least : mark),
    undefined,
  );
  if (!narrowest) return inner;
  const { claim } = narrowest;
  const ids = covering.map((mark) => mark.claim.id).join(" ");
  return html`${numbers.length > 0 && html`<sup>${numbers}</sup>`}<a class="mark ${standingOf(claim)}" href="#${claim.id}" data-claims="${ids}" tabindex="-1">${inner}</a>`;
}
