/**
 * What the stages hand to each other. These are the Audit's items before they have ids: ranges are UTF-16 offsets into
 * the document, `sentence` is the ordinal of the sentence, `rule` names the grammar rule (`en.dates.month-day-year`).
 */
import type {
  AmountKind,
  AttributionKind,
  AttributionStance,
  Band,
  Bound,
  CheckWorthiness,
  ClaimKind,
  ClaimStance,
  DateBasis,
  DatePrecision,
  DateRelation,
  DateType,
  Degree,
  EntityType,
  Force,
  HedgeKind,
  InterestKind,
  MentionForm,
  MentionTag,
  Mode,
  OpenQuestion,
  Polarity,
  QuotationFunction,
  SentenceKind,
  SourceType,
  WeaselKind,
  Who,
} from "./audit.ts";
import type { Range } from "./text/token.ts";

export interface Found extends Range {
  readonly sentence: number;
  readonly rule: string;
}

export interface FoundProblem extends Partial<Range> {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

export interface FoundDate extends Found {
  readonly type: DateType;
  readonly value: string | null;
  readonly part?: "start" | "mid" | "end" | undefined;
  readonly withPreposition?: Range | undefined;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  readonly open?: readonly OpenQuestion[] | undefined;
  /** A stray comma, an impossible day: read, and said. */
  readonly problem?: FoundProblem | undefined;
}

export interface FoundAmount extends Found {
  readonly kind: AmountKind;
  readonly value: number | null;
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly currencyInferred?: true | undefined;
  readonly number: Range | null;
  readonly modifier?: Range | undefined;
  readonly bound: Bound;
}

export interface FoundQuotation extends Found {
  readonly inner: Range;
  readonly function: QuotationFunction;
  /** Nesting depth, 0 outermost. */
  readonly depth: number;
  /** False for a mark that is never closed: read to the end of the paragraph and reported. */
  readonly closed: boolean;
}

/** A name or description in the text, before clustering. `forms` of one thing are joined by `clusterEntities`. */
export interface FoundName extends Found {
  readonly tag: MentionTag;
  readonly form: MentionForm;
  /** Title or post written beside the name ("Gen.", "secretary of the Council"). */
  readonly role?: Range | undefined;
  /** The name inside the mention, without title or article, when narrower than the mention. */
  readonly name?: Range | undefined;
}

export interface FoundEntity {
  readonly canonical: string;
  readonly type: EntityType;
  readonly subtype?: string;
  readonly role?: string;
  readonly nameVariants: readonly string[];
  /** Indexes into the list of FoundName that was clustered. */
  readonly mentions: readonly number[];
}

export interface FoundAttribution {
  readonly sentence: number;
  readonly rule: string;
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly content: readonly Range[];
  readonly recipient?: Range;
  readonly medium?: Range;
  readonly stanceCue?: Range;
  readonly kind: AttributionKind;
  readonly factive?: true;
  readonly sourceType: SourceType;
  /** The source has no name and is one person. */
  readonly onePerson?: true;
  /** The content is what was spoken of, or what somebody would not do: nothing was stated in those words. */
  readonly topic?: true;
  readonly authorStance: AttributionStance;
  /** Index into the quotations this attribution is the speaker of. */
  readonly quotations: readonly number[];
  /** Further possible sources, where the text does not decide ("they said" after two groups). */
  readonly otherSources?: readonly Range[];
  /** "denied that", "is not true that": the content is denied by the source. */
  readonly polarity?: "-";
}

export interface FoundHedge extends Found {
  readonly kind: HedgeKind;
  /** The stretch whose force it lowers. */
  readonly scope: Range;
  /** How firm a claim under it still is; absent where it softens an edge and not the claim (an approximator). */
  readonly degree?: "PR" | "PS" | "U" | undefined;
}

export interface FoundWeasel extends Found {
  readonly kind: WeaselKind;
}

export interface FoundNegation extends Found {
  /** What is denied. Two negative words that deny once are one negation. */
  readonly scope: Range;
  /** "phrase": only those words are denied ("without papers"), the clause still states what it states. */
  readonly reach?: "phrase" | undefined;
}

export interface FoundCondition extends Found {
  /** The claim that holds only under the condition. */
  readonly consequence: Range;
  readonly counterfactual: boolean;
}

export interface FoundForce {
  readonly hedges: readonly FoundHedge[];
  readonly weasels: readonly FoundWeasel[];
  readonly boosters: readonly Found[];
  readonly negations: readonly FoundNegation[];
  readonly conditions: readonly FoundCondition[];
  /** Stretches taken for granted rather than stated ("despite her visits"). */
  readonly presuppositions: readonly Found[];
  /** By sentence ordinal. */
  readonly kinds: ReadonlyMap<number, readonly SentenceKind[]>;
  /** The words that gave a sentence its kind, so that each claim in it gets only its own. */
  readonly kindCues?: readonly (Found & { readonly kind: SentenceKind })[];
  /** Words that make a sentence more or less worth checking, and by how much. */
  readonly checkable?: readonly (Found & { readonly weight: number })[];
  /** Sentences in which the author speaks of himself or herself. */
  readonly firstPerson?: ReadonlySet<number>;
}

/** Who stands at one step of a chain, before entities have ids. */
export interface FoundLink {
  readonly who: Who;
  /** Index into the attributions of the section; undefined for the author and the note about the author. */
  readonly attribution: number | undefined;
  /** The words that name them; undefined where there are none. */
  readonly source: Range | undefined;
}

/** One thing the text says, with everything attached to it by span. Indexes are into the findings of its section. */
export interface FoundClaim extends Found {
  readonly segments: readonly Range[];
  readonly kind: ClaimKind;
  readonly role: "reporting-event" | undefined;
  readonly chain: readonly FoundLink[];
  readonly otherSpeakers: readonly FoundLink[];
  readonly mode: Mode;
  readonly force: Force;
  readonly degree: Degree;
  readonly polarity: Polarity;
  readonly authorStance: ClaimStance;
  readonly hedges: readonly number[];
  readonly dates: readonly number[];
  readonly amounts: readonly number[];
  readonly names: readonly number[];
  readonly quotations: readonly number[];
  readonly condition: Range | undefined;
  readonly dateRelations: readonly DateRelation[];
  readonly checkWorthiness: CheckWorthiness;
  readonly band: Band;
  readonly open: readonly OpenQuestion[];
}

export interface FoundInterest extends Found {
  readonly kind: InterestKind;
}

/** A frame filled from one claim. Ends are names (by index), else ranges. */
export interface FoundRelation {
  /** Index of the claim in its section. */
  readonly claim: number;
  readonly predicate: string;
  readonly subject: Range;
  readonly object: Range | null;
  readonly date?: number;
  readonly place?: Range;
  readonly amount?: number;
  readonly position?: Range;
  readonly document?: Range;
}
