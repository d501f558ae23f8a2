/** Rival explanations and what is held of the evidence (data-model.md, section 4.5). Numbers are decimal strings. */
import { type ZodType, z } from "zod";
import { type Envelope, envelope, idOf, ownWords, type RecordedRange, share, shareRange } from "./fields.ts";

/** A question with the rival answers that are weighed against each other. */
export interface Group {
  readonly id: string;
  readonly question: string;
  /** At most one of its hypotheses is so. */
  readonly exclusive: boolean;
  /** At least one of its hypotheses is so. Unless both are declared no probability is printed, only odds. */
  readonly exhaustive: boolean;
  /** Which column of the words of ICD 203 the case uses. */
  readonly words: "likely" | "probable";
  /** Powers of ten by which one origin may favour one hypothesis over another. Missing: the default. */
  readonly capDecades?: string | undefined;
  /** Reads likelihoods off ratings that have none; off unless given here. */
  readonly ratingLikelihoods?: Readonly<Record<"CC" | "C" | "N" | "I" | "II", string>> | undefined;
}

export interface GroupPosed extends Envelope {
  readonly kind: "group.posed";
  readonly group: Group;
}

const groupPosed: ZodType<GroupPosed> = z.strictObject({
  kind: z.literal("group.posed"),
  ...envelope,
  group: z.strictObject({
    id: idOf("grp"),
    question: ownWords,
    exclusive: z.boolean(),
    exhaustive: z.boolean(),
    words: z.enum(["likely", "probable"]),
    capDecades: z
      .string()
      .regex(/^\d+(\.\d+)?$/)
      .optional(),
    ratingLikelihoods: z.strictObject({ CC: share, C: share, N: share, I: share, II: share }).optional(),
  }),
});

export interface Hypothesis {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  readonly hypothesisKind: "primary" | "rival" | "null" | "deception";
  readonly prior?: (RecordedRange & { readonly basis: string }) | undefined;
}

export interface HypothesisAdded extends Envelope {
  readonly kind: "hypothesis.added";
  readonly hypothesis: Hypothesis;
}

const hypothesisAdded: ZodType<HypothesisAdded> = z.strictObject({
  kind: z.literal("hypothesis.added"),
  ...envelope,
  hypothesis: z.strictObject({
    id: idOf("hyp"),
    group: idOf("grp"),
    text: ownWords,
    hypothesisKind: z.enum(["primary", "rival", "null", "deception"]),
    prior: z.strictObject({ value: share, low: share, high: share, basis: ownWords }).optional(),
  }),
});

/** An item of evidence: what it rests on. A search is evidence of absence only with coverage. */
export interface Evidence {
  readonly id: string;
  readonly summary: string;
  readonly evidenceKind: "direct" | "indirect" | "negative";
  readonly claims: readonly string[];
  readonly matches: readonly string[];
  readonly tests: readonly string[];
  readonly search?: string | undefined;
  /** Why it cannot be weighed however it is rated. */
  readonly unweighable?: string | undefined;
}

export interface EvidenceAdded extends Envelope {
  readonly kind: "evidence.added";
  readonly evidence: Evidence;
}

const evidenceAdded: ZodType<EvidenceAdded> = z.strictObject({
  kind: z.literal("evidence.added"),
  ...envelope,
  evidence: z.strictObject({
    id: idOf("evi"),
    summary: ownWords,
    evidenceKind: z.enum(["direct", "indirect", "negative"]),
    claims: z.array(idOf("clm")),
    matches: z.array(idOf("mat")),
    /** Runs of predictions and timing tests, and record sets whose tests count. */
    tests: z.array(idOf("prr", "tmr", "rst")),
    search: idOf("sea").optional(),
    unweighable: ownWords.optional(),
  }),
});

export const ORIGIN_BASES = [
  "cites",
  "same-text",
  "same-error",
  "same-media",
  "press-release",
  "same-utterance",
  "same-witness",
  "declared",
] as const;

/**
 * What a person says of a shared origin. Members are claims, sources, captures' sources or items; what stands in an accepted
 * cluster has one origin. A cluster of one member with basis `declared` says that it has access of its own, and why.
 */
