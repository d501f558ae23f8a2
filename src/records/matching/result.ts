/** What a query comes to: candidates in order, each with its probability and its place among rivals. */

export type Band = "strong" | "possible" | "weak" | "tie";
export type QueryStatus = "candidates" | "none" | "weak-only" | "unusable";

/** The scored rows of one query, in any order. `persons` are ids that rows of one person share. */
export interface ScoredRows {
  readonly count: number;
  readonly ordinals: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
  readonly persons: ArrayLike<number>;
  /** An index into the lanes of the run. */
  readonly lanes: ArrayLike<number>;
}

export interface Candidate {
  /** From 1; candidates of a tie group share it. */
  readonly rank: number;
  /** From 1 within the query; null for a candidate that is not tied. */
  readonly tieGroup: number | null;
  readonly ordinal: number;
  /** Further rows of the same person. */
  readonly otherRows: readonly number[];
  /** Bits, 4 decimals. */
  readonly score: number;
  readonly probability: number;
  readonly band: Band;
  readonly lane: number;
  /** People of the table expected to score this well by chance. */
  readonly expectedByChance: number;
}

export interface QueryResult {
  readonly status: QueryStatus;
  /** Probability that none of the candidates is the person. */
  readonly noMatchProbability: number;
  /** Bits between the first and the next tie group; null without a second. */
  readonly margin: number | null;
  readonly candidates: readonly Candidate[];
}
