/**
 * Identity as people judge it. Pure, and of records alone: whoever keeps judgements elsewhere than in a case, a script over
 * exported CSV for one, has the same algebra. What a judgement is in the ledger is casework's to say.
 */
export {
  claimedTwice,
  type IdentityGroup,
  identityGroups,
  relationOf,
  type TwiceClaimed,
} from "./groups.ts";
export {
  alongPath,
  type CurrentPair,
  currentPairs,
  type PairJudgement,
  pairKey,
  type Verdict,
} from "./judgement.ts";
export { type Queued, type QueuePair, reviewQueue } from "./queue.ts";
export type { Resolution } from "./removal.ts";
