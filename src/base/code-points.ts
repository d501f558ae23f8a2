/**
 * Offsets in everything Careo writes are half-open Unicode code points; JavaScript strings count UTF-16 units.
 * This index converts between the two. Texts without characters outside the BMP cost nothing.
 */
export interface CodePointIndex {
  /** Number of code points in the text. */
  readonly length: number;
  /** UTF-16 offset to code point offset. An offset inside a pair counts as the start of the pair. */
  fromUnits(units: number): number;
  /** Code point offset to UTF-16 offset. */
  toUnits(codePoints: number): number;
}

/** The index of `text`: O(n) once, then O(log p) a look-up, p the number of surrogate pairs. */
export function codePointIndex(text: string): CodePointIndex {
  const pairs = surrogatePairs(text);
  return {
    length: text.length - pairs.length,
    fromUnits: (units) => units - countBelow(pairs, units),
    toUnits: (codePoints) => {
      // The k-th pair (from 0) starts at unit pairs[k], that is at code point pairs[k] - k.
      let low = 0;
      let high = pairs.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((pairs[middle] as number) - middle < codePoints) low = middle + 1;
        else high = middle;
      }
      return codePoints + low;
    },
  };
}

/** The part of `text` between two code point offsets. For many slices of one text, keep a `codePointIndex`. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  const index = codePointIndex(text);
  return text.slice(index.toUnits(start), index.toUnits(end));
}

function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  const pattern = /[\ud800-\udbff][\udc00-\udfff]/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) pairs.push(match.index);
  return pairs;
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
