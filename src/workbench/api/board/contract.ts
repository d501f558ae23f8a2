import type { ClaimRow } from "../claims/contract.ts";
import type { DoubtName, List, Recorded } from "../shapes.ts";

export type RecordStateName = "supported" | "contradicted" | "both" | "unaddressed";
export type GapName =
  | "no-origin"
  | "one-origin"
  | "never-searched"
  | "contrary-never-searched"
  | "only-interested";
export type LinkKindName = "supports" | "rebuts" | "undercuts" | "qualifies";
export type PropositionKindName =
  | "existence"
  | "responsibility"
  | "knowledge"
  | "quantity"
  | "time-place"
  | "intent"
  | "cause"
  | "legality";

export type StandardName =
  | "reasonable_suspicion"
  | "reasonable_grounds"
  | "balance_of_probabilities"
  | "clear_and_convincing"
  | "beyond_reasonable_doubt";

export type BoardClaim = Omit<ClaimRow, "proposition" | "seq">;

/** What bears on a proposition: a claim or an item, by stating it or by a link that a person made. */
export interface BearingAnswer {
  readonly how: "says" | LinkKindName;
  readonly claim: BoardClaim | null;
  readonly item: {
    readonly id: string;
    readonly handle: string;
    readonly summary: string;
    readonly claims: readonly BoardClaim[];
  } | null;
  readonly link: {
    readonly id: string;
    readonly handle: string;
    readonly why: string;
    readonly seq: number;
  } | null;
  /** Why it does not count; null where it does. In English. */
  readonly notCounted: string | null;
  /** Why whoever says it gains by being believed. */
  readonly interest: string | null;
  /** What undercuts, rebuts, supports or qualifies it in turn. */
  readonly under: readonly { readonly how: string; readonly says: string; readonly id: string }[];
}

/** All that one origin, or several together, say on one side. */
export interface OriginAnswer {
  readonly origins: readonly { readonly id: string; readonly said: string }[];
  readonly bearings: readonly BearingAnswer[];
}

export interface GapAnswer {
  readonly kind: GapName;
  readonly side: "for" | "against" | null;
}

/** What a story told of it, by date. */
export interface ToldAnswer {
  readonly narrative: {
    readonly id: string;
    readonly handle: string;
    readonly title: string;
    readonly holder: string;
  };
  readonly versions: readonly {
    readonly at: string;
    readonly claims: readonly BoardClaim[];
    /** What came before this telling. */
    readonly after: string | null;
  }[];
}

export interface FindingBrief {
  readonly id: string;
  readonly handle: string;
  readonly verdict: string;
  /** Standard of proof; null where nobody named one. */
  readonly standard: StandardName | null;
  readonly confidence: "low" | "moderate" | "high";
  /** Whether it is on this proposition; else it rests on something that bears on it. */
  readonly isAbout: boolean;
  readonly doubt: DoubtName;
}

export interface BoardRow {
  readonly id: string;
  readonly handle: string;
  readonly text: string;
  readonly kind: PropositionKindName;
  readonly refutedBy: string;
  readonly seq: number;
  readonly told: readonly ToldAnswer[];
  readonly state: RecordStateName;
  /** Origins, not articles: what copies add is nothing. */
  readonly origins: { readonly for: number; readonly against: number };
  readonly for: readonly OriginAnswer[];
  readonly against: readonly OriginAnswer[];
  readonly beside: readonly BearingAnswer[];
  readonly gaps: readonly GapAnswer[];
  readonly findings: readonly FindingBrief[];
  readonly doubt: DoubtName;
}

export interface NarrativeRow {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  readonly holder: string;
  readonly propositions: number;
}

export interface NewProposition {
  readonly text: string;
  readonly kind: PropositionKindName;
  readonly refutedBy: string;
  /** Story that it belongs to, by handle or id. */
  readonly narrative?: string | undefined;
}

export interface NewLink {
  readonly from: string;
  readonly kind: LinkKindName;
  readonly to: string;
  readonly why: string;
}

export interface BoardApi {
  "GET /cases/:case/board": { readonly answer: List<BoardRow> };
  "GET /cases/:case/narratives": { readonly answer: List<NarrativeRow> };
  "POST /cases/:case/propositions": { readonly body: NewProposition; readonly answer: Recorded };
  "POST /cases/:case/links": { readonly body: NewLink; readonly answer: Recorded };
}
