/**
 * Which lines of a long list are drawn. A browser gives an element no more than some ten million pixels of height, so a list that
 * would be higher is drawn into less: then a pixel of the scroll bar is more than a pixel of the list.
 */
export interface Sheet {
  readonly count: number;
  /** Pixels of a line. */
  readonly line: number;
  /** Pixels of what can be seen. */
  readonly seen: number;
}

const HIGHEST = 8_000_000;
/** Lines that are drawn beyond both edges. */
const BEYOND = 6;

export function sheetHeight({ count, line }: Sheet): number {
  return Math.min(count * line, HIGHEST);
}

/** The first line that can be seen, not always whole. */
export function firstLine(sheet: Sheet, scrolled: number): number {
  const last = Math.max(0, sheet.count - sheet.seen / sheet.line);
  const way = Math.max(1, sheetHeight(sheet) - sheet.seen);
  return Math.min(last, (scrolled / way) * last);
}

/** How far to scroll until a line is the first; the inverse of `firstLine`. */
export function scrollTo(sheet: Sheet, first: number): number {
  const last = Math.max(1, sheet.count - sheet.seen / sheet.line);
  return (Math.min(first, last) / last) * Math.max(0, sheetHeight(sheet) - sheet.seen);
}

export interface Drawn {
  readonly from: number;
  readonly to: number;
  /** Where the first drawn line lies in the sheet, in pixels. */
  readonly offset: number;
}

export function drawnLines(sheet: Sheet, scrolled: number): Drawn {
  const first = firstLine(sheet, scrolled);
  const from = Math.max(0, Math.floor(first) - BEYOND);
  const to = Math.min(sheet.count, Math.ceil(first + sheet.seen / sheet.line) + BEYOND);
  return { from, to, offset: scrolled - (first - from) * sheet.line };
}
