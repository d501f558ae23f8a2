import type { DoubtName } from "../shapes.ts";

/** Anything of a case: what it is, what it is called, what it says. */
export interface ThingAnswer {
  readonly id: string;
  readonly handle: string;
  /** proposition, claim, source, item of evidence … in English. */
  readonly noun: string;
  readonly says: string;
  readonly doubt: DoubtName;
}

export interface QuoteAnswer {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
  readonly lang: string;
  readonly start: number;
  readonly end: number;
}

export interface TrailClaimAnswer {
  readonly id: string;
  readonly handle: string;
  readonly seq: number;
  readonly speaker: string;
  readonly through: readonly string[];
  readonly restatement: string | null;
  readonly polarity: "affirms" | "denies" | "unclear";
  readonly doubt: DoubtName;
  readonly quotes: readonly QuoteAnswer[];
  readonly source: {
    readonly id: string;
    readonly seq: number;
    readonly name: string;
    readonly sha256: string;
  } | null;
}

export interface TrailEntry {
  readonly seq: number;
  readonly at: string | null;
  readonly by: string | null;
  readonly kind: string | null;
  readonly summary: string;
  readonly state: string;
}

export interface TrailAnswer extends ThingAnswer {
  /** From what was withdrawn to this. */
  readonly chain: readonly ThingAnswer[];
  readonly claims: readonly TrailClaimAnswer[];
  readonly restsOn: readonly ThingAnswer[];
  /** What rests on it. */
  readonly under: readonly ThingAnswer[];
  /** Entries of the ledger about it, the first first. */
  readonly entries: readonly TrailEntry[];
}

export interface TrailApi {
  /** `thing` is an id or a handle. */
  "GET /cases/:case/trail/:thing": { readonly answer: TrailAnswer };
}
