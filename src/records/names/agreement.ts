/** How well two words agree: the best pair of their readings. */
import type { NameToken, Reading } from "./name-form.ts";
import { CUT_OFF, phoneDistance } from "./phone-distance.ts";
import { skeletonOf } from "./phones.ts";

export interface TokenAgreement {
  /** 0.65 to 1; 1 when the phones are equal. */
  readonly similarity: number;
  readonly left: Reading;
  readonly right: Reading;
  /** precise: usual readings agree; close: an alternate was needed; broad: distance only (design, section 9). */
  readonly level: "precise" | "close" | "broad";
  readonly rules: readonly string[];
  /** Bits of the two readings together. */
  readonly cost: number;
}

/** A bit of cost weighs as much as this much similarity when the best pair of readings is chosen. */
const SIMILARITY_OF_A_BIT = 0.02;

/** The best pair of readings; undefined when none is closer than the cut-off. Symmetric but for left and right. */
export function compareTokens(a: NameToken, b: NameToken): TokenAgreement | undefined {
  let best: TokenAgreement | undefined;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const left of a.readings) {
    for (const right of b.readings) {
      const longer = Math.max(left.phones.length, right.phones.length);
      if (longer === 0) continue;
      const cost = left.cost + right.cost;
      // Further apart than this the pair cannot be better than the best so far.
      const furthest = 1 - bestValue - SIMILARITY_OF_A_BIT * cost;
      if (furthest <= 0) continue;
      const distance = phoneDistance(left.phones, right.phones, Math.min(CUT_OFF, furthest) * longer);
      if (distance === Number.POSITIVE_INFINITY) continue;
      const similarity = 1 - distance / longer;
      const value = similarity - SIMILARITY_OF_A_BIT * cost;
      if (value <= bestValue) continue;
      bestValue = value;
      const level = similarity < 1 ? "broad" : cost > 0 ? "close" : "precise";
      best = { similarity, left, right, level, rules: [...left.rules, ...right.rules], cost };
    }
  }
  return best;
}

/** With fewer consonants than this, skeletons collide and vowels join the key (design, section 7). */
const ENOUGH_CONSONANTS = 3;

/**
 * The keys under which a word finds its neighbours: two words to be compared share one. With more than three
 * consonants: the skeleton, and the skeleton with each consonant deleted. With fewer: the same on the phones.
 */
export function neighbourKeys(token: NameToken): readonly string[] {
  const keys = new Set<string>();
  for (const { phones, skeleton } of token.readings) {
    if (skeleton.length >= ENOUGH_CONSONANTS) keys.add(skeleton);
    const basis = skeleton.length > ENOUGH_CONSONANTS ? skeleton : phones;
    if (basis === phones) keys.add(phones);
    for (let index = 0; index < basis.length; index++) {
      const shorter = basis.slice(0, index) + basis.slice(index + 1);
      keys.add(basis === phones ? shorter : skeletonOf(shorter));
    }
  }
  keys.delete("");
  return [...keys];
}
