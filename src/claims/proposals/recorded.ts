import type {
  Band,
  Bound,
  ClaimKind,
  ClaimStance,
  DateRelation,
  Degree,
  Force,
  Mode,
  Polarity,
  Who,
} from "../audit.ts";

/**
 * What the ledger keeps about claims (data-model.md, sections 4.1 Passage and 4.2 Claim), as `entries.ts` checks it.
 * Numbers are decimal strings or integers; offsets are half-open code points; source text is never normalised.
 */
export interface RecordedCitation {
  derivativeSha256: string;
  quote: { exact: string; prefix: string; suffix: string };
  position: { start: number; end: number };
}

/** An exact place in a frozen artifact. */
export interface RecordedPassage {
  /** `psg_…` */
  id: string;
  /** SHA-256 of the original the text was made from. */
  artifact: string;
  text: string;
  textSha256: string;
  lang: string;
  citation: RecordedCitation;
}

export interface RecordedSpeaker {
  who: Who;
  /** The words of the text that name the speaker. */
  words?: string | undefined;
  /** The fullest form of the name in the document. */
  name?: string | undefined;
  /** `act_…`, once a person has said who it is. */
  actor?: string | undefined;
}

export interface RecordedStep {
  speaker: RecordedSpeaker;
  mode: Mode;
  cue?: string | undefined;
  lang: string;
}

export interface RecordedQuantity {
  words: string;
  value: string | null;
  min?: string | undefined;
  max?: string | undefined;
  unit: string | null;
  currency: string | null;
  bound: Bound;
  /** What was counted, and as of when, once a person has said so: figures are compared only where these agree. */
  population?: string | undefined;
  /** EDTF. */
  asOf?: string | undefined;
}

export interface RecordedDate {
  words: string;
  value: string | null;
  basis: "stated" | "inferred" | "metadata";
  relation: DateRelation;
}

/** FactBank values (data-model.md, section 5). */
export type RecordedCertainty = "CT+" | "PR+" | "PS+" | "CT-" | "PR-" | "PS-" | "CTu" | "Uu";

/** What a source says, as a person took it into the case. */
export interface RecordedClaim {
  /** `clm_…` */
  id: string;
  /** `psg_…`, one for each stretch. */
  passages: string[];
  /** `prp_…`; two claims share one only because a person said so. */
  proposition?: string | undefined;
  /** Neutral wording by a person. */
  restatement?: string | undefined;
  kind: ClaimKind;
  role?: "reporting-event" | undefined;
  polarity: "affirms" | "denies" | "unclear";
  /** `Uu` until a person confirms what the wording shows. */
  certainty: RecordedCertainty;
  /** What the wording shows, as the program read it. */
  wording: {
    certainty: `${Degree}${Polarity}`;
    force: Force;
    authorStance: ClaimStance;
    condition?: string | undefined;
  };
  hedges: { words: string; start: number; end: number }[];
  /** Innermost first. */
  attribution: RecordedStep[];
  otherSpeakers?: RecordedSpeaker[] | undefined;
  information: "primary" | "secondary" | "undetermined";
  basis: "saw" | "did" | "was-told" | "document" | "inferred" | "official-position" | "unknown";
  about: { actors: string[]; places: string[]; quantities: RecordedQuantity[]; dates: RecordedDate[] };
  /** What the text leaves open, named as in the audit. */
  open: string[];
  status: "draft" | "checked" | "disputed";
}

export interface RecordedProducer {
  kind: "rule" | "assistant" | "person";
  name: string;
  version: string;
  rule?: string | undefined;
  language: string;
}

/** How a claim came in: as proposed, changed first, or found by a person where no rule did. */
export interface ClaimOrigin {
  decision: "accepted" | "edited" | "missed-one";
  /** Of the proposal; absent when there was none. */
  key?: string | undefined;
  band?: Band | undefined;
  why?: string | undefined;
  producer: RecordedProducer;
  /** Names of the fields that the person changed. */
  edited?: string[] | undefined;
}

interface Envelope {
  at: string;
  by: string;
}

export interface CitationMade extends Envelope {
  kind: "citation.made";
  passage: RecordedPassage;
}

export interface ClaimStated extends Envelope {
  kind: "claim.stated";
  claim: RecordedClaim;
  origin: ClaimOrigin;
  supersedes?: string | undefined;
  reason?: string | undefined;
}

/** A proposal that a person turned down: kept as a local negative example. */
export interface ClaimRejected extends Envelope {
  kind: "claim.rejected";
  artifact: string;
  key: string;
  text: string;
  anchors: RecordedCitation[];
  producer: RecordedProducer;
  reason: string;
}
