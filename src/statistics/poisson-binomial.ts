/**
 * P(X = 0), P(X = 1), … for the number of successes in independent trials of unequal chances, by exact convolution. With
 * `most`, only up to that many, which is enough for the chance of more.
 */
export function poissonBinomial(
  chances: Iterable<number>,
  most: number = Number.POSITIVE_INFINITY,
): readonly number[] {
  const shares = [1];
  for (const chance of chances) {
    if (chance <= 0) continue;
    if (shares.length <= most) shares.push(0);
    for (let k = shares.length - 1; k > 0; k--)
      shares[k] = (shares[k] as number) * (1 - chance) + (shares[k - 1] as number) * chance;
    shares[0] = (shares[0] as number) * (1 - chance);
  }
  return shares;
}

/** P(X ≥ k) of a distribution given as P(X = 0), P(X = 1), …, which must reach to k − 1. */
export function tailOf(shares: readonly number[], k: number): number {
  if (k <= 0) return 1;
  let below = 0;
  for (let i = 0; i < k && i < shares.length; i++) below += shares[i] as number;
  let above = 0;
  for (let i = k; i < shares.length; i++) above += shares[i] as number;
  // Where the whole distribution is there, the far side keeps digits that 1 − below loses.
  return Math.abs(below + above - 1) < 1e-9 ? Math.min(1, above) : Math.max(0, 1 - below);
}

/** The distribution of a sum of two independent numbers, up to `most`. */
export function convolve(
  left: readonly number[],
  right: readonly number[],
  most: number = Number.POSITIVE_INFINITY,
): readonly number[] {
  const length = Math.min(left.length + right.length - 1, most + 1);
  const sum = new Array<number>(length).fill(0);
  for (const [i, a] of left.entries())
    for (let j = 0; j < right.length && i + j < length; j++)
      sum[i + j] = (sum[i + j] as number) + a * (right[j] as number);
  return sum;
}
