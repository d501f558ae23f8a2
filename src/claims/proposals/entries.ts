/**
 * The checks that the ledger runs on entries about claims. Strict: an unknown key is refused; strings and integers only.
 */
import { type ZodType, z } from "zod";
import { isEdtf } from "../../base/index.ts";
import {
  BANDS,
  BOUNDS,
  CERTAINTIES,
  CLAIM_KINDS,
  DATE_RELATIONS,
  FORCES,
  MODES,
  STANCES,
  WHO,
  WORDINGS,
} from "../vocabularies.ts";
import type {
  CitationMade,
  ClaimOrigin,
  ClaimRejected,
  ClaimStated,
  RecordedCitation,
  RecordedClaim,
  RecordedDate,
  RecordedPassage,
  RecordedProducer,
  RecordedQuantity,
  RecordedSpeaker,
  RecordedStep,
} from "./recorded.ts";

const sha = z.string().regex(/^[0-9a-f]{64}$/);
const key = z.string().regex(/^[0-9a-f]{16}$/);
const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9a-f]{32}$`));
const offset = z.int().nonnegative();
const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/);
const envelope = { at: z.string(), by: z.string().min(1) };

const citation: ZodType<RecordedCitation> = z.strictObject({
  derivativeSha256: sha,
  quote: z.strictObject({ exact: z.string().min(1), prefix: z.string(), suffix: z.string() }),
  position: z.strictObject({ start: offset, end: offset }),
});

const passage: ZodType<RecordedPassage> = z.strictObject({
  id: id("psg"),
  artifact: sha,
  text: z.string().min(1),
  textSha256: sha,
  lang: z.string().min(2),
  citation,
});

const speaker: ZodType<RecordedSpeaker> = z.strictObject({
  who: z.enum(WHO),
  words: z.string().optional(),
  name: z.string().optional(),
  actor: id("act").optional(),
});

const step: ZodType<RecordedStep> = z.strictObject({
  speaker,
  mode: z.enum(MODES),
  cue: z.string().optional(),
  lang: z.string().min(2),
});

const quantity: ZodType<RecordedQuantity> = z.strictObject({
  words: z.string(),
  value: decimal.nullable(),
  min: decimal.optional(),
  max: decimal.optional(),
  unit: z.string().nullable(),
  currency: z.string().nullable(),
  bound: z.enum(BOUNDS),
  population: z.string().min(1).optional(),
  asOf: z.string().refine(isEdtf, "is not a date in EDTF").optional(),
});

const date: ZodType<RecordedDate> = z.strictObject({
  words: z.string(),
  value: z.string().nullable(),
  basis: z.enum(["stated", "inferred", "metadata"]),
  relation: z.enum(DATE_RELATIONS),
});

const claim: ZodType<RecordedClaim> = z.strictObject({
  id: id("clm"),
  passages: z.array(id("psg")).min(1),
  proposition: id("prp").optional(),
  restatement: z.string().optional(),
  kind: z.enum(CLAIM_KINDS),
  role: z.literal("reporting-event").optional(),
  polarity: z.enum(["affirms", "denies", "unclear"]),
  certainty: z.enum(CERTAINTIES),
  wording: z.strictObject({
    certainty: z.enum(WORDINGS),
    force: z.enum(FORCES),
    authorStance: z.enum(STANCES),
    condition: z.string().optional(),
  }),
  hedges: z.array(z.strictObject({ words: z.string(), start: offset, end: offset })),
  attribution: z.array(step).min(1),
  otherSpeakers: z.array(speaker).optional(),
  information: z.enum(["primary", "secondary", "undetermined"]),
  basis: z.enum(["saw", "did", "was-told", "document", "inferred", "official-position", "unknown"]),
  about: z.strictObject({
    actors: z.array(z.string()),
    places: z.array(z.string()),
    quantities: z.array(quantity),
    dates: z.array(date),
  }),
  open: z.array(z.string()),
  status: z.enum(["draft", "checked", "disputed"]),
});

const producer: ZodType<RecordedProducer> = z.strictObject({
  kind: z.enum(["rule", "assistant", "person"]),
  name: z.string(),
  version: z.string(),
  rule: z.string().optional(),
  language: z.string(),
});

const origin: ZodType<ClaimOrigin> = z.strictObject({
  decision: z.enum(["accepted", "edited", "missed-one"]),
  key: key.optional(),
  band: z.enum(BANDS).optional(),
  why: z.string().optional(),
  producer,
  edited: z.array(z.string()).optional(),
});

/** `citation.made`: an exact place in a frozen text. */
export const citationMade: ZodType<CitationMade> = z.strictObject({
  kind: z.literal("citation.made"),
  ...envelope,
  passage,
});

/** `claim.stated`: a person took a claim into the case. */
export const claimStated: ZodType<ClaimStated> = z.strictObject({
  kind: z.literal("claim.stated"),
  ...envelope,
  claim,
  origin,
  supersedes: id("clm").optional(),
  reason: z.string().optional(),
});

/** `claim.rejected`: a proposal is not what the text says. */
export const claimRejected: ZodType<ClaimRejected> = z.strictObject({
  kind: z.literal("claim.rejected"),
  ...envelope,
  artifact: sha,
  key,
  text: z.string().min(1),
  anchors: z.array(citation).min(1),
  producer,
  reason: z.string().min(1),
});

/** The kinds of entry that claims bring to the ledger, as `createLedger` and `openLedger` take them. */
export const CLAIM_ENTRY_KINDS: {
  readonly "citation.made": ZodType<CitationMade>;
  readonly "claim.stated": ZodType<ClaimStated>;
  readonly "claim.rejected": ZodType<ClaimRejected>;
} = {
  "citation.made": citationMade,
  "claim.stated": claimStated,
  "claim.rejected": claimRejected,
};
