import { type ZodType, z } from "zod";
import { claimFields } from "../claims/schemas.ts";
import { doubtName } from "../endpoint.ts";
import type {
  BearingAnswer,
  BoardClaim,
  BoardRow,
  NarrativeRow,
  NewLink,
  NewProposition,
  OriginAnswer,
} from "./contract.ts";

const kind = z.enum([
  "existence",
  "responsibility",
  "knowledge",
  "quantity",
  "time-place",
  "intent",
  "cause",
  "legality",
]);
const linkKind = z.enum(["supports", "rebuts", "undercuts", "qualifies"]);
const claim: ZodType<BoardClaim> = z.strictObject(claimFields);

const bearing: ZodType<BearingAnswer> = z.strictObject({
  how: z.enum(["says", "supports", "rebuts", "undercuts", "qualifies"]),
  claim: claim.nullable(),
  item: z
    .strictObject({ id: z.string(), handle: z.string(), summary: z.string(), claims: z.array(claim) })
    .nullable(),
  link: z.strictObject({ id: z.string(), handle: z.string(), why: z.string(), seq: z.int() }).nullable(),
  notCounted: z.string().nullable(),
  interest: z.string().nullable(),
  under: z.array(z.strictObject({ how: z.string(), says: z.string(), id: z.string() })),
});

const origin: ZodType<OriginAnswer> = z.strictObject({
  origins: z.array(z.strictObject({ id: z.string(), said: z.string() })),
  bearings: z.array(bearing),
});

export const boardRow: ZodType<BoardRow> = z.strictObject({
  id: z.string(),
  handle: z.string(),
  text: z.string(),
  kind,
  refutedBy: z.string(),
  seq: z.int(),
  told: z.array(
    z.strictObject({
      narrative: z.strictObject({
        id: z.string(),
        handle: z.string(),
        title: z.string(),
        holder: z.string(),
      }),
      versions: z.array(
        z.strictObject({ at: z.string(), claims: z.array(claim), after: z.string().nullable() }),
      ),
    }),
  ),
  state: z.enum(["supported", "contradicted", "both", "unaddressed"]),
  origins: z.strictObject({ for: z.int(), against: z.int() }),
  for: z.array(origin),
  against: z.array(origin),
  beside: z.array(bearing),
  gaps: z.array(
    z.strictObject({
      kind: z.enum([
        "no-origin",
        "one-origin",
        "never-searched",
        "contrary-never-searched",
        "only-interested",
      ]),
      side: z.enum(["for", "against"]).nullable(),
    }),
  ),
  findings: z.array(
    z.strictObject({
      id: z.string(),
      handle: z.string(),
      verdict: z.string(),
      standard: z
        .enum([
          "reasonable_suspicion",
          "reasonable_grounds",
          "balance_of_probabilities",
          "clear_and_convincing",
          "beyond_reasonable_doubt",
        ])
        .nullable(),
      confidence: z.enum(["low", "moderate", "high"]),
      isAbout: z.boolean(),
      doubt: doubtName,
    }),
  ),
  doubt: doubtName,
});

export const narrativeRow: ZodType<NarrativeRow> = z.strictObject({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  holder: z.string(),
  propositions: z.int(),
});

const words = z.string().trim().min(1).max(2000);

export const newProposition: ZodType<NewProposition> = z.strictObject({
  text: words,
  kind,
  refutedBy: words,
  narrative: z.string().min(1).max(80).optional(),
});

export const newLink: ZodType<NewLink> = z.strictObject({
  from: z.string().min(1).max(80),
  kind: linkKind,
  to: z.string().min(1).max(80),
  why: words,
});
