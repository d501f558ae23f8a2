import type { TextWriter } from "../../text-writer.ts";
import type { PageSpan, TextBox } from "../format.ts";
import type { PageNotes } from "./annotations.ts";
import type { Piece } from "./flow.ts";
import type { Line } from "./lines.ts";

export interface PageFrame {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly label?: string;
}

/** Writes the pieces and remembers where each line of each page came to stand. */
export function writePieces(
  writer: TextWriter,
  pieces: readonly Piece[],
  notes: readonly PageNotes[],
  frames: readonly PageFrame[],
): PageSpan[] {
  const boxes = new Map<number, TextBox[]>();
  const spans = new Map<number, { start: number; end: number }>();
  let paragraph = 0;
  const write = (piece: Piece): void => {
    const first = piece.lines[0] as Line;
    if (writer.length > 0) writer.gap("\n\n");
    const begin = writer.length;
    const { text, starts } = joinedText(piece.lines);
    const place = { page: first.page, paragraph: ++paragraph };
    writer.mark(piece.type, text, { place });
    for (const [index, line] of piece.lines.entries()) {
      const start = begin + (starts[index] as number);
      const box = { start, end: start + [...line.text].length, ...rounded(line) };
      const ofPage = boxes.get(line.page);
      if (ofPage) ofPage.push(box);
      else boxes.set(line.page, [box]);
      const span = spans.get(line.page);
      if (!span) spans.set(line.page, { start: box.start, end: box.end });
      else if (!piece.isAside) span.end = box.end;
    }
  };
  for (const piece of pieces) if (piece.type !== "boilerplate") write(piece);
  for (const { page, notes: words } of notes)
    for (const note of words) writer.block("related", note, { place: { page } });
  for (const piece of pieces) if (piece.type === "boilerplate") write(piece);
  return spansOf(frames, spans, boxes);
}

function spansOf(
  frames: readonly PageFrame[],
  spans: ReadonlyMap<number, { start: number; end: number }>,
  boxes: ReadonlyMap<number, readonly TextBox[]>,
): PageSpan[] {
  let last = 0;
  return frames.map((frame) => {
    const span = spans.get(frame.page) ?? { start: last, end: last };
    last = span.end;
    const { page, width, height, label } = frame;
    const layout = { width: round(width), height: round(height), lines: boxes.get(page) ?? [] };
    return { page, ...span, ...(label !== undefined && { label }), layout };
  });
}

/** The lines as one paragraph, and the code points at which each begins in it. */
function joinedText(lines: readonly Line[]): { text: string; starts: number[] } {
  let text = "";
  let length = 0;
  const starts: number[] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const joint = last === undefined ? "" : jointOf(last.text, line.text);
    length += joint.length;
    starts.push(length);
    text += joint + line.text;
    length += [...line.text].length;
  }
  return { text, starts };
}

/**
 * A hyphen at the end of a line stays, with a line feed behind it: whether it is part of the word is for the reading to
 * say, and there both forms can be found. Scripts without spaces are joined without one.
 */
function jointOf(last: string, next: string): string {
  if (/[\p{L}\p{M}][-\u00ad\u2010]$/u.test(last) && /^\p{Ll}/u.test(next)) return "\n";
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  if (unspaced.test([...last].at(-1) ?? "") && unspaced.test([...next][0] ?? "")) return "";
  return " ";
}

function rounded({ box }: Line): Omit<TextBox, "start" | "end"> {
  return { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
}

/** A hundredth of a point is finer than any printer. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
