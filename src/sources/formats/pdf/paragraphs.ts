import type { Line } from "./lines.ts";

export interface Paragraph {
  readonly lines: readonly Line[];
}

// Ratios and ems; a printed paragraph is told by its lead, its indent, or its short last line.
const WIDER_LEADING = 1.35;
const OTHER_SIZE = 0.12;
const INDENT = 0.8;
const LONG_GAP = 0.5;
const ENDS = /[.!?…:;][)\]"'»”’]*$/u;
const SENTENCE_ENDS = /[.!?…:][)\]"'»”’]*$/u;
const OPENS_ITEM = /^([•▪◦‣●■–—*]\s*\S|\(?\d{1,3}[.)]\s|\(?\p{L}\)\s)/u;

/** Cuts the lines of one column into paragraphs. */
export function cutParagraphs(lines: readonly Line[]): Paragraph[] {
  const leading = usualLeading(lines);
  const left = Math.min(...lines.map((line) => line.x));
  const right = Math.max(...lines.map((line) => line.right));
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const current = paragraphs.at(-1);
    if (current && last && !opensParagraph(last, line, { leading, left, right })) current.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((each) => ({ lines: each }));
}

interface Column {
  readonly leading: number;
  readonly left: number;
  readonly right: number;
}

function opensParagraph(last: Line, line: Line, { leading, left, right }: Column): boolean {
  const ems = Math.min(last.size, line.size);
  if (Math.abs(last.size - line.size) > OTHER_SIZE * Math.max(last.size, line.size)) return true;
  const step = line.baseline - last.baseline;
  if (step > WIDER_LEADING * Math.max(leading, ems) || step < 0) return true;
  if (line.text.includes("\t") || last.text.includes("\t")) return true;
  const indent = (each: Line): number => (each.isRightToLeft ? right - each.right : each.x - left);
  if (indent(line) - indent(last) > INDENT * ems && indent(last) < INDENT * ems && ENDS.test(last.text))
    return true;
  if (OPENS_ITEM.test(line.text) && ENDS.test(last.text)) return true;
  return endsEarly(last, line, { leading, left, right });
}

/** Whether `last` broke off although the first word of `line` would still have fitted: somebody wanted a new line. */
function endsEarly(last: Line, line: Line, { left, right }: Column): boolean {
  const free = last.isRightToLeft ? last.x - left : right - last.right;
  const word = /^\S+/.exec(line.text)?.[0] ?? "";
  const needed = ((line.right - line.x) * word.length) / Math.max(line.text.length, 1) + last.size;
  if (free <= needed) return false;
  // Lines beside a picture are short too, and go on in small letters.
  return SENTENCE_ENDS.test(last.text) || !/^\p{Ll}/u.test(line.text) || free > LONG_GAP * (right - left);
}

function usualLeading(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map((line, index) => line.baseline - (lines[index] as Line).baseline)
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  // The lower quartile: where most paragraphs have one line, the middle step is a gap between paragraphs.
  return steps[steps.length >> 2] ?? Number.POSITIVE_INFINITY;
}

/** Whether `next`, at the head of a column or page, goes on with the sentence that `last` breaks off. */
export function continues(last: Paragraph, next: Paragraph): boolean {
  const [end, start] = [last.lines.at(-1), next.lines[0]];
  if (!end || !start || end.text.includes("\t") || start.text.includes("\t")) return false;
  if (Math.abs(end.size - start.size) > OTHER_SIZE * end.size) return false;
  return !SENTENCE_ENDS.test(end.text) && /^["'«“„(]?\p{Ll}/u.test(start.text);
}
