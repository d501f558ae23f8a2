import type { CitedCell } from "../view/index.ts";

export type PatternName =
  | "same-day-issue"
  | "consecutive-numbers"
  | "shared-journeys"
  | "cohort-journey"
  | "cohort-day"
  | "cohort-issuer"
  | "burst-issue"
  | "burst-journey"
  | "no-return"
  | "shared-attribute";

/** Least and most, where ties leave open who is meant; equal where nothing is open. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * One pattern over a selection of persons: what was counted, and what would be counted if the selected were any persons of the
 * same strata. A small p says that chance of this kind does not explain it; not what does.
 */
export interface PatternResult {
  readonly pattern: PatternName;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly columns: readonly string[];
  /** Columns whose values part the table; chance is counted within each part. */
  readonly strata: readonly string[];
  /** Those who have what the pattern is about. */
  readonly persons: { readonly selected: Range; readonly inTable: number };
  /** What is counted: `pairs of persons`. */
  readonly counts: string;
  readonly observed: Range;
  readonly expected: Range;
  /** Chance of as many or more, by the formula. */
  readonly tail: { readonly p: number; readonly method: string };
  /** The same count over random selections of the same size from the same strata; absent where the method itself draws. */
  readonly decoys?: Decoys;
  /** How many single things could have been a hit, and how many would be by chance alone. */
  readonly tested: { readonly count: number; readonly what: string; readonly falseHitsExpected: number };
  readonly groups: readonly PatternGroup[];
  readonly groupsInAll: number;
  /** Selected rows about which the pattern says nothing, by column. */
  readonly missing: readonly { readonly column: string; readonly rows: number }[];
  readonly interval?: { readonly low: number; readonly high: number; readonly text: string };
  readonly method: string;
  readonly caveats: readonly string[];
}

export interface Decoys {
  readonly draws: number;
  readonly mean: number;
  readonly deviation: number;
  /** (1 + draws with as many or more) / (1 + draws). */
  readonly p: number;
}

/** Persons who share one thing, with the cells that say so. */
export interface PatternGroup {
  readonly shared: string;
  readonly persons: readonly string[];
  readonly personCount: number;
  readonly cells: readonly CitedCell[];
  /** Chance of as many or more in this one group, where it is known. */
  readonly p?: number;
  /** Only if every tie falls that way. */
  readonly dependsOnTies?: true;
}

export interface NotSought {
  readonly pattern: PatternName;
  readonly why: string;
}

/** What a pattern gives: a result, or why there is none. */
export type Sought = PatternResult | NotSought;

export interface PatternSettings {
  /** Largest step between numbers that count as neighbours. */
  readonly numberGap: number;
  /** Least number of journeys that a pair shares. */
  readonly sharedJourneys: number;
  /** Least size of a cohort. */
  readonly cohort: number;
  /** Days of a burst's window. */
  readonly burstDays: number;
  /** Days within which a return is waited for. */
  readonly returnDays: number;
  /** Minutes within which two crossings at one point count as one journey. */
  readonly pointMinutes: number;
  /** Most random selections; fewer where the selection is large. */
  readonly draws: number;
  readonly seed: string;
}

/** Own choices, to be declared before looking (weighing.md, section 11): one try with each, not the best of many. */
export const USUAL_SETTINGS: PatternSettings = {
  numberGap: 10,
  sharedJourneys: 2,
  cohort: 3,
  burstDays: 7,
  returnDays: 180,
  pointMinutes: 15,
  draws: 199,
  seed: "1",
};

export const isResult = (sought: Sought): sought is PatternResult => "observed" in sought;
