import type { PDFPageProxy } from "unpdf/pdfjs";

/**
 * Where things stand on a page as a reader sees it: points (1/72 inch) from the top left corner, turned pages upright.
 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A run of characters of one font on one baseline, as the page draws it. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  /** Font size in points, as seen. */
  readonly size: number;
  readonly isRightToLeft: boolean;
}

/** What one page shows, by the direction its lines run in. Text in a turned frame has the coordinates of that frame. */
export interface PageGlyphs {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly frames: readonly Frame[];
  /** Characters that the fonts of the page give no meaning to. */
  readonly unmapped: number;
}

export interface Frame {
  /** Quarter turns, counter-clockwise, of the lines; "slanted" is any other angle, as watermarks have. */
  readonly turn: 0 | 1 | 2 | 3 | "slanted";
  readonly glyphs: readonly Glyphs[];
}

interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

type Matrix = readonly [number, number, number, number, number, number];

// Where a font does not say how far it rises above and falls below the baseline, in ems.
const USUAL_ASCENT = 0.8;
const USUAL_DESCENT = -0.2;
// Scans are never quite straight; up to this slope, in radians, a line counts as level.
const LEVEL = 0.09;

/** The text of a page with its places. Nothing is normalised: ligatures and presentation forms stay as they are. */
export async function readGlyphs(page: PDFPageProxy, number: number): Promise<PageGlyphs> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true });
  const frames = new Map<Frame["turn"], Glyphs[]>();
  let unmapped = 0;
  for (const item of content.items as readonly TextItem[]) {
    if (item.str === undefined || item.str === "") continue;
    const matrix = multiply(viewport.transform as unknown as Matrix, item.transform as unknown as Matrix);
    const turn = turnOf(matrix);
    const style = content.styles[item.fontName];
    const glyphs = glyphsOf(item, matrix, turn, style?.ascent, style?.descent);
    unmapped += countUnmapped(item.str);
    const frame = frames.get(turn);
    if (frame) frame.push(glyphs);
    else frames.set(turn, [glyphs]);
  }
  const order: readonly Frame["turn"][] = [0, 1, 3, 2, "slanted"];
  const present = order.flatMap((turn) => {
    const glyphs = frames.get(turn);
    return glyphs ? [{ turn, glyphs: withoutDoubles(glyphs) }] : [];
  });
  return { page: number, width: viewport.width, height: viewport.height, frames: present, unmapped };
}

/** Places in the frame whose lines are level: x along the line, y downwards. `fromFrame` turns them back. */
function glyphsOf(
  item: TextItem,
  matrix: Matrix,
  turn: Frame["turn"],
  ascent: number = USUAL_ASCENT,
  descent: number = USUAL_DESCENT,
): Glyphs {
  const size = Math.hypot(matrix[2], matrix[3]) || Math.hypot(matrix[0], matrix[1]) || 1;
  const [x, baseline] = toFrame(matrix[4], matrix[5], turn);
  // Fonts that state nonsense are held to what letters can need.
  const up = ascent > 0.3 && ascent < 1.5 ? ascent : USUAL_ASCENT;
  const down = descent < 0 && descent > -0.8 ? descent : USUAL_DESCENT;
  return {
    text: item.str,
    x,
    right: x + Math.abs(item.width),
    top: baseline - up * size,
    bottom: baseline - down * size,
    baseline,
    size,
    isRightToLeft: item.dir === "rtl",
  };
}

function toFrame(x: number, y: number, turn: Frame["turn"]): readonly [number, number] {
  if (turn === 1) return [-y, x];
  if (turn === 2) return [-x, -y];
  if (turn === 3) return [y, -x];
  return [x, y];
}

/** The box on the page of a box in a frame. */
export function fromFrame(box: Box, turn: Frame["turn"]): Box {
  const { x, y, width, height } = box;
  if (turn === 1) return { x: y, y: -x - width, width: height, height: width };
  if (turn === 2) return { x: -x - width, y: -y - height, width, height };
  if (turn === 3) return { x: -y - height, y: x, width: height, height: width };
  return box;
}

function turnOf(matrix: Matrix): Frame["turn"] {
  // In display space y runs downwards, so a line that rises has a negative angle.
  const quarters = -Math.atan2(matrix[1], matrix[0]) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  if (Math.abs(quarters - nearest) * (Math.PI / 2) > LEVEL) return "slanted";
  return (((nearest % 4) + 4) % 4) as 0 | 1 | 2 | 3;
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** Text drawn twice on the same spot is how poor programs make bold; it is read once. */
function withoutDoubles(glyphs: readonly Glyphs[]): Glyphs[] {
  const seen = new Map<string, Glyphs[]>();
  return glyphs.filter((each) => {
    if (each.text.trim() === "") return true;
    const same = seen.get(each.text);
    if (!same) {
      seen.set(each.text, [each]);
      return true;
    }
    const near = each.size * 0.1;
    if (
      same.some(
        (other) => Math.abs(other.x - each.x) < near && Math.abs(other.baseline - each.baseline) < near,
      )
    )
      return false;
    same.push(each);
    return true;
  });
}

function countUnmapped(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Private use, the replacement character and stray controls are glyphs without a letter behind them.
    if ((code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd || (code < 32 && code !== 9 && code !== 10))
      count++;
  }
  return count;
}
