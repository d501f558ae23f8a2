import { type ZodType, z } from "zod";
import type * as Contract from "./contract.ts";

const words = z.string().max(4000);
const short = z.string().trim().min(1).max(500);
const many = z.array(short).max(200);

export const publicationAnswer: ZodType<Contract.PublicationAnswer> = z.strictObject({
  plan: z
    .strictObject({
      id: z.string(),
      version: z.int(),
      title: z.string(),
      question: z.string(),
      answer: z.string(),
      language: z.string(),
      authors: z.array(z.string()),
      contact: z.string().nullable(),
      licence: z.string(),
      lawfulBasis: z.string(),
      standard: z.string().nullable(),
      smallestCount: z.int(),
      findings: z.array(z.string()).nullable(),
      plannedBy: z.string(),
      approvedBy: z.array(z.string()),
    })
    .nullable(),
  blockers: z.int(),
  cleared: z
    .strictObject({
      digest: z.string(),
      findings: z.int(),
      claims: z.int(),
      people: z.int(),
      sources: z.strictObject({ P: z.int(), R: z.int(), C: z.int() }),
      redactions: z.array(z.strictObject({ method: z.string(), reason: z.string(), count: z.int() })),
      exclusions: z.array(z.strictObject({ what: z.string(), reason: z.string(), count: z.int() })),
    })
    .nullable(),
  versions: z.array(
    z.strictObject({ version: z.int(), id: z.string(), target: z.string(), seal: z.string() }),
  ),
  hasVault: z.boolean(),
  title: z.string(),
  question: z.string(),
  findings: z.array(z.strictObject({ id: z.string(), handle: z.string(), says: z.string() })),
});

export const blockerRow: ZodType<Contract.BlockerRow> = z.strictObject({
  kind: z.string(),
  says: z.string(),
  fix: z.string(),
  about: z.array(z.strictObject({ id: z.string(), handle: z.string(), noun: z.string() })),
  words: z.string().nullable(),
});

export const personRow: ZodType<Contract.PersonRow> = z.strictObject({
  id: z.string(),
  handle: z.string(),
  label: z.string(),
  schema: z.string(),
  publish: z.string().nullable(),
  roles: z.array(z.string()),
  threats: z.array(z.string()),
  why: z.string().nullable(),
  reviewAt: z.string().nullable(),
  decidedBy: z.array(z.string()),
  wanting: z.string().nullable(),
  consents: z.array(z.strictObject({ state: z.string(), scope: z.array(z.string()), via: z.string() })),
});

export const sourceClassRow: ZodType<Contract.SourceClassRow> = z.strictObject({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  class: z.enum(["P", "R", "C", "X"]).nullable(),
  redactions: z.array(
    z.strictObject({
      id: z.string(),
      handle: z.string(),
      words: z.string(),
      method: z.string(),
      reason: z.string(),
      instead: z.string().nullable(),
      seq: z.int(),
    }),
  ),
});

export const shownRow: ZodType<Contract.ShownRow> = z.strictObject({ shown: z.string(), id: z.string() });

/** A path within the folder of a dossier: never out of it. */
export const previewQuery: ZodType<Contract.PreviewQuery> = z.strictObject({
  page: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*\.html$/)
    .optional(),
});

export const newPlan: ZodType<Contract.NewPlan> = z.strictObject({
  title: short.optional(),
  question: words.optional(),
  answer: words.optional(),
  language: short.optional(),
  authors: many.optional(),
  contact: short.optional(),
  licence: short.optional(),
  lawfulBasis: words.optional(),
  standard: short.optional(),
  smallestCount: z.int().min(1).max(1000).optional(),
  findings: many.optional(),
});

export const newRisk: ZodType<Contract.NewRisk> = z.strictObject({
  about: short,
  publish: short,
  roles: many.optional(),
  threats: z.array(words).max(50).optional(),
  why: words.optional(),
  reviewAt: short.optional(),
  by: short.optional(),
});

export const newConsent: ZodType<Contract.NewConsent> = z.strictObject({
  actor: short,
  state: short,
  scope: many.optional(),
  via: words.min(1),
  reason: words.optional(),
});

export const newClasses: ZodType<Contract.NewClasses> = z.strictObject({
  sources: many.min(1),
  class: short,
  metadataSeen: z.boolean().optional(),
});

export const newRedaction: ZodType<Contract.NewRedaction> = z.strictObject({
  of: short,
  words: z.array(words.min(1)).max(200).optional(),
  names: z.boolean().optional(),
  field: short.optional(),
  method: short.optional(),
  reason: short.optional(),
  instead: short.optional(),
});

export const newNamesake: ZodType<Contract.NewNamesake> = z.strictObject({
  owner: short,
  words: short,
  source: short.optional(),
  why: words.min(1),
});

export const newQuestion: ZodType<Contract.NewQuestion> = z.strictObject({
  to: short,
  about: many.min(1),
  channel: short,
  text: z.array(words.min(1)).min(1).max(50),
  deadline: short,
});

export const newReply: ZodType<Contract.NewReply> = z.strictObject({
  question: short,
  outcome: short,
  effect: words.optional(),
});

export const reaffirmation: ZodType<Contract.Reaffirmation> = z.strictObject({
  finding: short,
  reason: words.min(1),
});

const passphrase = z.string().min(1).max(1000);

export const newVault: ZodType<Contract.NewVault> = z.strictObject({ passphrase });

export const madeKit: ZodType<Contract.MadeKit> = z.strictObject({
  path: z.string(),
  kit: z.string(),
  shown: z.string(),
});

export const empty: ZodType<Contract.Empty> = z.strictObject({});

export const newApproval: ZodType<Contract.NewApproval> = z.strictObject({ by: short.optional() });

export const approvalAnswer: ZodType<Contract.ApprovalAnswer> = z.strictObject({
  id: z.string(),
  handle: z.string(),
  seq: z.int().nullable(),
  digest: z.string(),
});

export const publishing: ZodType<Contract.Publishing> = z.strictObject({
  target: short,
  keyName: short,
  passphrase,
  title: z.string().max(2000),
  keyPublishedAt: many.optional(),
});

export const verifyWish: ZodType<Contract.VerifyWish> = z.strictObject({
  folder: short,
  keys: many.optional(),
  pins: many.optional(),
  earlier: many.optional(),
});

export const keyRow: ZodType<Contract.KeyRow> = z.strictObject({
  name: z.string(),
  uses: z.array(z.string()),
});

export const newKeyWish: ZodType<Contract.NewKeyWish> = z.strictObject({
  name: short,
  use: z.enum(["notes", "seals"]),
  passphrase,
});
