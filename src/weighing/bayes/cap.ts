import { DEFAULTS } from "../vocabulary.generated.ts";

/** No cluster may favour one hypothesis over another by more than this many powers of ten, unless somebody says why. */
export const DEFAULT_CAP_DECADES: number = DEFAULTS.capDecades.value;

/**
 * The log likelihoods of one cluster, none further below the highest than the cap allows. Applying it twice, or scaling
 * the row, changes nothing.
 *
 * @param row natural logs, one number a hypothesis
 * @param decades powers of ten; Infinity lifts the cap
 */
export function capLogLikelihoods(row: readonly number[], decades: number = DEFAULT_CAP_DECADES): number[] {
  const least = Math.max(...row) - decades * Math.LN10;
  return row.map((each) => Math.max(each, least));
}
