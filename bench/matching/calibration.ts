/**
 * Whether what is said to be 70 % likely is right in 70 of 100 cases: the candidates of planted runs by decile of their
 * probability. A probability needs a prior; that of the plan is true by construction, so it is asked with the prior of the
 * run turned into the true one.
 */
import type { PlantedTruth } from "./planted.ts";
import type { TopTen } from "./run-built.ts";

export interface Decile {
  readonly from: number;
  readonly candidates: number;
  /** Mean of what was said, and the share that was right. */
  readonly said: number;
  readonly right: number;
}

export function calibrationOf(
  top: readonly TopTen[],
  truths: readonly PlantedTruth[],
  prior: { readonly stated: number; readonly planted: number },
): Decile[] {
  const truthOf = new Map(truths.map(({ query, row }) => [query, String(row)]));
  const odds = (share: number) => share / (1 - share);
  const factor = odds(prior.planted) / odds(prior.stated);
  const sums = Array.from({ length: 10 }, () => ({ candidates: 0, said: 0, right: 0 }));
  for (const { query, rows, probabilities, none } of top) {
    const all = none + (1 - none) * factor;
    probabilities.forEach((probability, place) => {
      const said = (probability * factor) / all;
      const decile = sums[Math.min(9, Math.floor(said * 10))] as (typeof sums)[number];
      decile.candidates++;
      decile.said += said;
      if (rows[place]?.includes(truthOf.get(query) ?? "")) decile.right++;
    });
  }
  return sums.map(({ candidates, said, right }, decile) => ({
    from: decile / 10,
    candidates,
    said: candidates === 0 ? 0 : said / candidates,
    right: candidates === 0 ? 0 : right / candidates,
  }));
}
