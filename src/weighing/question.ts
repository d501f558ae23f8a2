import type { Consistency } from "./ach/cells.ts";
import type { Level } from "./ach/weighted.ts";
import type { Range } from "./bayes/report.ts";

/**
 * What is weighed: rival hypotheses, one set of evidence, who holds what to be likely, and which evidence comes from one
 * origin. Both lenses read this and nothing else. Ids decide the order of every sum, so that the order in which things
 * were entered changes no digit.
 */
export interface WeighedQuestion {
  readonly hypotheses: readonly WeighedHypothesis[];
  /** One of the hypotheses, and only one, is so. Unless both are declared no probability is printed, only odds. */
  readonly exclusive: boolean;
  readonly exhaustive: boolean;
  readonly items: readonly EvidenceItem[];
  /** Accepted origin clusters; an item in none of them is a cluster of its own. */
  readonly clusters: readonly OriginCluster[];
  readonly ratings: readonly Rating[];
  readonly settings: WeighingSettings;
}

export interface WeighedHypothesis {
  readonly id: string;
  /** Within [0.001, 0.999]; those of a group sum to 1. Missing: the Bayes lens stays shut. */
  readonly prior?: Range & { readonly basis: string };
}

export interface EvidenceItem {
  readonly id: string;
  /** Of the item, for the weighted variants of ACH. */
  readonly credibility?: Level;
  /** Why it cannot be weighed however it is rated: graded F or 6 without an explicit hit and false-report rate. */
  readonly unweighable?: string;
}

export interface OriginCluster {
  readonly id: string;
  readonly members: readonly ClusterMember[];
  /** The item that came first, or that nobody knows which did. */
  readonly root: string | "unknown";
  /** How far members with access of their own saw the same thing, 0 to 1, with a reason. Missing: they are one report. */
  readonly rho?: { readonly value: number; readonly reason: string };
  /** Why this cluster may count for more than the cap allows. */
  readonly uncapped?: string;
}

export interface ClusterMember {
  readonly item: string;
  /** One that only repeats adds nothing. */
  readonly role: "repeats" | "adds-own-access";
}

/** What one rater holds of one item, or of a cluster as a whole, under one hypothesis. */
export interface Rating {
  readonly rater: string;
  readonly target: { readonly item: string } | { readonly cluster: string };
  readonly hypothesis: string;
  readonly blind: boolean;
  readonly consistency?: Consistency;
  readonly relevance?: Level;
  /** How likely the evidence is if the hypothesis holds; or the numbers it follows from. */
  readonly likelihood?: Likelihood;
}

export type Likelihood =
  | { readonly kind: "direct"; readonly value: Range }
  | { readonly kind: "report"; readonly fact: Range; readonly hit: Range; readonly falseReport: Range }
  | { readonly kind: "absence"; readonly trace: Range; readonly detection: Range };

export interface WeighingSettings {
  /** Powers of ten by which one cluster may favour one hypothesis over another. */
  readonly capDecades: number;
  /** Reads a likelihood off a rating that has none. Off (missing) by default. */
  readonly ratingLikelihoods?: Readonly<Record<Exclude<Consistency, "NA">, number>>;
}
