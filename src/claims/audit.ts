import type { BlockType, Publication } from "../sources/index.ts";

/**
 * The result of reading one document: the object that `careo audit --json` prints, schema `careo.audit/1`.
 * No timestamps, text order, ids local to the document. Offsets are half-open Unicode code points into the extracted
 * text, and `text` equals the slice exactly. Top-level arrays are always present; empty arrays inside items are
 * omitted; null means looked for, not established. In memory an item that there are many of has all its fields, those
 * without a value undefined, which JSON leaves out: objects of one shape are read several times as fast.
 */
export interface Audit {
  schema: "careo.audit/1";
  careo: string;
  packs: Record<string, string>;
  document: AuditDocument;
  sentences: Sentence[];
  claims: Claim[];
  dates: DateMention[];
  amounts: Amount[];
  quotations: Quotation[];
  entities: Entity[];
  attributions: Attribution[];
  hedges: Hedge[];
  weasels: Weasel[];
  boosters: (Item & { kind: "booster-or-loaded" })[];
  interest: Interest[];
  tensions: Tension[];
  relations: Relation[];
  problems: AuditProblem[];
}

export interface AuditDocument {
  sha256: string;
  textSha256: string;
  extractor: string;
  language: string;
  codePoints: number;
  published: Publication | null;
  blocks: { type: BlockType; start: number; end: number }[];
}

export interface Span {
  start: number;
  end: number;
  text: string;
}

export type Item = Span & { id: string; sentence: string };

export type SentenceKind =
  | "fact-claim"
  | "reported-claim"
  | "inference"
  | "evaluation"
  | "opinion"
  | "prediction"
  | "conditional-claim"
  | "rhetorical-question"
  | "question"
  | "call-to-action"
  | "author-bio"
  | "other";

export type Sentence = Span & { id: string; para: number; kinds: SentenceKind[] };

export type ClaimKind =
  | "fact"
  | "evaluation"
  | "opinion"
  | "inference"
  | "prediction"
  | "call-to-action"
  | "definition"
  | "question";

export type Mode = "own" | "quote" | "paraphrase" | "document" | "anonymous" | "unattributed";

export type Force =
  | "asserted"
  | "presupposed"
  | "reported"
  | "hedged"
  | "conditional"
  | "counterfactual"
  | "rhetorical"
  | "directive";

/** FactBank degrees: certain, probable, possible, uncommitted. */
export type Degree = "CT" | "PR" | "PS" | "U";
export type Polarity = "+" | "-" | "u";
export type ClaimStance = "asserts" | "endorses" | "reports" | "distances" | "rejects" | "hedged";
export type Band = "A" | "B" | "C";
export type CheckWorthiness = "no" | "low" | "medium" | "high";

export type OpenQuestion =
  | "date"
  | "year"
  | "date-order"
  | "publication-date"
  | "speaker"
  | "speaker-identity"
  | "antecedent"
  | "currency"
  | "place"
  | "amount-scope"
  | "attachment"
  | "source-link";

export type DateRelation = "at" | "by" | "before" | "after" | "since" | "during" | "reported-on";

export type Claim = Item & {
  /** 16 hex digits of a hash of kind, spans, slots and rule. */
  key: string;
  segments?: [number, number][] | undefined;
  gloss?: string | undefined;
  role?: "reporting-event" | undefined;
  kind: ClaimKind;
  /** Outermost first, from author or bio-note. */
  speakerChain: Link[];
  otherSpeakers?: Link[] | undefined;
  mode: Mode;
  force: Force;
  /** Of the last link in the chain. */
  certainty: { degree: Degree; polarity: Polarity };
  authorStance: ClaimStance;
  hedges?: string[] | undefined;
  dates?: string[] | undefined;
  amounts?: string[] | undefined;
  actors?: string[] | undefined;
  places?: string[] | undefined;
  quotations?: string[] | undefined;
  condition?: Span | undefined;
  dateMeaning?: { date: string; relation: DateRelation }[] | undefined;
  checkWorthiness: CheckWorthiness;
  rule: string;
  band: Band;
  open?: OpenQuestion[] | undefined;
};

export type Who =
  | "author"
  | "bio-note"
  | "publisher"
  | "named"
  | "role-only"
  | "anonymous-person"
  | "anonymous-group"
  | "unnamed-outlet"
  | "unspecified"
  | "generic"
  | "self";

export type Link = {
  who: Who;
  entity?: string | undefined;
  start?: number | undefined;
  end?: number | undefined;
  text?: string | undefined;
};

export type DateType = "date" | "duration" | "age" | "sequence";
export type DatePrecision =
  | "day"
  | "week"
  | "month"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "range"
  | "vague";
