/** From scores to probabilities: how likely each candidate is the person, given that the person may not be there at all. */

export interface Prior {
  /** Probability that a person of the list is in the table. Stated by the user; a tenth unless said otherwise. */
  readonly value: number;
  /** Distinct people of the table. */
  readonly persons: number;
}

export interface Probabilities {
  /** In the order of the scores. */
  readonly each: readonly number[];
  readonly none: number;
}

/**
 * a = prior / persons * 2^score for each candidate; P = a / (1 - prior + sum of all a). The scores must be of distinct
 * people, and of all that were scored: a rival left out would make the others likelier than they are.
 */
export function probabilities(scores: readonly number[], prior: Prior): Probabilities {
  const odds = (bits: number) => Math.log2(prior.value / Math.max(1, prior.persons)) + bits;
  const noneBits = Math.log2(1 - prior.value);
  // Scores beyond 1,000 bits would overflow; only differences matter.
  const top = scores.reduce((most, score) => Math.max(most, odds(score)), noneBits);
  const shares = scores.map((score) => 2 ** (odds(score) - top));
  const none = 2 ** (noneBits - top);
  const all = shares.reduce((sum, share) => sum + share, none);
  return { each: shares.map((share) => share / all), none: none / all };
}

/** The score at which one candidate without rivals has this probability: the rule by which chance matches are counted. */
export function scoreFor(probability: number, prior: Prior): number {
  const odds = (probability / (1 - probability)) * ((1 - prior.value) / prior.value);
  return Math.log2(odds * Math.max(1, prior.persons));
}
