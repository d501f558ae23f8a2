import { type ZodType, z } from "zod";
import { drawingAnswer, drawingFields } from "../drawing-query.ts";
import { doubtName, partFields } from "../endpoint.ts";
import type {
  ActorBrief,
  NetworkAnswer,
  NetworkListQuery,
  NetworkQuery,
  NewTie,
  NodeRow,
  ProposedTieRow,
  TieRow,
} from "./contract.ts";

const actorSchema = z.enum(["Person", "Organization", "Company", "PublicBody", "LegalEntity", "Vehicle"]);
const relationSchema = z.enum([
  "Membership",
  "Employment",
  "Directorship",
  "Ownership",
  "Family",
  "Associate",
  "Representation",
  "UnknownLink",
]);
const sourceBrief = z.strictObject({ id: z.string(), seq: z.int(), name: z.string() }).nullable();

export const nodeRow: ZodType<NodeRow> = z.strictObject({
  id: z.string(),
  handle: z.string(),
  label: z.string(),
  schema: actorSchema,
  names: z.array(z.string()),
  isProtected: z.boolean(),
  ties: z.int(),
  neighbours: z.array(z.string()),
  origins: z.int(),
  doubt: doubtName,
});

export const actorBrief: ZodType<ActorBrief> = z.strictObject({
  id: z.string(),
  handle: z.string(),
  label: z.string(),
});

const end = z.strictObject({ id: z.string(), label: z.string() });

export const tieRow: ZodType<TieRow> = z.strictObject({
  id: z.string(),
  handle: z.string(),
  source: end,
  target: end,
  schema: relationSchema,
  role: z.string().nullable(),
  startDate: z.string().nullable(),
  endDate: z.string().nullable(),
  origins: z.int(),
  claims: z.array(
    z.strictObject({
      id: z.string(),
      handle: z.string(),
      words: z.string(),
      by: z.string(),
      polarity: z.enum(["affirms", "denies", "unclear"]),
      source: sourceBrief,
      doubt: doubtName,
    }),
  ),
  doubt: doubtName,
});

const partOfNetwork = {
  words: z.string().max(200).optional(),
  only: z.string().max(20_000).optional(),
  hide: z.string().max(20_000).optional(),
};

export const networkListQuery: ZodType<NetworkListQuery> = z.object({ ...partFields, ...partOfNetwork });
export const networkQuery: ZodType<NetworkQuery> = z.object({
  ...drawingFields,
  ...partOfNetwork,
  pins: z.string().max(20_000).optional(),
});

export const networkAnswer: ZodType<NetworkAnswer> = z.strictObject({
  drawing: drawingAnswer,
  places: z.array(z.strictObject({ id: z.string(), x: z.number(), y: z.number() })),
  total: z.int(),
  shown: z.int(),
  most: z.int(),
});

const foundEnd = z.strictObject({ name: z.string(), actor: z.string().nullable() });

export const proposedTieRow: ZodType<ProposedTieRow> = z.strictObject({
  claim: z.string(),
  handle: z.string(),
  words: z.string(),
  by: z.string(),
  source: sourceBrief,
  schema: relationSchema,
  role: z.string().nullable(),
  subject: foundEnd,
  object: foundEnd,
});

const words = z.string().trim().min(1).max(500);

export const newTie: ZodType<NewTie> = z.strictObject({
  source: words,
  target: words,
  schema: relationSchema,
  role: words.optional(),
  startDate: words.optional(),
  endDate: words.optional(),
  claim: z.string().min(1).max(80),
});
