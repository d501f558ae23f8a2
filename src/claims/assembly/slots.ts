import type { Range } from "../text/token.ts";

/**
 * Finds which items stand inside a stretch. Items are in text order by start, so a binary search and a short walk do.
 */
export interface SlotIndex {
  inside(stretch: Range): readonly number[];
}

/** What is found in most places. */
const NOTHING: readonly number[] = [];

/** Offsets are kept in arrays of their own: items of many shapes are asked about, and a search reads only numbers. */
export function slotIndex(items: readonly Range[]): SlotIndex {
  const order = inOrder(items);
  const starts = new Int32Array(items.length);
  const ends = new Int32Array(items.length);
  for (let at = 0; at < items.length; at++) {
    const { start, end } = items[order[at] as number] as Range;
    starts[at] = start;
    ends[at] = end;
  }
  return {
    inside({ start, end }) {
      let found: number[] | undefined;
      for (let at = firstAtLeast(starts, start); at < starts.length && (starts[at] as number) < end; at++) {
        if ((ends[at] as number) > end) continue;
        if (found === undefined) found = [order[at] as number];
        else found.push(order[at] as number);
      }
      return found ?? NOTHING;
    },
  };
}

/** The indexes of the items, by start; most lists are sorted already. */
export function inOrder(items: readonly Range[]): Int32Array {
  const order = new Int32Array(items.length);
  for (let at = 0; at < order.length; at++) order[at] = at;
  const isSorted = items.every((item, at) => at === 0 || (items[at - 1] as Range).start <= item.start);
  return isSorted ? order : order.sort((a, b) => (items[a] as Range).start - (items[b] as Range).start);
}

/** Everything of `index` inside any of the segments, in order. */
export function insideSegments(index: SlotIndex, segments: readonly Range[]): readonly number[] {
  return segments.length === 1
    ? index.inside(segments[0] as Range)
    : segments.flatMap((segment) => index.inside(segment));
}

export function firstAtLeast(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
