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

/** The findings and what was made of them: claims, and what is read off claims. */
export interface SectionReading extends SectionFindings {
  readonly claims: readonly FoundClaim[];
  readonly interest: readonly FoundInterest[];
  readonly relations: readonly FoundRelation[];
}

/** What is kept of a section until entities have ids: no tokens, and its names only as a stretch of the whole list. */
export interface KeptReading extends Omit<SectionReading, "section" | "names" | "forceAt"> {
  readonly problems: readonly FoundProblem[];
  readonly firstName: number;
  readonly nameCount: number;
}
