/** How well two words agree: the best pair of their readings. */
import type { NameToken, Reading } from "./name-form.ts";
import { type PackedReadings, packedToken } from "./packed-readings.ts";
import {
  type CodedPhones,
  CUT_OFF,
  codesDistance,
  type DistanceTo,
  distancesFrom,
  LONGEST,
} from "./phone-distance.ts";
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
  const own = packedToken(a);
  const others = packedToken(b);
  const best = bestReadings(own, others, 0, (left, right, limit) =>
    codesDistance(phonesOf(own, left), phonesOf(others, right), limit),
  );
  return best && agreementOf(a.readings[best.left] as Reading, b.readings[best.right] as Reading, best);
}

/** compareTokens of one word with many. `tokens` are the packed ones; alphabetical order of their phones is quickest. */
export function comparisonsWith(
  a: NameToken,
  tokens: readonly NameToken[],
  packed: PackedReadings,
): (word: number) => TokenAgreement | undefined {
  const own = packedToken(a);
  const { codes, places, lengths, starts } = packed;
  const distances = a.readings.map((_, left) => distancesFrom(phonesOf(own, left)));
  const distanceOf: DistanceOf = (left, right, limit) =>
    (distances[left] as DistanceTo)(
      codes,
      places[right] as number,
      Math.min(lengths[right] as number, LONGEST),
      limit,
    );
  return (word) => {
    const best = bestReadings(own, packed, word, distanceOf);
    if (best === undefined) return undefined;
    const right = (tokens[word] as NameToken).readings[best.right - (starts[word] as number)];
    return agreementOf(a.readings[best.left] as Reading, right as Reading, best);
  };
}

function phonesOf({ codes, places, lengths }: PackedReadings, reading: number): CodedPhones {
  const length = Math.min(lengths[reading] as number, LONGEST);
  return { codes, from: places[reading] as number, length };
}

/** Of two readings, by their places among the packed ones. */
type DistanceOf = (left: number, right: number, limit: number) => number;

interface BestReadings {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
  readonly cost: number;
}

/** `own` holds one word, `others` the one compared. */
function bestReadings(
  own: PackedReadings,
  others: PackedReadings,
  word: number,
  distanceOf: DistanceOf,
): BestReadings | undefined {
  let best: BestReadings | undefined;
  let bestValue = Number.NEGATIVE_INFINITY;
  const end = others.starts[word + 1] as number;
  for (let left = 0; left < own.costs.length; left++) {
    for (let right = others.starts[word] as number; right < end; right++) {
      const longer = Math.max(own.lengths[left] as number, others.lengths[right] as number);
      if (longer === 0) continue;
      const cost = (own.costs[left] as number) + (others.costs[right] as number);
      // Further apart than this the pair cannot be better than the best so far.
      const furthest = 1 - bestValue - SIMILARITY_OF_A_BIT * cost;
      if (furthest <= 0) continue;
      const distance = distanceOf(left, right, Math.min(CUT_OFF, furthest) * longer);
      if (distance === Number.POSITIVE_INFINITY) continue;
      const similarity = 1 - distance / longer;
      const value = similarity - SIMILARITY_OF_A_BIT * cost;
      if (value <= bestValue) continue;
      bestValue = value;
      best = { left, right, similarity, cost };
    }
  }
  return best;
}

function agreementOf(left: Reading, right: Reading, { similarity, cost }: BestReadings): TokenAgreement {
  const level = similarity < 1 ? "broad" : cost > 0 ? "close" : "precise";
  return { similarity, left, right, level, rules: [...left.rules, ...right.rules], cost };
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
