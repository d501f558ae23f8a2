/** The reviewed knowledge of resources/weighing, as the program reads it. */

/** The numbers that resources/weighing/defaults.yaml gives; the generator refuses a file that has others. */
export type DefaultName =
  | "capDecades"
  | "rho"
  | "thinFrom"
  | "priorLeast"
  | "priorMost"
  | "namedFrom"
  | "aboutMargin"
  | "raters"
  | "oneOrigin"
  | "releaseContainment"
  | "quotationWords"
  | "kmPerDay";

/** A number the weighing starts from, and why. */
export interface DefaultValue {
  readonly value: number;
  readonly why: string;
}

/** A row of the likelihood scale: ends as shares, and two synonyms. */
export interface LikelihoodRow {
  readonly low: number;
  readonly high: number;
  readonly likely: string;
  readonly probable: string;
}

/** Codes and what people read for them. */
export interface Scales {
  readonly reliability: Readonly<Record<"A" | "B" | "C" | "D" | "E" | "F", string>>;
  readonly credibility: Readonly<Record<"1" | "2" | "3" | "4" | "5" | "6", string>>;
  readonly certainty: Readonly<Record<"CT" | "PR" | "PS" | "U", string>>;
  readonly likelihood: readonly LikelihoodRow[];
  readonly ratio: readonly { readonly above: number; readonly word: string }[];
  readonly standard: Readonly<Record<string, string>>;
}

/** One rung of denial: what it says, and what does and does not contradict it. */
export interface DenialRung {
  readonly says: string;
  readonly contradictedBy: string;
  readonly notContradictedBy: string;
}

/** Elements that law or practice asks for; citations are collected per element and no verdict is computed. */
export interface CodingScheme {
  readonly title: string;
  readonly from: string;
  readonly notes: readonly string[];
  readonly parts: Readonly<
    Record<string, { readonly needs: string; readonly elements: Readonly<Record<string, string>> }>
  >;
}
