import type { ConfidenceCeiling, Weighed, WeighedQuestion } from "../../weighing/index.ts";
import type { Group } from "../entries/rivals.ts";
import type { OutrightJudgements } from "./outright.ts";
import type { RatersApart } from "./raters-apart.ts";

/** A question as it was weighed, with everything that is printed of it. */
export interface WeighedCase {
  readonly engine: string;
  /** SHA-256 of everything that went in. */
  readonly inputsDigest: string;
  readonly group: Group & { readonly handle: string };
  readonly hypotheses: readonly WeighedAnswer[];
  /** Positions in `hypotheses` in the order in which they were entered: the order for people. */
  readonly order: readonly number[];
  /** The items that are weighed, in the order in which they were entered. */
  readonly items: readonly {
    readonly id: string;
    readonly handle: string;
    readonly summary: string;
    readonly origins: readonly string[];
  }[];
  /** Everything that the numbers below call by id, as people read it. */
  readonly names: Readonly<Record<string, string>>;
  readonly question: WeighedQuestion;
  readonly result: Weighed;
  /** Whether probabilities may be printed, or only odds. */
  readonly hasProbabilities: boolean;
  readonly raters: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: number;
    readonly blind: number;
  }[];
  readonly ratersApart: RatersApart | null;
  readonly outright: OutrightJudgements | null;
  /** Items and origins that did not enter, and why. */
  readonly notWeighed: readonly { readonly items: readonly string[]; readonly why: string }[];
  readonly computed: readonly { readonly item: string; readonly run: string }[];
  readonly confidence: ConfidenceCeiling | null;
  readonly sentences: readonly string[];
}

/** One hypothesis with its prior and what the Bayes lens gives, in the order of `result.hypotheses`. */
export interface WeighedAnswer {
  readonly id: string;
  readonly handle: string;
  readonly text: string;
  readonly kind: string;
  readonly basis: string | null;
  /** Words for likelihood, from the interval; none where it spans too much, or where only odds may be printed. */
  readonly words: readonly string[];
}
