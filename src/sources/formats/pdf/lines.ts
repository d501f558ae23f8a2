import type { Fragment } from "./fragments.ts";
import { type Box, type Frame, fromFrame } from "./glyphs.ts";

/** One line of one column, and its box on the page. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly box: Box;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly isRightToLeft: boolean;
}

// In ems: cells of a table stay apart in the text by a tab, stretched word spaces do not.
const CELL_GAP = 2;

/** Joins the fragments of one column that stand on one row. `fragments` are in the order of reading. */
export function joinLines(fragments: readonly Fragment[], page: number, turn: Frame["turn"]): Line[] {
  const lines: Line[] = [];
  let row: Fragment[] = [];
  for (const each of fragments) {
    if (row.length > 0 && row[0]?.row !== each.row) {
      lines.push(lineOf(row, page, turn));
      row = [];
    }
    row.push(each);
  }
  if (row.length > 0) lines.push(lineOf(row, page, turn));
  return lines;
}

function lineOf(row: readonly Fragment[], page: number, turn: Frame["turn"]): Line {
  let text = "";
  let last: Fragment | undefined;
  for (const each of row) {
    if (last !== undefined) {
      const gap = each.isRightToLeft ? last.x - each.right : each.x - last.right;
      text += gap > CELL_GAP * each.size ? "\t" : " ";
    }
    text += each.text;
    last = each;
  }
  const [x, right] = [Math.min(...row.map((each) => each.x)), Math.max(...row.map((each) => each.right))];
  const [top, bottom] = [
    Math.min(...row.map((each) => each.top)),
    Math.max(...row.map((each) => each.bottom)),
  ];
  const widest = row.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text,
    page,
    box: fromFrame({ x, y: top, width: right - x, height: bottom - top }, turn),
    x,
    right,
    baseline: widest.baseline,
    size: widest.size,
    isRightToLeft: widest.isRightToLeft,
  };
}