export interface OriginCluster {
  readonly id: string;
  readonly members: readonly { readonly member: string; readonly role: "repeats" | "adds-own-access" }[];
  readonly root: string;
  readonly basis: (typeof ORIGIN_BASES)[number];
  readonly decision: "accepted" | "refused";
  /** What was measured, as it was when it was judged: "containment 0.82, run of 41 words". */
  readonly measure?: string | undefined;
  readonly why: string;
  readonly rho?: { readonly value: string; readonly reason: string } | undefined;
  /** Why this origin may count for more than the cap allows. */
  readonly uncapped?: string | undefined;
}

export interface OriginJudged extends Envelope {
  readonly kind: "origin.judged";
  readonly origin: OriginCluster;
}

const originJudged: ZodType<OriginJudged> = z.strictObject({
  kind: z.literal("origin.judged"),
  ...envelope,
  origin: z.strictObject({
    id: idOf("org"),
    members: z
      .array(
        z.strictObject({ member: idOf("clm", "src", "evi"), role: z.enum(["repeats", "adds-own-access"]) }),
      )
      .min(1),
    root: z.union([z.literal("unknown"), idOf("clm", "src", "evi")]),
    basis: z.enum(ORIGIN_BASES),
    decision: z.enum(["accepted", "refused"]),
    measure: ownWords.optional(),
    why: ownWords,
    rho: z.strictObject({ value: share, reason: ownWords }).optional(),
    uncapped: ownWords.optional(),
  }),
});

/** How likely the evidence is under a hypothesis, put down directly or as the numbers it follows from. */
export type RecordedLikelihood =
  | { readonly given: "direct"; readonly value: RecordedRange }
  | {
      readonly given: "report";
      readonly fact: RecordedRange;
      readonly hit: RecordedRange;
      readonly falseReport: RecordedRange;
    }
  | { readonly given: "absence"; readonly trace: RecordedRange; readonly detection: RecordedRange };

const likelihood: ZodType<RecordedLikelihood> = z.discriminatedUnion("given", [
  z.strictObject({ given: z.literal("direct"), value: shareRange }),
  z.strictObject({ given: z.literal("report"), fact: shareRange, hit: shareRange, falseReport: shareRange }),
  z.strictObject({ given: z.literal("absence"), trace: shareRange, detection: shareRange }),
]);

/** What one rater holds of one target. Exactly one of the grades is there. */
export interface Assessment {
  readonly id: string;
  readonly target: string;
  /** Whose judgement it is, where somebody else entered it; without it, of whoever made the entry (raterOf). */
  readonly rater?: string | undefined;
  readonly blind: boolean;
  readonly why: string;
  readonly reliability?:
    | { readonly grade: "A" | "B" | "C" | "D" | "E" | "F"; readonly topic: string }
    | undefined;
  readonly credibility?: "1" | "2" | "3" | "4" | "5" | "6" | undefined;
  readonly interest?:
    | { readonly stake: string; readonly direction: "for" | "against" | "none" | "unknown" }
    | undefined;
  readonly constraint?: "none" | "custody" | "duty" | "payment" | "fear" | "unknown" | undefined;
  readonly cell?: RatedCell | undefined;
}

export interface RatedCell {
  readonly hypothesis: string;
  readonly consistency?: "CC" | "C" | "N" | "I" | "II" | "NA" | undefined;
  readonly relevance?: "H" | "M" | "L" | undefined;
  readonly likelihood?: RecordedLikelihood | undefined;
}

export interface AssessmentMade extends Envelope {
  readonly kind: "assessment.made";
  readonly assessment: Assessment;
}

const GRADES = ["reliability", "credibility", "interest", "constraint", "cell"] as const;

