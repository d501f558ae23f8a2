import type { Range } from "./token.ts";

/**
 * The paragraphs of a stretch. A line is a paragraph, except where the text was wrapped by hand or by a PDF: there an
 * empty line, or a short last line, ends one.
 */
export function* readParagraphs(text: string, start: number, end: number): Generator<Range> {
  const width = wrappedWidth(text, start, Math.min(end, start + SAMPLE));
  let open: { start: number; end: number } | undefined;
  let previous: Range | undefined;
  for (const line of readLines(text, start, end)) {
    const isEmpty = line.end === line.start;
    if (open && previous && !isEmpty && continues(text, previous, line, width)) open.end = line.end;
    else {
      if (open) yield open;
      open = isEmpty ? undefined : { start: line.start, end: line.end };
    }
    previous = line;
  }
  if (open) yield open;
}

const SAMPLE = 65_536;

/** Lines without the white space around them. */
function* readLines(text: string, start: number, end: number): Generator<Range> {
  let from = start;
  while (from < end) {
    const found = text.indexOf("\n", from);
    const to = found === -1 || found > end ? end : found;
    yield trim(text, from, to);
    from = to + 1;
  }
}

function trim(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from++;
  while (to > from && isBlank(text, to - 1)) to--;
  return { start: from, end: to };
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= 0x20 || unit === 0xa0 || unit === 0xfeff;
}

function continues(text: string, previous: Range, line: Range, width: number | undefined): boolean {
  const startsSmall = /\p{Ll}/u.test(text.charAt(line.start));
  if (startsSmall && /\p{Ll}[-\u2010\u00ad]$/u.test(text.slice(previous.end - 2, previous.end))) return true;
  if (width === undefined || isListItem(text, line)) return false;
  const isFull = previous.end - previous.start >= 0.75 * width;
  return isFull || (startsSmall && !/[.!?…:;]["»”’)]?$/.test(text.slice(previous.end - 2, previous.end)));
}

function isListItem(text: string, line: Range): boolean {
  return /^(?:[•*·▪–—-]\s|\d{1,3}[.)]\s)/.test(text.slice(line.start, line.start + 6));
}

/**
 * The width that lines were broken at, or undefined where each line is a paragraph. Wrapped prose has lines of one
 * length, and most of them begin in the middle of a sentence, with a small letter.
 */
function wrappedWidth(text: string, start: number, end: number): number | undefined {
  const lines = [...readLines(text, start, end)].filter((line) => line.end > line.start);
  if (lines.length < 4) return undefined;
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < 30 || width > 130) return undefined;
  const full = lengths.filter((length) => length >= 0.75 * width).length;
  const small = lines.filter((line) => /\p{Ll}/u.test(text.charAt(line.start))).length;
  return full >= 0.5 * lines.length && small >= 0.4 * lines.length ? width : undefined;
}
