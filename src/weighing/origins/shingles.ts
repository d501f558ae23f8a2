/** What two texts share, word run by word run (Broder 1997). Shares are from 0 to 1; exact, not estimated. */
export interface Overlap {
  readonly sizeA: number;
  readonly sizeB: number;
  readonly shared: number;
  readonly containmentAinB: number;
  readonly containmentBinA: number;
  readonly resemblance: number;
}

/** Words in one shingle (weighing.md, section 4). */
export const SHINGLE_WIDTH = 5;

/** The words of a text as shingles compare them: compatibility forms opened, case folded, punctuation gone. */
export function shingleWords(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** The set of runs of `width` words. */
export function shingles(words: readonly string[], width: number = SHINGLE_WIDTH): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + width <= words.length; at++) found.add(words.slice(at, at + width).join(" "));
  return found;
}

export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): Overlap {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  const union = a.size + b.size - shared;
  return {
    sizeA: a.size,
    sizeB: b.size,
    shared,
    containmentAinB: a.size === 0 ? 0 : shared / a.size,
    containmentBinA: b.size === 0 ? 0 : shared / b.size,
    resemblance: union === 0 ? 0 : shared / union,
  };
}
