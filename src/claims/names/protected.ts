import type { FoundName } from "../found.ts";
import type { Range } from "../text/token.ts";

/**
 * The stretches, sorted and apart, in which no date may be read because they are names: "8th Brigade", "ул. 8 Марта", "9/11". A description is
 * no name: "two 19-year-old citizens" has an age in it.
 */
export function protectedRanges(names: readonly FoundName[]): Range[] {
  const ranges: Range[] = [];
  for (const { form, start, end } of names) {
    if (form === "description" || form === "nested" || start < (ranges.at(-1)?.end ?? 0)) continue;
    ranges.push({ start, end });
  }
  return ranges;
}
