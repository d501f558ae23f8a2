import type { DoubtName, List, Recorded } from "../shapes.ts";

export type Code = "CC" | "C" | "N" | "I" | "II" | "NA";
export type Relevance = "H" | "M" | "L";
export type HypothesisKind = "primary" | "rival" | "null" | "deception";

/** A question with rival answers. */
export interface GroupRow {
  readonly id: string;
  readonly handle: string;
  readonly question: string;
  readonly exclusive: boolean;
  readonly exhaustive: boolean;
  readonly words: "likely" | "probable";
  /** Powers of ten; null for the default. */
  readonly capDecades: string | null;
  readonly hypotheses: number;
  /** What stands in the way of a weighing, or limits what it can say; sentences in English. */
  readonly cautions: readonly string[];
  readonly doubt: DoubtName;
}

export interface RangeAnswer {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A likelihood as it was put down: of the item itself, of a report of a fact, of a search that found nothing. As typed. */
export type LikelihoodAnswer =
  | { readonly given: "direct"; readonly value: string }
  | { readonly given: "report"; readonly fact: string; readonly hit: string; readonly falseReport: string }
  | { readonly given: "absence"; readonly trace: string; readonly detection: string };

export interface VoteAnswer {
  readonly id: string;
  readonly seq: number;
  readonly rater: string;
  readonly isOwn: boolean;
  readonly blind: boolean;
  readonly code: Code | null;
  readonly relevance: Relevance | null;
  readonly likelihood: LikelihoodAnswer | null;
  readonly comesTo: RangeAnswer | null;
  readonly why: string | null;
  readonly doubt: DoubtName;
}

/** What is held of one item under one hypothesis, in the order of the hypotheses. */
export interface CellAnswer {
  /** Of the raters that may be seen together. */
  readonly code: Code | null;
  /** As it enters the matrix: from 1 (II) to 5 (CC); null where nobody rated, or the row does not enter. */
  readonly mean: number | null;
  /** The larger of two sample deviations; null where nobody rated. */
  readonly disagreement: number | null;
  readonly votes: readonly VoteAnswer[];
  /** Ratings of others that are not shown before one's own is in. */
  readonly hidden: number;
}

/** An item of evidence, or an origin for which several items speak. */
export interface GridRowAnswer {
  readonly id: string;
  readonly handle: string;
  readonly says: string;
  readonly isCluster: boolean;
  /** Where a rating of this row goes; null where only its items can be rated. */
  readonly target: string | null;
  /** The origin as which it is weighed. */
  readonly origin: string;
  readonly role: "root" | "repeats" | "adds-own-access";
  /** Names of its origins; of a cluster, handles of its items. */
  readonly from: readonly { readonly id: string; readonly says: string }[];
  readonly notWeighed: string | null;
  /** Whether the preview leaves it out. */
  readonly isOut: boolean;
  /** Whether its likelihoods are those that a test came to, for no person gave any. */
  readonly isComputed: boolean;
  /** How well it tells the hypotheses apart, and its place by that; null where it is not weighed. */
  readonly diagnosticity: number | null;
  readonly rank: number | null;
  readonly notApplicable: number;
  readonly unrated: number;
  /** Likelihood ratio of the leader over the runner-up, with the cap and without; null outside of the Bayes lens. */
  readonly ratio: { readonly capped: number; readonly uncapped: number } | null;
  readonly cells: readonly CellAnswer[];
  readonly doubt: DoubtName;
}

export interface MatrixScore {
  readonly rank: number;
  readonly inconsistency: number;
  readonly consistency: number;
  readonly notApplicable: number;
  readonly unrated: number;
  readonly rows: number;
  readonly thin: boolean;
}

/** Of the Bayes lens: shares from 0 to 1. */
export interface BayesScore {
  readonly posterior: number;
  readonly uncapped: number;
  readonly low: number;
  readonly high: number;
  /** Of the interval, in English, as the scale has them. */
  readonly words: readonly string[];
}

export interface HypothesisAnswer {
  readonly id: string;
  readonly handle: string;
  readonly text: string;
  readonly kind: HypothesisKind;
  readonly prior: (RangeAnswer & { readonly basis: string }) | null;
  /** Null where fewer than two hypotheses are there, or nothing was rated. */
  readonly matrix: MatrixScore | null;
  /** The same with every item counted, not every origin once. */
  readonly byItem: MatrixScore | null;
  /** Null where no probability may be printed. */
  readonly bayes: BayesScore | null;
  readonly leads: boolean;
  readonly doubt: DoubtName;
}

/** Odds of two answers where no probability may be printed. */
export interface OddsAnswer {
  readonly of: string;
  readonly over: string;
  readonly before: number;
  readonly after: number;
  readonly uncapped: number;
}

/** What taking an origin, or one of its items, away would do. */
export interface OutAnswer {
  readonly origin: string;
  readonly says: string;
  /** Handles of what is taken away. */
  readonly items: readonly string[];
  readonly trail: string;
  readonly isPart: boolean;
  /** Posteriors without it, in the order of the hypotheses; null where none may be printed. */
  readonly without: readonly number[] | null;
  /** Handles of who then leads by Bayes, and in the matrix. */
  readonly leads: readonly string[] | null;
  readonly first: readonly string[] | null;
  readonly ratio: number | null;
  readonly breakEvenRatio: number | null;
  readonly linchpin: {
    readonly changes: "leader" | "word";
    readonly by: "removal" | "low end" | "high end";
  } | null;
}

export interface FlipSetAnswer {
  readonly items: readonly string[];
  readonly origins: number;
  readonly challenger: string;
}

export interface SweepAnswer {
  readonly hypothesis: string;
  readonly prior: number;
  readonly breakEven: number | null;
  /** Posteriors in the order of the hypotheses at each prior. */
  readonly points: readonly { readonly prior: number; readonly posterior: readonly number[] }[];
}

export interface FlipsAnswer {
  readonly matrixLeads: readonly string[];
  readonly matrixFlip: FlipSetAnswer | null;
  readonly leads: readonly string[] | null;
  readonly runnerUp: string | null;
  readonly flip: FlipSetAnswer | null;
  /** New evidence as strong as this for the runner-up would tie it with the leader. */
  readonly breakEvenRatio: number | null;
  readonly out: readonly OutAnswer[];
  readonly sweeps: readonly SweepAnswer[];
}

export interface WeighingAnswer {
  readonly group: GroupRow;
  readonly hypotheses: readonly HypothesisAnswer[];
  readonly items: readonly GridRowAnswer[];
  /** Every origin once: clusters, and items that share theirs with no other. */
  readonly origins: readonly GridRowAnswer[];
  readonly odds: readonly OddsAnswer[] | null;
  readonly flips: FlipsAnswer | null;
  /** What a careful editor would let stand; in English. */
  readonly sentences: readonly string[];
  readonly confidence: "low" | "moderate" | "high" | null;
  readonly raters: readonly { readonly name: string; readonly cells: number; readonly blind: number }[];
  /** Ratings of others that did not enter because they are not shown yet. */
  readonly hidden: number;
  /** Whether ratings that are made now count as blind ones. */
  readonly isBlind: boolean;
  readonly capDecades: number;
  /** Why nothing could be weighed; in English. */
  readonly problem: string | null;
}

export interface WeighingQuery {
  /** Name of the question; not needed where there is one. */
  readonly group?: string | undefined;
  /** Names of items that are left out, parted by commas. */
  readonly without?: string | undefined;
  /** A prior that is supposed: `H1=0.3`. */
  readonly prior?: string | undefined;
  /** Shows what others hold before one's own rating is in. */
  readonly open?: "yes" | undefined;
}

export interface NewGroup {
  readonly ref?: string | undefined;
  readonly question: string;
  readonly exclusive: boolean;
  readonly exhaustive: boolean;
  readonly words?: "likely" | "probable" | undefined;
  readonly capDecades?: string | undefined;
}

export interface NewHypothesis {
  readonly ref?: string | undefined;
  readonly group?: string | undefined;
  readonly text: string;
  readonly kind: HypothesisKind;
}

export interface NewPriors {
  readonly group?: string | undefined;
  /** As typed: `0.5`, or `0.5:0.3:0.7`. */
  readonly priors: readonly { readonly hypothesis: string; readonly prior: string }[];
  readonly basis: string;
}

export interface NewRating {
  readonly target: string;
  readonly hypothesis: string;
  readonly code?: Code | undefined;
  readonly relevance?: Relevance | undefined;
  readonly likelihood?: LikelihoodAnswer | undefined;
  readonly why?: string | undefined;
}

export interface ClearedRating {
  readonly target: string;
  readonly hypothesis: string;
}

export interface NewEvidence {
  readonly summary: string;
  readonly kind: "direct" | "indirect" | "negative";
  readonly claims: readonly string[];
  readonly tests: readonly string[];
  readonly search?: string | undefined;
}

/** What an item of evidence may rest on besides claims. */
export interface SupportRow {
  readonly id: string;
  readonly kind: "search" | "test";
  readonly says: string;
  readonly showsAbsence: boolean;
}

export interface WeighingApi {
  "GET /cases/:case/groups": { readonly answer: List<GroupRow> };
  "POST /cases/:case/groups": { readonly body: NewGroup; readonly answer: Recorded };
  "POST /cases/:case/hypotheses": { readonly body: NewHypothesis; readonly answer: Recorded };
  "POST /cases/:case/priors": {
    readonly body: NewPriors;
    readonly answer: { readonly seqs: readonly number[] };
  };
  "GET /cases/:case/weighing": { readonly query: WeighingQuery; readonly answer: WeighingAnswer };
  "POST /cases/:case/ratings": { readonly body: NewRating; readonly answer: Recorded };
  "POST /cases/:case/ratings/clear": {
    readonly body: ClearedRating;
    readonly answer: { readonly seqs: readonly number[] };
  };
  "GET /cases/:case/supports": { readonly answer: List<SupportRow> };
  "POST /cases/:case/evidence": { readonly body: NewEvidence; readonly answer: Recorded };
}
