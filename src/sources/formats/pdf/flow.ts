import type { BlockType } from "../../frozen-text.ts";
import type { Line } from "./lines.ts";
import { BYLINE_OPENINGS, CAPTION_OPENINGS } from "./openings.ts";
import { continues, cutParagraphs, type Paragraph } from "./paragraphs.ts";
import type { PageLines } from "./running-heads.ts";

/** A paragraph as it goes into the text: its kind, and its lines, which may stand on two pages. */
export interface Piece {
  readonly type: BlockType;
  readonly lines: readonly Line[];
  /** Held back behind a paragraph that runs on over the page: a note or caption at its foot. */
  readonly isAside: boolean;
}

// Ratios to the size most of the document is set in.
const TITLE_SIZE = 1.25;
const NOTE_SIZE = 0.94;
const LONGEST_TITLE = 300;
const LONGEST_CAPTION = 600;
const LONGEST_BYLINE = 160;

/**
 * The paragraphs of all pages in one run: a sentence that goes on over a column or page stays whole, so notes and
 * captions that stand between its halves come after it, and running heads at the very end.
 */
export function layFlow(pages: readonly PageLines[], heads: ReadonlySet<Line>): Piece[] {
  const size = bodySize(pages, heads);
  const flow: Piece[] = [];
  let asides: Piece[] = [];
  for (const page of pages) {
    let isFirst = page.page === pages[0]?.page;
    const biggest = isFirst ? biggestSize(page, heads) : 0;
    for (const column of page.columns) {
      const paragraphs = cutParagraphs(column.filter((line) => !heads.has(line)));
      for (const [index, paragraph] of paragraphs.entries()) {
        const isTitle = isFirst && isTitleSized(paragraph, biggest, size);
        if (isTitle) isFirst = false;
        const read = pieceOf(paragraph, isTitle, size, page.height);
        const piece =
          flow.at(-1)?.type === "title" && isByline(read) ? { ...read, type: "byline" as const } : read;
        if (piece.isAside) {
          asides.push(piece);
          continue;
        }
        const last = flow.at(-1);
        if (index === 0 && last?.type === "body" && piece.type === "body" && continues(last, paragraph))
          flow[flow.length - 1] = { ...last, lines: [...last.lines, ...paragraph.lines] };
        else {
          flow.push(...asides, piece);
          asides = [];
        }
      }
    }
  }
  return [...flow, ...asides, ...boilerplate(pages, heads)];
}

function pieceOf(paragraph: Paragraph, isTitle: boolean, size: number, pageHeight: number): Piece {
  const { lines } = paragraph;
  const first = lines[0] as Line;
  if (isTitle) return { type: "title", lines, isAside: false };
  const isShort = lines.reduce((sum, line) => sum + line.text.length, 0) < LONGEST_CAPTION;
  if (isShort && CAPTION_OPENINGS.test(first.text) && first.size <= size * 1.02)
    return { type: "caption", lines, isAside: true };
  const isNote =
    first.size < size * NOTE_SIZE && first.box.y > pageHeight / 2 && /^(\d{1,3}|[*†‡§¹²³])/u.test(first.text);
  return { type: "body", lines, isAside: isNote };
}

function isByline({ type, lines }: Piece): boolean {
  const text = lines.map((line) => line.text).join(" ");
  return type === "body" && text.length <= LONGEST_BYLINE && BYLINE_OPENINGS.test(text);
}

function isTitleSized({ lines }: Paragraph, biggest: number, size: number): boolean {
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0);
  const first = lines[0] as Line;
  return (
    first.size >= size * TITLE_SIZE && first.size >= biggest * 0.98 && letters > 2 && letters <= LONGEST_TITLE
  );
}

function biggestSize(page: PageLines, heads: ReadonlySet<Line>): number {
  // A drop initial is larger than the title, and one letter long.
  const lines = page.columns.flat().filter((line) => !heads.has(line) && line.text.length > 2);
  return Math.max(0, ...lines.map((line) => line.size));
}

/** The size, in points, in which most letters are set. */
function bodySize(pages: readonly PageLines[], heads: ReadonlySet<Line>): number {
  const letters = new Map<number, number>();
  for (const page of pages)
    for (const line of page.columns.flat()) {
      if (heads.has(line)) continue;
      const size = Math.round(line.size * 2) / 2;
      letters.set(size, (letters.get(size) ?? 0) + line.text.length);
    }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function boilerplate(pages: readonly PageLines[], heads: ReadonlySet<Line>): Piece[] {
  return pages.flatMap((page) =>
    [...page.columns.flat().filter((line) => heads.has(line)), ...page.watermarks].map(
      (line): Piece => ({ type: "boilerplate", lines: [line], isAside: true }),
    ),
  );
}
