/**
 * What the ledger keeps about material (data-model.md, section 4.1): the checks that it runs on those entries.
 * Strict: an unknown key is refused; strings and integers only. Whose kind of thing it is stands in `…Kind`, because
 * `kind` is the kind of the entry.
 */
import { type ZodType, z } from "zod";

const sha = z.string().regex(/^[0-9a-f]{64}$/);
const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9a-f]{32}$`));
const text = z.string().min(1);
const envelope = { at: z.string(), by: z.string().min(1) };
const count = z.int().nonnegative();

const SOURCE_KINDS = [
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
] as const;

const CUSTODY = [
  "collected",
  "imported",
  "viewed",
  "copied",
  "transcribed",
  "translated",
  "redacted",
  "exported",
  "transferred",
  "verified",
  "sealed",
  "disposed",
] as const;

/** `agent.added`: a person or a program that does something in the case. */
const agentAdded = z.strictObject({
  kind: z.literal("agent.added"),
  ...envelope,
  agent: z.strictObject({
    id: id("agt"),
    agentKind: z.enum(["person", "software"]),
    name: text,
    version: text.optional(),
  }),
});

/** `source.added`: one work or one witness account. */
const sourceAdded = z.strictObject({
  kind: z.literal("source.added"),
  ...envelope,
  source: z.strictObject({
    id: id("src"),
    sourceKind: z.enum(SOURCE_KINDS),
    title: text.optional(),
    author: z.array(text),
    publisher: text.optional(),
    sourceUrl: text.optional(),
    language: text.optional(),
    authoredAt: text.optional(),
    publishedAt: z.strictObject({ value: text, basis: z.enum(["given", "metadata", "byline"]) }).optional(),
    form: z.enum(["original", "derivative", "authored"]),
    sensitivity: z.enum(["public", "restricted", "secret"]),
    handlingNote: text.optional(),
    parentSource: id("src").optional(),
    parentRelation: z.enum(["copy", "translation", "excerpt", "republication"]).optional(),
  }),
  supersedes: id("src").optional(),
  reason: text.optional(),
});

/** `capture.made`: one act of obtaining bytes. */
const captureMade = z.strictObject({
  kind: z.literal("capture.made"),
  ...envelope,
  capture: z.strictObject({
    id: id("cap"),
    source: id("src"),
    artifacts: z.array(id("art")).min(1),
    method: z.enum(["browser", "crawler", "upload", "device", "received"]),
    sourceUrl: text.optional(),
    finalUrl: text.optional(),
    retrievedAt: text.optional(),
    obtainedHow: text.optional(),
    tool: z.strictObject({ name: text, version: text }),
    completeness: z.enum(["full", "partial", "failed"]),
    /** What a court would ask for and is not there, in plain sentences. */
    missing: z.array(text),
  }),
});

const artifact = z.strictObject({
  id: id("art"),
  sha256: sha,
  size: count,
  mimeType: text,
  fileName: text.optional(),
  artifactKind: z.enum([
    "page",
    "screenshot",
    "wacz",
    "media",
    "pdf",
    "table",
    "text",
    "transcript",
    "translation",
    "thumbnail",
    "other",
  ]),
  role: z.enum(["evidentiary", "working", "derived"]),
  pages: count.optional(),
});

/** `artifact.kept`: immutable bytes, in the store under their hash. */
const artifactKept = z.strictObject({ kind: z.literal("artifact.kept"), ...envelope, artifact });

/** `derivative.made`: a frozen text made from an original; every passage is anchored in one. */
const derivativeMade = z.strictObject({
  kind: z.literal("derivative.made"),
  ...envelope,
  artifact,
  wasDerivedFrom: sha,
  extractor: text,
  /** Hash of the extractor's parameters, as in the name of its folder. */
  parameters: text,
  activity: z.strictObject({ startedAt: text, endedAt: text }),
});

const custodyNoted = z.strictObject({
  kind: z.literal("custody.noted"),
  ...envelope,
  custody: z.strictObject({
    id: id("cus"),
    event: z.enum(CUSTODY),
    artifact: id("art").optional(),
    entity: text.optional(),
    sha256Before: sha.optional(),
    sha256After: sha.optional(),
    counterparty: text.optional(),
    authority: text.optional(),
    note: text.optional(),
  }),
});

/** `problem.noted`: something wrong with material on its way in. It stopped nothing else and is kept. */
const problemNoted = z.strictObject({
  kind: z.literal("problem.noted"),
  ...envelope,
  /** The artifact, or the name of what never became one. */
  about: text,
  code: text,
  message: text,
  hint: text.optional(),
  where: text.optional(),
});

/** `search.made`: what was looked for; nothing found is a result. */
const searchMade = z.strictObject({
  kind: z.literal("search.made"),
  ...envelope,
  search: z.strictObject({
    id: id("sea"),
    question: text,
    place: text,
    query: text.optional(),
    lang: text.optional(),
    resultCount: count.optional(),
    outcome: z.enum(["found", "nothing", "refused", "gone", "failed"]),
    /** What it would have found had it been there; without it, nothing found is no evidence of absence. */
    coverage: text.optional(),
  }),
});

const retractionMade = z.strictObject({
  kind: z.literal("retraction.made"),
  ...envelope,
  retraction: z.strictObject({
    id: id("ret"),
    target: text,
    retractionKind: z.enum(["withdrawn", "corrected", "superseded", "false-capture"]),
    replacement: text.optional(),
    reason: text,
  }),
});

/** The kinds of entry that sources bring to the ledger, as `createLedger` and `openLedger` take them. */
export const SOURCE_ENTRY_KINDS: Readonly<Record<string, ZodType>> = {
  "agent.added": agentAdded,
  "source.added": sourceAdded,
  "capture.made": captureMade,
  "artifact.kept": artifactKept,
  "derivative.made": derivativeMade,
  "custody.noted": custodyNoted,
  "problem.noted": problemNoted,
  "search.made": searchMade,
  "retraction.made": retractionMade,
};

export type AgentAdded = z.infer<typeof agentAdded>;
export type SourceAdded = z.infer<typeof sourceAdded>;
export type CaptureMade = z.infer<typeof captureMade>;
export type ArtifactKept = z.infer<typeof artifactKept>;
export type DerivativeMade = z.infer<typeof derivativeMade>;
export type ProblemNoted = z.infer<typeof problemNoted>;
