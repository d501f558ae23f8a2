import { closes, isQuotationMark } from "./mark-pairs.ts";
import { roleOf } from "./marks.ts";
import type { ParagraphTokens } from "./paragraph.ts";

/** A quotation by its marks, as token indexes of the paragraph it began in. */
export interface MarkedPair {
  readonly mark: string;
  readonly paragraph: ParagraphTokens;
  /** The opening mark. */
  readonly at: number;
  /** UTF-16: behind the opening mark, before the closing one, behind it. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
  /** Where it ends: the closing mark, or the last token of the paragraph where it is never closed. */
  readonly endParagraph: ParagraphTokens;
  readonly endAt: number;
  readonly depth: number;
  readonly closed: boolean;
}

interface Opened {
  readonly mark: string;
  readonly paragraph: ParagraphTokens;
  readonly at: number;
}

/**
 * Pairs the marks of paragraphs in order. A quotation open at the end of a paragraph goes on where the next one begins
 * with the mark again (Spanish: with the closing one); otherwise it ends with its paragraph, and is not closed.
 */
export function pairMarks(paragraphs: readonly ParagraphTokens[]): MarkedPair[] {
  const pairs: MarkedPair[] = [];
  let open: Opened[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const from = open.length > 0 && goesOn(open, paragraph) ? 1 : 0;
    if (from === 0) open = endUnclosed(open, paragraphs[index - 1], pairs);
    open = pairParagraph(paragraph, from, open, pairs);
    if (!paragraph.tokens.length) continue;
  }
  endUnclosed(open, paragraphs.at(-1), pairs);
  return pairs.sort((a, b) => startOf(a) - startOf(b) || b.end - a.end);
}

function startOf(pair: MarkedPair): number {
  return pair.paragraph.tokens[pair.at]?.start ?? 0;
}

function goesOn(open: readonly Opened[], paragraph: ParagraphTokens): boolean {
  const first = paragraph.tokens[0]?.text;
  const outermost = open[0]?.mark;
  if (open.length !== 1 || first === undefined || outermost === undefined) return false;
  return first === outermost || (outermost === "«" && first === "»");
}

function endUnclosed(
  open: readonly Opened[],
  paragraph: ParagraphTokens | undefined,
  pairs: MarkedPair[],
): Opened[] {
  for (const [depth, each] of open.entries()) {
    const last = paragraph ?? each.paragraph;
    pairs.push(pairOf(each, last, last.tokens.length - 1, depth, last.end, false));
  }
  return [];
}

function pairParagraph(
  paragraph: ParagraphTokens,
  from: number,
  opened: readonly Opened[],
  pairs: MarkedPair[],
): Opened[] {
  const open = [...opened];
  let missing = missingClosers(paragraph);
  for (let at = from; at < paragraph.tokens.length; at++) {
    const token = paragraph.tokens[at];
    if (token?.kind !== "mark" || !isQuotationMark(token.text)) continue;
    const role = roleOf(paragraph, at, open);
    if (role === "opens") open.push({ mark: token.text, paragraph, at });
    if (role !== "closes") continue;
    closeWith(token.text, at, token.start);
    // «Works «Star» closes both with one mark, where the paragraph has too few.
    const outer = open.at(-1);
    if (missing > 0 && token.text === "»" && outer?.mark === "«" && outer.paragraph === paragraph) {
      missing--;
      closeWith(token.text, at, token.start);
    }
  }
  return open;

  function closeWith(closer: string, at: number, start: number): void {
    let level = open.length - 1;
    while (level >= 0 && !closes(open[level]?.mark ?? "", closer)) level--;
    if (level < 0) return;
    // What was opened inside and never closed ends with what is around it.
    for (const [offset, inner] of open.slice(level + 1).entries())
      pairs.push(pairOf(inner, paragraph, at - 1, level + 1 + offset, start, false));
    pairs.push(pairOf(open[level] as Opened, paragraph, at, level, start, true));
    open.length = level;
  }
}

function pairOf(
  open: Opened,
  endParagraph: ParagraphTokens,
  endAt: number,
  depth: number,
  innerEnd: number,
  closed: boolean,
): MarkedPair {
  const innerStart = open.paragraph.tokens[open.at]?.end ?? 0;
  const end = closed ? (endParagraph.tokens[endAt]?.end ?? innerEnd) : innerEnd;
  return { ...open, innerStart, innerEnd, end, endParagraph, endAt, depth, closed };
}

/** How many more « than » the paragraph has. */
function missingClosers(paragraph: ParagraphTokens): number {
  let missing = 0;
  for (const token of paragraph.tokens) {
    if (token.text === "«") missing++;
    else if (token.text === "»") missing--;
  }
  return missing;
}
