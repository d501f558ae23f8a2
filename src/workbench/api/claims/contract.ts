import type { DoubtName, List, Part } from "../shapes.ts";

export type ClaimStatus = "proposed" | "accepted" | "edited" | "rejected" | "missed-one";
export type ClaimKindName =
  | "fact"
  | "evaluation"
  | "opinion"
  | "inference"
  | "prediction"
  | "call-to-action"
  | "definition"
  | "question";
export type PolarityName = "affirms" | "denies" | "unclear";
export type CertaintyName = "CT+" | "PR+" | "PS+" | "CT-" | "PR-" | "PS-" | "CTu" | "Uu";
export type InformationName = "primary" | "secondary" | "undetermined";
export type BasisName =
  | "saw"
  | "did"
  | "was-told"
  | "document"
  | "inferred"
  | "official-position"
  | "unknown";

/** Who says it, the innermost first. */
export interface SpeakerAnswer {
  readonly who: string;
  readonly words: string | null;
  readonly actor: string | null;
}

/** A proposal, or a claim that was taken in, as the margin of its text shows it. */
export interface ClaimCard {
  /** `4.C12`, or the number of the entry of a claim that a person found. */
  readonly ref: string;
  /** Of the claim, once it was taken in. */
  readonly id: string | null;
  readonly handle: string | null;
  readonly status: ClaimStatus;
  readonly words: string;
  readonly restatement: string | null;
  readonly kind: ClaimKindName;
  readonly polarity: PolarityName;
  readonly certainty: CertaintyName;
  readonly information: InformationName;
  readonly basis: BasisName;
  readonly speakers: readonly SpeakerAnswer[];
  readonly hedges: readonly string[];
  /** What the text leaves open. */
  readonly open: readonly string[];
  /** How sure the rule is: A, B or C; null where a person found it. */
  readonly band: "A" | "B" | "C" | null;
  /** Why it is proposed, in English. */
  readonly why: string;
  readonly proposition: { readonly id: string; readonly handle: string; readonly text: string } | null;
  /** Entry that decided. */
  readonly decidedIn: number | null;
  readonly reason: string | null;
  readonly doubt: DoubtName;
  /** First code point of its words in the text. */
  readonly at: number;
}

/** A claim of the case, wherever it stands. */
export interface ClaimRow {
  readonly id: string;
  readonly handle: string;
  readonly quote: string;
  readonly restatement: string | null;
  readonly lang: string;
  readonly speaker: string;
  readonly through: readonly string[];
  readonly source: { readonly id: string; readonly seq: number; readonly name: string } | null;
  readonly polarity: PolarityName;
  readonly certainty: string;
  readonly proposition: { readonly id: string; readonly handle: string; readonly text: string } | null;
  readonly seq: number;
  readonly doubt: DoubtName;
}

export interface ClaimsQuery extends Part {
  readonly source?: number | undefined;
  /** `none`: claims that state no proposition. */
  readonly proposition?: string | undefined;
  readonly words?: string | undefined;
}

export interface EditFields {
  readonly restatement?: string | undefined;
  readonly kind?: ClaimKindName | undefined;
  readonly polarity?: PolarityName | undefined;
  readonly certainty?: CertaintyName | undefined;
  readonly information?: InformationName | undefined;
  readonly basis?: BasisName | undefined;
  /** Handle or id of a proposition that it states. */
  readonly proposition?: string | undefined;
}

/** A decision, and the entry by which it can be undone. */
export interface DecisionAnswer {
  readonly ref: string;
  readonly seq: number;
}

export interface ClaimsApi {
  "GET /cases/:case/claims": { readonly query: ClaimsQuery; readonly answer: List<ClaimRow> };
  "POST /cases/:case/claims/accept": {
    readonly body: { readonly refs: readonly string[] };
    readonly answer: List<DecisionAnswer>;
  };
  "POST /cases/:case/claims/reject": {
    readonly body: { readonly refs: readonly string[]; readonly reason: string };
    readonly answer: List<DecisionAnswer>;
  };
  "POST /cases/:case/claims/edit": {
    readonly body: { readonly ref: string; readonly edit: EditFields; readonly reason?: string | undefined };
    readonly answer: DecisionAnswer;
  };
  /** Words that no rule found, by their place in the frozen text: half-open code points. */
  "POST /cases/:case/claims/found": {
    readonly body: {
      readonly source: number;
      readonly start: number;
      readonly end: number;
      readonly edit: EditFields;
    };
    readonly answer: DecisionAnswer;
  };
}
