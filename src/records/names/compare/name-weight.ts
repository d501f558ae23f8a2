/**
 * The weight of two names, in bits: what agrees, less what speaks against it. Equal names weigh FULL; every agreeing word has
 * a share of that by how much it says, so a common name counts less, and the lines of an explanation sum to the weight.
 */
import type { AgreementKind } from "./agreement-of-words.ts";
import { AGREES, type AlignedPair } from "./align.ts";
import type { ComparedWord } from "./compared-word.ts";

export const FULL = 10;
/** A word left over counts this much of its weight in the whole, so that a longer name is not told by half of it. */
const LEFT_OVER_SHARE = 0.5;
/** Bits that a word loses which agrees only just; one such word is forgiven, two are not. */
const SLIP = 8;
/** Words with less than this are initials, particles and the like. */
export const STRONG = 0.5;

export type WeightFeature =
  | "agreement"
  | "conflict"
  | "extra"
  | "order"
  | "too little"
  | "other gender"
  | "nothing to compare";

export interface WeightLine {
  readonly feature: WeightFeature;
  readonly left: readonly ComparedWord[];
  readonly right: readonly ComparedWord[];
  /** For an agreement: by what, and how much, 0 to 1. */
  readonly by?: AgreementKind;
  readonly similarity?: number;
  /** Bits. */
  readonly weight: number;
}

/** A line for each agreement. */
export function agreementLines(
  pairs: readonly AlignedPair[],
  leftOver: readonly ComparedWord[],
  lossOf: (pair: AlignedPair) => number = slipLoss,
): WeightLine[] {
  const paired = pairs.reduce((sum, pair) => sum + pairWeight(pair), 0);
  const whole = paired + (LEFT_OVER_SHARE * weightOf(leftOver)) / 2;
  return pairs.map((pair) => ({
    feature: "agreement",
    left: pair.left,
    right: pair.right,
    by: pair.agreement.by,
    similarity: pair.agreement.similarity,
    weight: (FULL * pairWeight(pair)) / whole - lossOf(pair),
  }));
}

/** What an agreement loses for not being equality. */
export function slipLoss(pair: AlignedPair): number {
  if (pair.agreement.by === "same") return 0;
  return (SLIP * Math.min(1, pairWeight(pair)) * (1 - pair.agreement.similarity)) / (1 - AGREES);
}

export function pairWeight(pair: AlignedPair): number {
  return (weightOf(pair.left) + weightOf(pair.right)) / 2;
}

export function weightOf(words: readonly ComparedWord[]): number {
  return words.reduce((sum, word) => sum + word.weight, 0);
}

/** The weight of the word that says most. */
export function strongest(
  words: readonly ComparedWord[],
  of: (word: ComparedWord) => number = (word) => word.weight,
): number {
  return words.reduce((most, word) => Math.max(most, of(word)), 0);
}
