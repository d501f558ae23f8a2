import type { SentenceForce } from "../force/index.ts";
import type {
  FoundAmount,
  FoundAttribution,
  FoundClaim,
  FoundDate,
  FoundForce,
  FoundInterest,
  FoundName,
  FoundProblem,
  FoundQuotation,
  FoundRelation,
} from "../found.ts";
import type { Section } from "../text/section.ts";

/** Everything the stages found in one section. Indexes between items are into these lists. */
export interface SectionFindings {
  readonly section: Section;
  readonly quotations: readonly FoundQuotation[];
  readonly names: readonly FoundName[];
  readonly dates: readonly FoundDate[];
  readonly amounts: readonly FoundAmount[];
  readonly attributions: readonly FoundAttribution[];
  readonly force: FoundForce;
  /** What was found in one sentence, by its ordinal. */
  readonly forceAt: (sentence: number) => SentenceForce;
}

/** How many of each thing the document has before a section. */
export interface FirstNumbers {
  readonly name: number;
  readonly claim: number;
  readonly date: number;
  readonly amount: number;
  readonly hedge: number;
  readonly quotation: number;
  readonly attribution: number;
  readonly weasel: number;
  readonly booster: number;
  readonly interest: number;
  readonly relation: number;
}

/**
 * What is kept of a section until entities have ids: the findings the audit shows, the claims, and what is read off
 * claims; no tokens, and its names only as a stretch of the whole list.
 */
export interface KeptReading
  extends Pick<SectionFindings, "quotations" | "dates" | "amounts" | "attributions"> {
  readonly force: Pick<FoundForce, "hedges" | "weasels" | "boosters">;
  readonly claims: readonly FoundClaim[];
  readonly interest: readonly FoundInterest[];
  readonly relations: readonly FoundRelation[];
  readonly problems: readonly FoundProblem[];
  readonly first: FirstNumbers;
  readonly nameCount: number;
}
