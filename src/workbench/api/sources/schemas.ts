import { type ZodType, z } from "zod";
import { problemAnswer } from "../cases/schemas.ts";
import { claimCard } from "../claims/schemas.ts";
import { doubtName } from "../endpoint.ts";
import type { AddBody, ReaderAnswer, SourceAnswer, SourceRow, UploadedFile } from "./contract.ts";

const rowFields = {
  id: z.string(),
  seq: z.int(),
  name: z.string(),
  kind: z.enum([
    "article",
    "video",
    "audio",
    "post",
    "statement",
    "agreement",
    "law",
    "table",
    "interview",
    "photo",
    "letter",
    "other",
  ]),
  author: z.array(z.string()),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  mimeType: z.string(),
  size: z.int(),
  sha256: z.string(),
  hasText: z.boolean(),
  claims: z.int(),
  problems: z.int(),
  sensitivity: z.enum(["public", "restricted", "secret"]),
  completeness: z.enum(["full", "partial", "failed"]).nullable(),
  insideOf: z.int().nullable(),
  doubt: doubtName,
};

export const sourceRow: ZodType<SourceRow> = z.strictObject(rowFields);

const named = z.strictObject({ seq: z.int(), name: z.string(), relation: z.string() });

export const sourceAnswer: ZodType<SourceAnswer> = z.strictObject({
  ...rowFields,
  obtainedHow: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  fileName: z.string().nullable(),
  extractor: z.string().nullable(),
  textSha256: z.string().nullable(),
  links: z.array(z.string()),
  noted: z.array(problemAnswer),
  asked: z.array(z.strictObject({ id: z.string(), status: z.string(), words: z.string() })),
  custody: z.array(
    z.strictObject({ seq: z.int(), at: z.string(), by: z.string(), kind: z.string(), what: z.string() }),
  ),
  parent: named.nullable(),
  derived: z.array(named),
});

const place = z.strictObject({
  page: z.int().optional(),
  paragraph: z.int().optional(),
  time: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  speaker: z.string().optional(),
});

export const readerAnswer: ZodType<ReaderAnswer> = z.strictObject({
  seq: z.int(),
  name: z.string(),
  lang: z.string(),
  textSha256: z.string(),
  blocks: z.array(
    z.strictObject({
      type: z.string(),
      start: z.int(),
      place: place.nullable(),
      pieces: z.array(z.strictObject({ at: z.int(), text: z.string(), claims: z.array(z.string()) })),
    }),
  ),
  claims: z.array(claimCard),
  broken: z.array(z.string()),
  problems: z.array(problemAnswer),
});

type Facts = Omit<AddBody, "paths">;

export const facts: { readonly [Field in keyof Facts]-?: ZodType<Facts[Field]> } = {
  obtainedHow: z.string().trim().min(1).max(2000).optional(),
  sourceUrl: z.string().trim().min(1).max(2000).optional(),
  published: z.string().trim().min(1).max(40).optional(),
};

export const addBody: ZodType<AddBody> = z.strictObject({
  paths: z.array(z.string().min(1)).min(1).max(1000),
  ...facts,
});

export const uploadedFile: ZodType<UploadedFile> = z.strictObject({ upload: z.string() });
