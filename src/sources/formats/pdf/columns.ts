import type { Fragment } from "./fragments.ts";

/**
 * The order in which a person reads a page: what spans the columns first, then each column down to the next thing that
 * spans them. Tables are left whole, row by row, since their cells do not fill their column as prose does.
 */
export function readingOrder(fragments: readonly Fragment[], depth = 0): Fragment[][] {
  const gutter = depth < DEEPEST_COLUMNS ? findGutter(fragments) : undefined;
  if (gutter === undefined) return fragments.length === 0 ? [] : [byRow(fragments)];
  const groups: Fragment[][] = [];
  let band: Fragment[] = [];
  let spanning: Fragment[] = [];
  const flush = (): void => {
    const [left, right] = [
      band.filter((each) => each.right <= gutter),
      band.filter((each) => each.x >= gutter),
    ];
    const sides = isRightToLeft(band) ? [right, left] : [left, right];
    for (const side of sides) groups.push(...readingOrder(side, depth + 1));
    band = [];
  };
  for (const each of byRow(fragments)) {
    if (each.x < gutter && each.right > gutter) {
      if (band.length > 0) flush();
      spanning.push(each);
      continue;
    }
    if (spanning.length > 0) groups.push(...readingOrder(spanning, depth + 1));
    spanning = [];
    band.push(each);
  }
  if (band.length > 0) flush();
  if (spanning.length > 0) groups.push(...readingOrder(spanning, depth + 1));
  return groups;
}

// Newspapers run to eight columns: three cuts.
const DEEPEST_COLUMNS = 4;
const FEWEST_LINES = 4;
// A line of prose, unlike most cells of a table, has at least three or four words.
const SHORTEST_PROSE = 14;
const FILL = 0.6;
const FULL_LINES = 0.5;
// In ems of the smaller side.
const NARROWEST_GUTTER = 0.6;
const MOST_SPANNING = 0.34;

/** The x at which the page parts into two columns of prose, if it does. */
function findGutter(fragments: readonly Fragment[]): number | undefined {
  if (fragments.length < 2 * FEWEST_LINES) return undefined;
  let best: { x: number; spanning: number; width: number } | undefined;
  for (const x of candidates(fragments)) {
    const left = fragments.filter((each) => each.right <= x);
    const right = fragments.filter((each) => each.x >= x);
    const spanning = fragments.length - left.length - right.length;
    if (spanning > fragments.length * MOST_SPANNING || !isProse(left) || !isProse(right)) continue;
    if (!standBeside(left, right)) continue;
    const width = Math.min(...right.map((each) => each.x)) - Math.max(...left.map((each) => each.right));
    if (width < NARROWEST_GUTTER * Math.min(sizeOf(left), sizeOf(right))) continue;
    if (!best || spanning < best.spanning || (spanning === best.spanning && width > best.width))
      best = { x, spanning, width };
  }
  return best?.x;
}

/** Just left of every place where several lines begin: a column has a straight edge on the side reading starts. */
function candidates(fragments: readonly Fragment[]): number[] {
  const starts = new Map<number, number>();
  for (const { x } of fragments) starts.set(Math.floor(x), (starts.get(Math.floor(x)) ?? 0) + 1);
  const often = [...starts].filter(([x, count]) => count + (starts.get(x + 1) ?? 0) >= FEWEST_LINES - 1);
  return often.map(([x]) => x - 0.5).slice(0, 40);
}

function isProse(fragments: readonly Fragment[]): boolean {
  const rows = new Map<number, { x: number; right: number; letters: number }>();
  for (const { row, x, right, text } of fragments) {
    const line = rows.get(row) ?? { x, right, letters: 0 };
    rows.set(row, {
      x: Math.min(line.x, x),
      right: Math.max(line.right, right),
      letters: line.letters + text.length,
    });
  }
  if (rows.size < FEWEST_LINES) return false;
  const lines = [...rows.values()];
  // Quartiles, for a page number or a heading among them must not decide how wide the column is.
  const start = quartile(
    lines.map((line) => line.x),
    1,
  );
  const width =
    quartile(
      lines.map((line) => line.right),
      3,
    ) - start;
  const full = lines.filter((line) => line.right - line.x >= FILL * width);
  return (
    full.length >= FULL_LINES * lines.length &&
    lines.reduce((sum, line) => sum + line.letters, 0) >= SHORTEST_PROSE * lines.length
  );
}

function quartile(values: readonly number[], which: 1 | 3): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((which * (sorted.length - 1)) / 4)] ?? 0;
}

/** Columns stand side by side; two stretches one below the other are no columns, however far apart. */
function standBeside(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const span = (side: readonly Fragment[]): readonly [number, number] => [
    Math.min(...side.map((each) => each.top)),
    Math.max(...side.map((each) => each.bottom)),
  ];
  const [[leftTop, leftBottom], [rightTop, rightBottom]] = [span(left), span(right)];
  const shared = Math.min(leftBottom, rightBottom) - Math.max(leftTop, rightTop);
  return shared > 0.4 * Math.min(leftBottom - leftTop, rightBottom - rightTop);
}

function sizeOf(fragments: readonly Fragment[]): number {
  const sizes = fragments.map((each) => each.size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

function isRightToLeft(fragments: readonly Fragment[]): boolean {
  return fragments.filter((each) => each.isRightToLeft).length * 2 > fragments.length;
}

function byRow(fragments: readonly Fragment[]): Fragment[] {
  return [...fragments].sort((a, b) => a.row - b.row || (a.isRightToLeft ? b.x - a.x : a.x - b.x));
}
