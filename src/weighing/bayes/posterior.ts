/**
 * P(H | evidence) for every hypothesis of an exclusive and exhaustive group.
 *
 * @param prior one number a hypothesis, above 0
 * @param logLikelihoods a row an origin cluster, natural logs, one number a hypothesis
 * @returns numbers that sum to 1; summed in the order given, in logs, the maximum taken out before exponentiating
 */
export function posterior(
  prior: readonly number[],
  logLikelihoods: readonly (readonly number[])[],
): number[] {
  return fromLogs(logWeights(prior, logLikelihoods));
}

/** ln(prior x product of likelihoods), one number a hypothesis: what posteriors and odds are made of. */
export function logWeights(
  prior: readonly number[],
  logLikelihoods: readonly (readonly number[])[],
): number[] {
  return prior.map((share, at) =>
    logLikelihoods.reduce((sum, row) => sum + valueAt(row, at), Math.log(share)),
  );
}

/** The shares that weights in logs stand for. Where every weight is zero, nothing can be said and every share is NaN. */
export function fromLogs(weights: readonly number[]): number[] {
  const most = Math.max(...weights);
  const parts = weights.map((weight) => Math.exp(weight - most));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}

/** The log likelihoods of one cluster, one number a hypothesis. */
export function logs(likelihoods: readonly number[]): number[] {
  return likelihoods.map((each) => Math.log(each));
}

export function valueAt(row: readonly number[], at: number): number {
  const value = row[at];
  if (value === undefined) throw new RangeError(`A row of ${row.length} numbers has none at ${at}`);
  return value;
}