const assessmentMade: ZodType<AssessmentMade> = z.strictObject({
  kind: z.literal("assessment.made"),
  ...envelope,
  assessment: z
    .strictObject({
      id: idOf("ass"),
      /** A group: what the rater holds of its hypotheses outright, all in all. */
      target: idOf("evi", "org", "clm", "src", "act", "grp"),
      rater: idOf("agt").optional(),
      blind: z.boolean(),
      why: ownWords,
      reliability: z
        .strictObject({ grade: z.enum(["A", "B", "C", "D", "E", "F"]), topic: ownWords })
        .optional(),
      credibility: z.enum(["1", "2", "3", "4", "5", "6"]).optional(),
      interest: z
        .strictObject({ stake: ownWords, direction: z.enum(["for", "against", "none", "unknown"]) })
        .optional(),
      constraint: z.enum(["none", "custody", "duty", "payment", "fear", "unknown"]).optional(),
      cell: z
        .strictObject({
          hypothesis: idOf("hyp"),
          consistency: z.enum(["CC", "C", "N", "I", "II", "NA"]).optional(),
          relevance: z.enum(["H", "M", "L"]).optional(),
          likelihood: likelihood.optional(),
        })
        .optional(),
    })
    .refine(
      (given) => GRADES.filter((each) => given[each] !== undefined).length === 1,
      "grades one thing, no more",
    ),
});

/** An answer that a person gives, with what it rests on. Likelihood and confidence are apart and stay apart. */
export interface Finding {
  readonly id: string;
  /** A proposition, or a group of hypotheses. */
  readonly about: string;
  /** Of a group: the hypothesis that the likelihood is of. */
  readonly hypothesis?: string | undefined;
  readonly verdict: string;
  readonly likelihood?:
    | { readonly scheme: "icd203"; readonly band: string; readonly low: string; readonly high: string }
    | undefined;
  readonly confidence: { readonly level: "low" | "moderate" | "high"; readonly why: string };
  readonly standard?:
    | "reasonable_suspicion"
    | "reasonable_grounds"
    | "balance_of_probabilities"
    | "clear_and_convincing"
    | "beyond_reasonable_doubt"
    | undefined;
  readonly supports: readonly string[];
  readonly contradicts: readonly string[];
  readonly undercuts: readonly string[];
  readonly unknowns: readonly string[];
  readonly linchpins: readonly string[];
  readonly replies: readonly string[];
  /** Whom it is adverse to: identifiable living persons and bodies, who are asked before it is published. */
  readonly adverseTo?: readonly string[] | undefined;
  /** Why they were not asked: danger to a source or a victim. */
  readonly notAsked?: string | undefined;
  /** SHA-256 of all that it was drawn from: when that changes, the finding is stale. */
  readonly inputsDigest: string;
}

export interface FindingMade extends Envelope {
  readonly kind: "finding.made";
  readonly finding: Finding;
}

const evidenceIds = z.array(idOf("evi", "clm"));

const findingMade: ZodType<FindingMade> = z.strictObject({
  kind: z.literal("finding.made"),
  ...envelope,
  finding: z.strictObject({
    id: idOf("fnd"),
    about: idOf("prp", "grp"),
    hypothesis: idOf("hyp").optional(),
    verdict: ownWords,
    likelihood: z
      .strictObject({ scheme: z.literal("icd203"), band: ownWords, low: share, high: share })
      .optional(),
    confidence: z.strictObject({ level: z.enum(["low", "moderate", "high"]), why: ownWords }),
    standard: z
      .enum([
        "reasonable_suspicion",
        "reasonable_grounds",
        "balance_of_probabilities",
        "clear_and_convincing",
        "beyond_reasonable_doubt",
      ])
      .optional(),
    supports: evidenceIds,
    contradicts: evidenceIds,
    undercuts: evidenceIds,
    unknowns: z.array(ownWords),
    linchpins: z.array(idOf("evi", "org", "src")),
    replies: z.array(idOf("rep")),
    adverseTo: z.array(idOf("act")).optional(),
    notAsked: ownWords.optional(),
    inputsDigest: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});

export const RIVAL_ENTRY_KINDS: Readonly<Record<string, ZodType>> = {
  "group.posed": groupPosed,
  "hypothesis.added": hypothesisAdded,
  "evidence.added": evidenceAdded,
  "origin.judged": originJudged,
  "assessment.made": assessmentMade,
  "finding.made": findingMade,
};
