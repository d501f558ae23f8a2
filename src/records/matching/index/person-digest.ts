/**
 * Which rows are of one person: equal name words in any order, equal date and identifiers. As a whole number below 2^53;
 * two different people of ten million rows share one in about one table of two hundred.
 */
import { COLUMN_BITS, type RowBlock } from "./row-block.ts";

const sorted = new Uint32Array(64);

export function personDigest(block: RowBlock, at: number): number {
  const start = block.starts[at] as number;
  const length = Math.min((block.starts[at + 1] as number) - start, sorted.length);
  for (let index = 0; index < length; index++) {
    const word = (block.words[start + index] as number) >>> COLUMN_BITS;
    let place = index;
    while (place > 0 && (sorted[place - 1] as number) > word) {
      sorted[place] = sorted[place - 1] as number;
      place--;
    }
    sorted[place] = word;
  }
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  const mix = (value: number): void => {
    high = Math.imul(high ^ value, 0x01000193);
    high ^= high >>> 15;
    low = Math.imul(low ^ value, 0xc2b2ae35);
    low ^= low >>> 13;
  };
  for (let index = 0; index < length; index++) mix(sorted[index] as number);
  mix(length);
  mix(block.birthDates[at] as number);
  for (const digests of block.identifiers) {
    const digest = digests[at] as number;
    mix((digest % 2 ** 32) | 0);
    mix(Math.floor(digest / 2 ** 32));
  }
  return ((high >>> 0) % 2 ** 21) * 2 ** 32 + (low >>> 0);
}
