import { contains } from "../text/ranges.ts";
import type { Range } from "../text/token.ts";

/**
 * Finds which items stand inside a stretch. Items are in text order by start, so a binary search and a short walk do.
 */
export interface SlotIndex {
  inside(stretch: Range): number[];
}

export function slotIndex(items: readonly Range[]): SlotIndex {
  const order = items.map((_, index) => index);
  order.sort((a, b) => (items[a] as Range).start - (items[b] as Range).start);
  const starts = order.map((index) => (items[index] as Range).start);
  return {
    inside(stretch) {
      const found: number[] = [];
      for (let at = firstAtLeast(starts, stretch.start); at < starts.length; at++) {
        if ((starts[at] as number) >= stretch.end) break;
        const index = order[at] as number;
        if (contains(stretch, items[index] as Range)) found.push(index);
      }
      return found;
    },
  };
}

/** Everything of `index` inside any of the segments, in order. */
export function insideSegments(index: SlotIndex, segments: readonly Range[]): number[] {
  return segments.length === 1
    ? index.inside(segments[0] as Range)
    : segments.flatMap((segment) => index.inside(segment));
}

export function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
