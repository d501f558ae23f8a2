/**
 * What survives translation, in the order of the text: names as identity groups or phones, figures as numbers, quotations
 * by their speaker. The keys are made by the caller; equal keys mean the same thing in every language.
 */
export interface KeySequence {
  readonly id: string;
  readonly language: string;
  readonly keys: readonly string[];
}

/** Two texts in different languages that name and count the same things in the same order. */
export interface SharedSequence {
  readonly a: string;
  readonly b: string;
  readonly common: number;
  /** Of the shorter sequence, the share that the other has in the same order. */
  readonly share: number;
}

// Below six keys an equal order is chance; from three quarters of the shorter on it is proposed. Set by hand, to be calibrated.
const FEWEST_KEYS = 6;
const PROPOSED_FROM = 0.75;

/** Compares sequences of different languages by their longest common subsequence; a cross-language sign, and marked so. */
export function compareSequences(a: KeySequence, b: KeySequence): SharedSequence | undefined {
  const shorter = Math.min(a.keys.length, b.keys.length);
  if (a.language === b.language || shorter < FEWEST_KEYS) return undefined;
  const common = longestCommonSubsequence(a.keys, b.keys);
  const share = common / shorter;
  return share >= PROPOSED_FROM ? { a: a.id, b: b.id, common, share } : undefined;
}

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  let above = new Int32Array(b.length + 1);
  for (const key of a) {
    const row = new Int32Array(b.length + 1);
    for (let at = 0; at < b.length; at++) {
      row[at + 1] =
        key === b[at] ? (above[at] as number) + 1 : Math.max(above[at + 1] as number, row[at] as number);
    }
    above = row;
  }
  return above[b.length] as number;
}
