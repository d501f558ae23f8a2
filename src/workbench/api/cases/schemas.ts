import { type ZodType, z } from "zod";
import type {
  CaseAnswer,
  CaseCountsAnswer,
  CaseRow,
  ExampleRow,
  FolderAnswer,
  NewCaseBody,
  ProblemAnswer,
  ReadOnlyAnswer,
} from "./contract.ts";

const count = z.int().nonnegative();

const counts: ZodType<CaseCountsAnswer> = z.strictObject({
  sources: count,
  claims: count,
  propositions: count,
  tables: count,
  entries: count,
});

export const readOnlyAnswer: ZodType<ReadOnlyAnswer> = z.strictObject({
  because: z.enum(["shown", "locked", "refused"]),
  message: z.string(),
  holder: z
    .strictObject({ person: z.string().nullable(), host: z.string(), pid: z.int(), since: z.string() })
    .nullable(),
});

export const caseRow: ZodType<CaseRow> = z.strictObject({
  id: z.string(),
  root: z.string(),
  title: z.string(),
  openedAt: z.string(),
  isOpen: z.boolean(),
  isThere: z.boolean(),
  isSynced: z.boolean(),
  readOnly: readOnlyAnswer.nullable(),
  counts: counts.nullable(),
  check: z.strictObject({ at: z.string(), verdict: z.string() }).nullable(),
  place: z.string().nullable(),
});

export const problemAnswer: ZodType<ProblemAnswer> = z.strictObject({
  code: z.string(),
  message: z.string(),
  hint: z.string().optional(),
  where: z.string().optional(),
});

export const caseAnswer: ZodType<CaseAnswer> = z.strictObject({
  id: z.string(),
  root: z.string(),
  title: z.string(),
  question: z.string().nullable(),
  counts,
  people: z.array(z.string()),
  readOnly: readOnlyAnswer.nullable(),
  problems: z.array(problemAnswer),
});

export const newCaseBody: ZodType<NewCaseBody> = z.strictObject({
  folder: z.string().trim().min(1),
  title: z.string().trim().min(1).max(500),
  question: z.string().trim().min(1).max(2000).optional(),
  lawfulBasis: z.string().trim().min(1).max(2000).optional(),
});

export const exampleRow: ZodType<ExampleRow> = z.strictObject({
  name: z.string(),
  title: z.string(),
  question: z.string(),
});

export const folderAnswer: ZodType<FolderAnswer> = z.strictObject({
  path: z.string(),
  parent: z.string().nullable(),
  isCase: z.boolean(),
  isSynced: z.boolean(),
  folders: z.array(z.strictObject({ name: z.string(), path: z.string(), isCase: z.boolean() })),
});
