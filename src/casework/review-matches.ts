/** The queue of proposed pairs for one reviewer, and what came of the judgements so far. */
import {
  type CurrentPair,
  claimedTwice,
  currentPairs,
  type IdentityGroup,
  identityGroups,
  pairKey,
  reviewQueue,
  type TwiceClaimed,
} from "../records/index.ts";
import { judgementsOf, recordId } from "./judge-match.ts";
import type { Judgement, RecordReference } from "./match-entries.ts";
import type { OpenCase } from "./open-case.ts";
import type { MatchCandidate, Matches, MatchQuery } from "./read-matches.ts";

export interface ReviewItem {
  readonly query: MatchQuery;
  readonly candidate: MatchCandidate;
  readonly left: RecordReference;
  readonly right: RecordReference;
  /** Why it stands where it stands in the queue. */
  readonly why: string;
  /** Earlier judgements on either side that this reviewer may see. */
  readonly earlier: readonly EarlierJudgement[];
}

export interface EarlierJudgement {
  readonly left: string;
  readonly right: string;
  readonly judgement: Judgement;
  readonly by: string;
  readonly reason: string;
}

export interface ReviewInput {
  readonly matches: Matches;
  /** Agent id of the reviewer; undefined for somebody new to the case. */
  readonly reviewer?: string | undefined;
  readonly seed: string;
  /** Also the pairs that the program is sure of, after all others. */
  readonly everything?: boolean | undefined;
}

/** A pair in its place in the queue, whoever looks and whatever was judged. */
export type QueuedPair = Omit<ReviewItem, "earlier">;

/** The whole queue, judged pairs too: the same for the same matches and seed, so that a place in it can be come back to. */
export function queuedPairs({
  matches,
  seed,
  everything = false,
}: Omit<ReviewInput, "reviewer">): QueuedPair[] {
  const proposed = matches.queries.flatMap((query) =>
    query.candidates
      .filter(({ band, rank }) => band !== "weak" || rank === 1)
      .map((candidate) => ({ query, candidate, probability: candidate.probability })),
  );
  return reviewQueue(proposed, seed, everything).map(({ pair: { query, candidate }, why }) => ({
    query,
    candidate,
    left: referenceTo(query.query),
    right: referenceTo(candidate.record),
    why: whyHere(why, candidate),
  }));
}

/** What the reviewer has judged already is not asked again. */
export function reviewItems(open: OpenCase, input: ReviewInput): ReviewItem[] {
  const done = new Set(
    judgementsOf(open.state)
      .filter(({ rater }) => rater === input.reviewer)
      .map(({ left, right }) => pairKey(left, right)),
  );
  // The whole queue is drawn before what is done is left out, so that a pause does not change what is drawn.
  return queuedPairs(input).flatMap((each) => {
    const { left, right } = each;
    if (done.has(pairKey(recordId(left), recordId(right)))) return [];
    return [{ ...each, earlier: earlierJudgements(open, input.reviewer, left, right) }];
  });
}

function referenceTo({
  recordSet,
  id,
  rowHash,
}: {
  recordSet: string;
  id: string;
  rowHash: string;
}): RecordReference {
  return { recordSet, rowKey: id, rowHash };
}

function whyHere(why: string, { probability }: MatchCandidate): string {
  return why === "open question" ? `${why}: P ${probability.toFixed(2)}` : why;
}

/** Reviewers are blind to each other on a pair until both have judged it, so this pair's own are left out here. */
export function earlierJudgements(
  { state }: OpenCase,
  reviewer: string | undefined,
  left: RecordReference,
  right: RecordReference,
): EarlierJudgement[] {
  const [a, b] = [recordId(left), recordId(right)];
  return [...state.matches.values()].flatMap(({ entry }) => {
    const [x, y] = [recordId(entry.match.left), recordId(entry.match.right)];
    const touches = [x, y].some((id) => id === a || id === b);
    const hidden = pairKey(x, y) === pairKey(a, b) && entry.by !== reviewer;
    if (!touches || hidden) return [];
    const by = state.agents.get(entry.by)?.name ?? entry.by;
    return [{ left: x, right: y, judgement: entry.match.judgement, by, reason: entry.reason }];
  });
}

/** What holds after all judgements: pairs, groups, and records that two entries of one list were judged to be. */
export interface IdentityState {
  readonly pairs: readonly CurrentPair[];
  readonly groups: readonly IdentityGroup[];
  readonly claimedTwice: readonly TwiceClaimed[];
}

export function identityState({ state }: OpenCase): IdentityState {
  const pairs = currentPairs(judgementsOf(state));
  const setOf = (id: string) => id.slice(0, id.lastIndexOf("/"));
  return {
    pairs: [...pairs.values()],
    groups: identityGroups(pairs),
    claimedTwice: claimedTwice(pairs, setOf),
  };
}
