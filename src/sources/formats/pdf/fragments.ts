import type { Glyphs } from "./glyphs.ts";

/** Words that stand on one baseline without a wide gap: part of a line, a whole line, or a cell of a table. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
  /** Number of the baseline on its page; fragments of one row may belong to several columns. */
  readonly row: number;
  readonly isRightToLeft: boolean;
}

// In ems. The narrowest gutters in use are one em wide. Stretched word spaces may be wider still: what is parted here in
// vain is joined again as one line (lines.ts).
const WIDE_GAP = 0.7;
// Kerning moves letters by a few hundredths; the narrowest word space in use is a fifth of an em.
const WORD_GAP = 0.16;

/** Joins what stands on one baseline, in the order of reading. */
export function joinFragments(glyphs: readonly Glyphs[]): Fragment[] {
  return rowsOf(glyphs).flatMap((row, index) => fragmentsOf(row, index));
}

function rowsOf(glyphs: readonly Glyphs[]): Glyphs[][] {
  const inked = glyphs.filter((each) => each.text.trim() !== "");
  const sorted = [...inked].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const rows: Glyphs[][] = [];
  for (const each of sorted) {
    // The last rows only: raised marks and larger initials sort before the line they belong to.
    const row = rows.slice(-3).findLast((candidate) => sharesBaseline(candidate, each));
    if (row) row.push(each);
    else rows.push([each]);
  }
  addBlanks(rows, glyphs);
  return rows;
}

/** Two runs share a line when their heights overlap by more than half of the smaller one. */
function sharesBaseline(row: readonly Glyphs[], each: Glyphs): boolean {
  const tallest = row.reduce((a, b) => (b.size > a.size ? b : a));
  const overlap = Math.min(tallest.bottom, each.bottom) - Math.max(tallest.top, each.top);
  return overlap > 0.55 * Math.min(tallest.bottom - tallest.top, each.bottom - each.top);
}

/** Blank runs say that a word ends, also where the gap is too narrow to show it. */
function addBlanks(rows: readonly Glyphs[][], glyphs: readonly Glyphs[]): void {
  const byBaseline = new Map<number, Glyphs[]>();
  for (const row of rows) for (const each of row) byBaseline.set(each.baseline, row);
  for (const blank of glyphs)
    if (blank.text.trim() === "" && blank.right - blank.x > 0) byBaseline.get(blank.baseline)?.push(blank);
}

function fragmentsOf(row: readonly Glyphs[], index: number): Fragment[] {
  const isRightToLeft = weigh(row, true) > weigh(row, false);
  const sorted = [...row].sort((a, b) => a.x - b.x);
  const fragments: Glyphs[][] = [];
  let last: Glyphs | undefined;
  for (const each of sorted) {
    const isBlank = each.text.trim() === "";
    const gap = last === undefined ? 0 : each.x - last.right;
    const current = fragments.at(-1);
    if (last === undefined || !current || (!isBlank && gap > WIDE_GAP * Math.max(last.size, each.size)))
      fragments.push([each]);
    else current.push(each);
    if (!isBlank) last = each;
  }
  return fragments.flatMap((glyphs) => fragmentOf(glyphs, index, isRightToLeft) ?? []);
}

function weigh(row: readonly Glyphs[], isRightToLeft: boolean): number {
  return row.reduce(
    (sum, each) => sum + (each.isRightToLeft === isRightToLeft ? each.text.trim().length : 0),
    0,
  );
}

function fragmentOf(glyphs: readonly Glyphs[], row: number, isRightToLeft: boolean): Fragment | undefined {
  const inked = glyphs.filter((each) => each.text.trim() !== "");
  if (inked.length === 0) return undefined;
  const text = inReadingOrder(withWordGaps(glyphs), isRightToLeft).join("");
  const largest = inked.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: text.replace(/[ \t\u00a0]+/g, (blanks) => (blanks.includes("\u00a0") ? "\u00a0" : " ")).trim(),
    x: Math.min(...inked.map((each) => each.x)),
    right: Math.max(...inked.map((each) => each.right)),
    top: Math.min(...inked.map((each) => each.top)),
    bottom: Math.max(...inked.map((each) => each.bottom)),
    baseline: largest.baseline,
    size: largest.size,
    row,
    isRightToLeft,
  };
}

/** A word, or what stands between two; blanks and stops have no direction. `words` come from left to right. */
interface Word {
  readonly text: string;
  readonly isRightToLeft: boolean | undefined;
}

function withWordGaps(glyphs: readonly Glyphs[]): Word[] {
  const words: Word[] = [];
  let last: Glyphs | undefined;
  for (const each of glyphs) {
    if (last !== undefined && each.x - last.right > WORD_GAP * Math.min(last.size, each.size))
      words.push({ text: " ", isRightToLeft: undefined });
    const isNeutral = !/[\p{L}\p{N}]/u.test(each.text);
    words.push({ text: each.text, isRightToLeft: isNeutral ? undefined : each.isRightToLeft });
    last = each;
  }
  return words;
}

/** Runs against the direction of the line are turned round; the letters inside a word are in order already. */
function inReadingOrder(words: readonly Word[], isRightToLeft: boolean): string[] {
  const ordered = isRightToLeft ? [...words].reverse() : [...words];
  const isAgainst = (word: Word | undefined): boolean => word?.isRightToLeft === !isRightToLeft;
  for (let start = 0; start < ordered.length; start++) {
    if (!isAgainst(ordered[start])) continue;
    let end = start;
    for (let at = start; at < ordered.length; at++) {
      const word = ordered[at];
      if (isAgainst(word)) end = at;
      else if (word?.isRightToLeft !== undefined) break;
    }
    ordered.splice(start, end - start + 1, ...ordered.slice(start, end + 1).reverse());
    start = end;
  }
  return ordered.map((word) => word.text);
}
