/** Half-open UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const LINE = /[^\r\n\u2028\u2029\f]*/y;
const LINE_END = /\r\n|[\r\n\u2028\u2029\f]/y;

/**
 * The paragraphs of a plain text, without the white space around them. Blank lines part paragraphs; in a text without
 * any blank line every line is one, because that is how editors that wrap for themselves save.
 */
export function findParagraphs(text: string): Range[] {
  const lines = findLines(text);
  const filled = lines.filter((line) => line.end > line.start);
  if (filled.length === lines.length) return filled;
  const first = lines.indexOf(filled[0] as Range);
  const last = lines.lastIndexOf(filled.at(-1) as Range);
  const hasBlankBetween = last - first + 1 > filled.length;
  return hasBlankBetween ? joinLines(lines) : filled;
}

/** Every line, trimmed; a blank one is empty. */
function findLines(text: string): Range[] {
  const lines: Range[] = [];
  for (let at = 0; at < text.length; ) {
    LINE.lastIndex = at;
    const end = at + (LINE.exec(text) as RegExpExecArray)[0].length;
    lines.push(trim(text, at, end));
    LINE_END.lastIndex = end;
    at = end + (LINE_END.exec(text)?.[0].length ?? 0);
  }
  return lines;
}

function trim(text: string, from: number, to: number): Range {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 || code === 0x09 || code === 0x0b || code === 0xa0 || code === 0x3000 || code === 0xfeff
  );
}

function joinLines(lines: readonly Range[]): Range[] {
  const paragraphs: Range[] = [];
  let start: number | undefined;
  let end = 0;
  for (const line of lines) {
    if (line.end > line.start) {
      start ??= line.start;
      end = line.end;
    } else if (start !== undefined) {
      paragraphs.push({ start, end });
      start = undefined;
    }
  }
  if (start !== undefined) paragraphs.push({ start, end });
  return paragraphs;
}

/** Longest headline in characters; the longest of large papers stay below 150. */
const LONGEST_HEADLINE = 160;

/** Whether a first paragraph looks like a headline by its shape: one short line that does not end like a statement. */
export function isHeadline(paragraph: string): boolean {
  return (
    paragraph.length <= LONGEST_HEADLINE &&
    !/[\r\n]/.test(paragraph) &&
    !/[.…:;,]["'”»’)\]]*$/.test(paragraph)
  );
}