export type DateBasis = "explicit" | "from-publication-date" | "from-text" | "by-adjacency" | "event-name";

export type DateMention = Item & {
  type: DateType;
  /**
   * EDTF (weeks as intervals); an ISO 8601 period for duration and age; PAST_REF, PRESENT_REF, FUTURE_REF, BEFORE,
   * AFTER when vague; null when open.
   */
  value: string | null;
  part?: "start" | "mid" | "end" | undefined;
  withPreposition?: Span | undefined;
  precision: DatePrecision;
  basis: DateBasis;
};

export type AmountKind = "count" | "money" | "percentage" | "proportion" | "duration" | "age" | "measure";
export type Bound = "exact" | "about" | "atLeast" | "atMost" | "moreThan" | "lessThan" | "range" | "vague";

export type Amount = Item & {
  kind: AmountKind;
  value: number | null;
  min?: number | null | undefined;
  max?: number | null | undefined;
  unit: string | null;
  currency: string | null;
  currencyInferred?: true | undefined;
  number: Span | null;
  modifier?: Span | undefined;
  bound: Bound;
};

export type QuotationFunction =
  | "direct"
  | "partial-quote"
  | "partial-quote-or-term"
  | "scare-quote"
  | "term"
  | "title";

export type Quotation = Item & {
  inner: Span;
  speaker: string | null;
  candidates?: string[];
  function: QuotationFunction;
};

export type EntityType =
  | "person"
  | "person-anonymous"
  | "persons-anonymous"
  | "organisation"
  | "organisations-anonymous"
  | "place"
  | "document"
  | "event";
export type MentionForm = "name" | "short" | "acronym" | "nested" | "metonym" | "description" | "pronoun";
export type MentionTag = "PER" | "ORG" | "LOC" | "DOC" | "EVENT";

export interface Entity {
  id: string;
  canonical: string;
  subtype?: string;
  role?: string;
  nameVariants?: string[];
  type: EntityType;
  mentions: (Span & { sentence: string; form: MentionForm; tag?: MentionTag })[];
}

export type AttributionKind =
  | "direct"
  | "indirect"
  | "mixed"
  | "belief"
  | "commitment"
  | "label"
  | "generic"
  | "unattributed-quotation";

export type SourceType =
  | "named-person"
  | "named-organisation"
  | "pronoun"
  | "first-person"
  | "first-person-plural"
  | "anonymous-official"
  | "anonymous-individuals"
  | "anonymous-group"
  | "anonymous-plural"
  | "unnamed-outlets"
  | "unspecified-media"
  | "document"
  | "generic"
  | "none";

export type AttributionStance = "endorses" | "neutral" | "distances" | "rejects" | "hedged";

export interface Attribution {
  id: string;
  sentence: string;
  source: Span | null;
  cue: Span | null;
  content: Span[];
  recipient?: Span | undefined;
  medium?: Span | undefined;
  stanceCue?: Span | undefined;
  kind: AttributionKind;
  resolvesTo?: string | undefined;
  factive?: true | undefined;
  sourceType: SourceType;
  authorStance: AttributionStance;
}

export type HedgeKind =
  | "epistemic-hedge"
  | "approximator"
  | "self-correction"
  | "understatement-negator"
  | "condition"
  | "counterfactual-condition"
  | "conditional-modal"
  | "intent-attribution"
  | "rhetorical-question";

export type Hedge = Item & { affects: string[]; kind: HedgeKind };

export type WeaselKind =
  | "anonymous-source"
  | "unnamed-source"
  | "agentless-evidence"
  | "appeal-to-common-knowledge"
  | "unlinked-evidence";

export type Weasel = Item & { kind: WeaselKind };

export type InterestKind =
  | "affiliation"
  | "goal"
  | "funding"
  | "biography"
  | "participant-in-events"
  | "personal-conflict-with-subject";

export type Interest = Item & { kind: InterestKind };

export type TensionKind =
  | "contradiction-number"
  | "contradiction-date"
  | "contradiction-place"
  | "contradiction-polarity"
  | "contradiction-agent"
  | "contradiction-attributed"
  | "contradiction-order-of-events"
  | "quantity-scale"
  | "wording"
  | "order-of-telling"
  | "dangling-reference"
  | "ambiguous-reference"
  | "missing-date";

export interface Tension {
  id: string;
  kind: TensionKind;
  claims: string[];
  why: string;
  explainedBy?: string[];
}

export interface Relation {
  id: string;
  claim: string;
  predicate: string;
  /** An entity id, else the exact text. */
  subject: string;
  object: string | null;
  date?: string;
  place?: string;
  amount?: string;
  position?: string;
  document?: string;
}

export type AuditProblem = Partial<Span> & { code: string; message: string; hint?: string };
