/**
 * The things of a case that people make and change: each has one kind of entry, a permanent id, and perhaps a handle. A change
 * is a later entry with the same id (docs/decisions/0200-things-keep-their-id.md).
 */
import type { EntryKinds } from "../../ledger/index.ts";
import { ASKING_ENTRY_KINDS, type QuestionPut, type ReplyReceived } from "./asking.ts";
import { HANDLE_ENTRY_KINDS } from "./handle.ts";
import {
  type ConsentSet,
  type NamesakeJudged,
  PROTECTION_ENTRY_KINDS,
  type PseudonymsDrawn,
  type RedactionDecided,
  type RiskDecided,
} from "./protection.ts";
import {
  type CommitmentMade,
  type CorrectionIssued,
  type CountsReleased,
  PUBLICATION_ENTRY_KINDS,
  type PublicationApproved,
  type PublicationPlanned,
  type PublicationSealed,
  type SourceClassDecided,
} from "./publication.ts";
import {
  type AssessmentMade,
  type EvidenceAdded,
  type FindingMade,
  type GroupPosed,
  type HypothesisAdded,
  type OriginJudged,
  RIVAL_ENTRY_KINDS,
} from "./rivals.ts";
import {
  type LinkMade,
  type NarrativeStated,
  type PropositionStated,
  STORY_ENTRY_KINDS,
  type TensionJudged,
} from "./story.ts";
import {
  type CodingMade,
  type PredictionEntered,
  type PredictionTested,
  TEST_ENTRY_KINDS,
  type TimingEntered,
  type TimingTested,
} from "./tests.ts";
import {
  type ActorAdded,
  type EventAdded,
  type PaymentAdded,
  type RateGiven,
  type RelationAdded,
  type StatementMade,
  WORLD_ENTRY_KINDS,
} from "./world.ts";

/** What an entry of each noun holds under the field of that name. */
export interface Things {
  readonly proposition: PropositionStated["proposition"];
  readonly narrative: NarrativeStated["narrative"];
  readonly link: LinkMade["link"];
  readonly tension: TensionJudged["tension"];
  readonly actor: ActorAdded["actor"];
  readonly statement: StatementMade["statement"];
  readonly event: EventAdded["event"];
  readonly relation: RelationAdded["relation"];
  readonly payment: PaymentAdded["payment"];
  readonly rate: RateGiven["rate"];
  readonly group: GroupPosed["group"];
  readonly hypothesis: HypothesisAdded["hypothesis"];
  readonly evidence: EvidenceAdded["evidence"];
  readonly origin: OriginJudged["origin"];
  readonly assessment: AssessmentMade["assessment"];
  readonly finding: FindingMade["finding"];
  readonly prediction: PredictionEntered["prediction"];
  readonly predictionRun: PredictionTested["run"];
  readonly timing: TimingEntered["timing"];
  readonly timingRun: TimingTested["run"];
  readonly coding: CodingMade["coding"];
  readonly question: QuestionPut["question"];
  readonly reply: ReplyReceived["reply"];
  readonly risk: RiskDecided["risk"];
  readonly consent: ConsentSet["consent"];
  readonly redaction: RedactionDecided["redaction"];
  readonly namesake: NamesakeJudged["namesake"];
  readonly plan: PublicationPlanned["plan"];
  readonly pseudonymSeed: PseudonymsDrawn["seed"];
  readonly sourceClass: SourceClassDecided["sourceClass"];
  readonly commitment: CommitmentMade["commitment"];
  readonly approval: PublicationApproved["approval"];
  readonly seal: PublicationSealed["seal"];
  readonly releasedCounts: CountsReleased["counts"];
  readonly correction: CorrectionIssued["correction"];
}

export type Noun = keyof Things;

export interface NounRow {
  /** Kind of entry. */
  readonly kind: string;
  /** Field of the entry that holds the thing. */
  readonly field: string;
  /** Of its ids. */
  readonly prefix: string;
  /** Of the handle it gets when nobody gives one: `P3`. */
  readonly letter: string;
  /** As people say it. */
  readonly said: string;
}

export const NOUNS: Readonly<Record<Noun, NounRow>> = {
  proposition: row("proposition.stated", "proposition", "prp", "P"),
  narrative: row("narrative.stated", "narrative", "nar", "N"),
  link: row("link.made", "link", "lnk", "L"),
  tension: row("tension.judged", "tension", "ten", "T"),
  actor: row("actor.added", "actor", "act", "A"),
  statement: row("statement.made", "statement", "stm", "S"),
  event: row("event.added", "event", "evt", "V"),
  relation: row("relation.added", "relation", "rel", "R"),
  payment: row("payment.added", "payment", "pay", "M"),
  rate: row("rate.given", "rate", "rat", "X", "rate of exchange"),
  group: row("group.posed", "group", "grp", "G", "group of hypotheses"),
  hypothesis: row("hypothesis.added", "hypothesis", "hyp", "H"),
  evidence: row("evidence.added", "evidence", "evi", "E", "item of evidence"),
  origin: row("origin.judged", "origin", "org", "O"),
  assessment: row("assessment.made", "assessment", "ass", "Z"),
  finding: row("finding.made", "finding", "fnd", "F"),
  prediction: row("prediction.entered", "prediction", "pre", "D"),
  predictionRun: row("prediction.tested", "run", "prr", "DR", "run of a prediction"),
  timing: row("timing.entered", "timing", "tim", "W", "timing test"),
  timingRun: row("timing.tested", "run", "tmr", "WR", "run of a timing test"),
  coding: row("coding.made", "coding", "cod", "K"),
  question: row("question.put", "question", "que", "Q"),
  reply: row("reply.received", "reply", "rep", "Y"),
  risk: row("risk.decided", "risk", "rsk", "RK", "risk decision"),
  consent: row("consent.set", "consent", "con", "CN"),
  redaction: row("redaction.decided", "redaction", "red", "RD"),
  namesake: row("namesake.judged", "namesake", "nms", "NS"),
  plan: row("publication.planned", "plan", "pub", "B", "plan of a publication"),
  pseudonymSeed: row("pseudonyms.drawn", "seed", "psd", "PS", "drawing of pseudonyms"),
  sourceClass: row("source.classed", "sourceClass", "scl", "SC", "class of a source"),
  commitment: row("commitment.made", "commitment", "cmt", "CM"),
  approval: row("publication.approved", "approval", "apr", "AP"),
  seal: row("publication.sealed", "seal", "sld", "SL"),
  releasedCounts: row("counts.released", "counts", "rlc", "RC", "log of released counts"),
  correction: row("correction.issued", "correction", "cor", "CR"),
};

function row(kind: string, field: string, prefix: string, letter: string, said: string = field): NounRow {
  return { kind, field, prefix, letter, said };
}

/** The kinds of entry that the things of a case bring to the ledger. */
export const THING_ENTRY_KINDS: EntryKinds = {
  ...STORY_ENTRY_KINDS,
  ...WORLD_ENTRY_KINDS,
  ...RIVAL_ENTRY_KINDS,
  ...TEST_ENTRY_KINDS,
  ...ASKING_ENTRY_KINDS,
  ...PROTECTION_ENTRY_KINDS,
  ...PUBLICATION_ENTRY_KINDS,
  ...HANDLE_ENTRY_KINDS,
};
