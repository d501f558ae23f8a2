import { type ZodType, z } from "zod";
import { doubtName, partFields } from "../endpoint.ts";
import type { ClaimCard, ClaimRow, ClaimsQuery, DecisionAnswer, EditFields } from "./contract.ts";

const kind = z.enum([
  "fact",
  "evaluation",
  "opinion",
  "inference",
  "prediction",
  "call-to-action",
  "definition",
  "question",
]);
const polarity = z.enum(["affirms", "denies", "unclear"]);
const certainty = z.enum(["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu"]);
const information = z.enum(["primary", "secondary", "undetermined"]);
const basis = z.enum(["saw", "did", "was-told", "document", "inferred", "official-position", "unknown"]);
const proposition = z.strictObject({ id: z.string(), handle: z.string(), text: z.string() }).nullable();

export const claimCard: ZodType<ClaimCard> = z.strictObject({
  ref: z.string(),
  id: z.string().nullable(),
  handle: z.string().nullable(),
  status: z.enum(["proposed", "accepted", "edited", "rejected", "missed-one"]),
  words: z.string(),
  restatement: z.string().nullable(),
  kind,
  polarity,
  certainty,
  information,
  basis,
  speakers: z.array(
    z.strictObject({ who: z.string(), words: z.string().nullable(), actor: z.string().nullable() }),
  ),
  hedges: z.array(z.string()),
  open: z.array(z.string()),
  band: z.enum(["A", "B", "C"]).nullable(),
  why: z.string(),
  proposition,
  decidedIn: z.int().nullable(),
  reason: z.string().nullable(),
  doubt: doubtName,
  at: z.int(),
});

type BriefClaim = Omit<ClaimRow, "proposition" | "seq">;

export const claimFields: { readonly [Field in keyof BriefClaim]: ZodType<BriefClaim[Field]> } = {
  id: z.string(),
  handle: z.string(),
  quote: z.string(),
  restatement: z.string().nullable(),
  lang: z.string(),
  speaker: z.string(),
  through: z.array(z.string()),
  source: z.strictObject({ id: z.string(), seq: z.int(), name: z.string() }).nullable(),
  polarity,
  certainty: z.string(),
  doubt: doubtName,
};

export const claimRow: ZodType<ClaimRow> = z.strictObject({ ...claimFields, proposition, seq: z.int() });

export const claimsQuery: ZodType<ClaimsQuery> = z.strictObject({
  ...partFields,
  source: z.coerce.number().int().optional(),
  proposition: z.string().max(80).optional(),
  words: z.string().max(200).optional(),
});

export const editFields: ZodType<EditFields> = z.strictObject({
  restatement: z.string().trim().min(1).max(2000).optional(),
  kind: kind.optional(),
  polarity: polarity.optional(),
  certainty: certainty.optional(),
  information: information.optional(),
  basis: basis.optional(),
  proposition: z.string().min(1).max(80).optional(),
});

export const decision: ZodType<DecisionAnswer> = z.strictObject({ ref: z.string(), seq: z.int() });
export const refs: ZodType<readonly string[]> = z
  .array(z.string().regex(/^\d+(\.C\d+)?$/))
  .min(1)
  .max(1000);
export const reason: ZodType<string> = z.string().trim().min(1).max(1000);
