import type { Line } from "./lines.ts";

// Share of the height of a page in which running heads and feet stand.
const MARGIN = 0.13;
const FEWEST_PAGES = 3;
// Points by which the same foot may move from page to page.
const SAME_HEIGHT = 6;

export interface PageLines {
  readonly page: number;
  readonly height: number;
  /** Columns in the order of reading, each with its lines. */
  readonly columns: readonly (readonly Line[])[];
  readonly watermarks: readonly Line[];
}

/**
 * Lines that come again at the same height of several pages, page numbers aside, and outermost lines that hold the
 * number of their page. They are kept, as boilerplate: a foot may name the funder. In a document of two pages a line
 * that comes twice must hold a number.
 */
export function findRunningHeads(pages: readonly PageLines[]): ReadonlySet<Line> {
  const repeated = findRepeated(pages);
  return new Set([...repeated, ...findNumbered(pages, repeated)]);
}

function findRepeated(pages: readonly PageLines[]): Set<Line> {
  const places = new Map<string, { line: Line; y: number }[]>();
  for (const { line } of marginLines(pages)) {
    const key = keyOf(line.text);
    const same = places.get(key);
    if (same) same.push({ line, y: line.box.y });
    else places.set(key, [{ line, y: line.box.y }]);
  }
  const found = new Set<Line>();
  const fewest = Math.min(FEWEST_PAGES, pages.length);
  if (fewest < 2) return found;
  for (const [key, same] of places) {
    if (fewest < FEWEST_PAGES && !key.includes("#")) continue;
    for (const { line, y } of same) {
      const near = same.filter((other) => Math.abs(other.y - y) <= SAME_HEIGHT);
      if (new Set(near.map((other) => other.line.page)).size >= fewest) found.add(line);
    }
  }
  return found;
}

/** Heads that change with every chapter: known by a number that runs with the pages as most others do. */
function findNumbered(pages: readonly PageLines[], repeated: ReadonlySet<Line>): Set<Line> {
  const lines = marginLines(pages).flatMap(({ line, isOutermost }) => {
    const number = numberOf(line.text);
    return isOutermost && number !== undefined ? [{ line, shift: number - line.page }] : [];
  });
  const shifts = new Map<number, number>();
  for (const { shift } of lines) shifts.set(shift, (shifts.get(shift) ?? 0) + 1);
  const [usual, count] = [...shifts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  // Two numbers in step may be chance; three, or two where half of all such lines agree, hardly are.
  if (count < FEWEST_PAGES && !(count === 2 && pages.length <= 4)) return new Set();
  return new Set(
    lines.filter(({ line, shift }) => shift === usual && !repeated.has(line)).map(({ line }) => line),
  );
}

function numberOf(text: string): number | undefined {
  const match = /^(\d{1,5})(?:\s|$)|(?:\s|^)(\d{1,5})$/.exec(text);
  return match ? Number(match[1] ?? match[2]) : undefined;
}

function marginLines(pages: readonly PageLines[]): { readonly line: Line; readonly isOutermost: boolean }[] {
  return pages.flatMap((page) => {
    const lines = page.columns.flat();
    const [top, bottom] = [
      Math.min(...lines.map((line) => line.box.y)),
      Math.max(...lines.map((line) => line.box.y)),
    ];
    return lines.flatMap((line) => {
      const { y, height } = line.box;
      if (y + height > page.height * MARGIN && y < page.height * (1 - MARGIN)) return [];
      return [{ line, isOutermost: y - top < SAME_HEIGHT || bottom - y < SAME_HEIGHT }];
    });
  });
}

function keyOf(text: string): string {
  const folded = text
    .toLowerCase()
    .replace(/\p{Nd}+/gu, "#")
    .replace(/\s+/g, " ")
    .trim();
  // Page numbers of a preface.
  return /^[-–— ]*[ivxlc]+[-–— ]*$/.test(folded) ? "#" : folded;
}
