import { lengthOf, overlap } from "../text/ranges.ts";
import type { Range } from "../text/token.ts";
import { firstAtLeast, inOrder } from "./slots.ts";

/**
 * Finds which items overlap a stretch. No item is longer than the longest, so those that can reach the stretch begin at
 * most that much before it: a binary search and a short walk do.
 */
export function overlapIndex(items: readonly Range[]): (stretch: Range) => number[] {
  const order = inOrder(items);
  const starts = Int32Array.from(order, (index) => (items[index] as Range).start);
  const longest = items.reduce((most, item) => Math.max(most, lengthOf(item)), 0);
  return (stretch) => {
    const found: number[] = [];
    for (let at = firstAtLeast(starts, stretch.start - longest); at < starts.length; at++) {
      if ((starts[at] as number) >= stretch.end) break;
      const index = order[at] as number;
      if (overlap(items[index] as Range, stretch)) found.push(index);
    }
    return found;
  };
}
