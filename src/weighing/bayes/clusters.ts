import { valueAt } from "./posterior.ts";

/**
 * The number of independent reports that `count` members with access of their own are worth, when what they saw hangs
 * together with correlation `rho`: n / (1 + (n - 1) rho), the design effect of cluster sampling (Kish 1965).
 */
export function effectiveCount(count: number, rho: number): number {
  return count / (1 + (count - 1) * rho);
}

/**
 * One row of log likelihoods for an origin cluster whose members were rated one by one and not as a whole: their mean,
 * times the effective count. Members that only repeat are not to be passed. At `rho` 1 the members are one report, and the
 * root's own row stands, if there is a root among them. Members each rated given those before them (the chain rule) are at 0.
 *
 * @param members natural logs, a row a member with access of its own, one number a hypothesis; at least one row
 */
export function clusterLogLikelihoods(
  members: readonly (readonly number[])[],
  rho: number,
  root?: readonly number[],
): number[] {
  if (rho === 1 && root !== undefined) return [...root];
  const factor = effectiveCount(members.length, rho) / members.length;
  const first = members[0];
  if (first === undefined) throw new RangeError("A cluster without a rated member has no likelihood");
  return first.map((_, at) => factor * members.reduce((sum, row) => sum + valueAt(row, at), 0));
}
