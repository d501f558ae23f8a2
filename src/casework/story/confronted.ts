import type { DenialRung } from "../../weighing/index.ts";
import type { PropositionKind } from "../entries/story.ts";
import type { Bearing } from "./bearings.ts";

export type RecordState = "supported" | "contradicted" | "both" | "unaddressed";

/** A bearing on one side, with what it counts for. */
export interface Weighty extends Bearing {
  readonly origins: readonly string[];
  /** Why it does not count, in words; null where it does. */
  readonly notCounted: string | null;
  /** Why whoever says it gains by being believed; null where nobody said that they do. */
  readonly interest: string | null;
}

/** All that one origin, or several together, say on one side. */
export interface OriginSide {
  readonly origins: readonly { readonly id: string; readonly said: string }[];
  readonly bearings: readonly Weighty[];
}

export interface Confronted {
  readonly id: string;
  readonly handle: string;
  readonly text: string;
  readonly propositionKind: PropositionKind;
  readonly refutedBy: string;
  /** Whose stories it belongs to. */
  readonly narratives: readonly {
    readonly handle: string;
    readonly title: string;
    readonly holder: string;
  }[];
  /** What contradicts a denial of this kind and what does not; null for kinds that have no rung. */
  readonly rung: DenialRung | null;
  readonly state: RecordState;
  /** How many origins speak for it and against it. */
  readonly origins: { readonly for: number; readonly against: number };
  readonly for: readonly OriginSide[];
  readonly against: readonly OriginSide[];
  /** What qualifies it, undercuts it as a whole, or states it without saying whether it is so. */
  readonly beside: readonly Weighty[];
  readonly gaps: readonly Gap[];
}

/** What is missing before much can be made of what the record says on a proposition. */
export interface Gap {
  readonly kind:
    | "no-origin"
    | "one-origin"
    | "never-searched"
    | "contrary-never-searched"
    | "only-interested";
  readonly side: "for" | "against" | null;
  /** As a sentence. */
  readonly says: string;
}
