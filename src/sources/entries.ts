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

interface Envelope {
  readonly at: string;
  readonly by: string;
}

export interface AgentAdded extends Envelope {
  readonly kind: "agent.added";
  readonly agent: {
    readonly id: string;
    readonly agentKind: "person" | "software";
    readonly name: string;
    readonly version?: string | undefined;
  };
}

/** `agent.added`: a person or a program that does something in the case. */
const agentAdded: ZodType<AgentAdded> = z.strictObject({
  kind: z.literal("agent.added"),
  ...envelope,
  agent: z.strictObject({
    id: id("agt"),
    agentKind: z.enum(["person", "software"]),
    name: text,
    version: text.optional(),
  }),
});

export interface SourceAdded extends Envelope {
  readonly kind: "source.added";
  readonly source: {
    readonly id: string;
    readonly sourceKind: (typeof SOURCE_KINDS)[number];
    readonly title?: string | undefined;
    readonly author: readonly string[];
    readonly publisher?: string | undefined;
    readonly sourceUrl?: string | undefined;
    readonly language?: string | undefined;
    readonly authoredAt?: string | undefined;
    readonly publishedAt?:
      | { readonly value: string; readonly basis: "given" | "metadata" | "byline" }
      | undefined;
    readonly form: "original" | "derivative" | "authored";
    readonly parentSource?: string | undefined;
    readonly parentRelation?: "copy" | "translation" | "excerpt" | "republication" | undefined;
  };
  readonly supersedes?: string | undefined;
  readonly reason?: string | undefined;
}

/** `source.added`: one work or one witness account. */
const sourceAdded: ZodType<SourceAdded> = z.strictObject({
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
    parentSource: id("src").optional(),
    parentRelation: z.enum(["copy", "translation", "excerpt", "republication"]).optional(),
  }),
  supersedes: id("src").optional(),
  reason: text.optional(),
});

export interface HandlingNoted extends Envelope {
  readonly kind: "handling.noted";
  readonly handling: {
    readonly source: string;
    readonly sensitivity: "public" | "restricted" | "secret";
    readonly fileName?: string | undefined;
    readonly obtainedHow?: string | undefined;
    readonly note?: string | undefined;
  };
}

/**
 * `handling.noted`: what is known of a source and is for the case alone. An entry is disclosed whole or not at all, so none
 * of this stands in an entry that may be published. A later one about the same source replaces it.
 */
const handlingNoted: ZodType<HandlingNoted> = z.strictObject({
  kind: z.literal("handling.noted"),
  ...envelope,
  handling: z.strictObject({
    source: id("src"),
    sensitivity: z.enum(["public", "restricted", "secret"]),
    /** As it was called where it came from, invisible characters escaped. */
    fileName: text.optional(),
    /** From whom it was obtained, and on what condition. */
    obtainedHow: text.optional(),
    note: text.optional(),
  }),
});

export interface CaptureMade extends Envelope {
  readonly kind: "capture.made";
  readonly capture: {
    readonly id: string;
    readonly source: string;
    readonly artifacts: readonly string[];
    readonly method: "browser" | "crawler" | "upload" | "device" | "received";
    readonly sourceUrl?: string | undefined;
    readonly finalUrl?: string | undefined;
    readonly retrievedAt?: string | undefined;
    readonly tool: { readonly name: string; readonly version: string };
    readonly completeness: "full" | "partial" | "failed";
    readonly missing: readonly string[];
  };
}

/** `capture.made`: one act of obtaining bytes. */
const captureMade: ZodType<CaptureMade> = z.strictObject({
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
    tool: z.strictObject({ name: text, version: text }),
    completeness: z.enum(["full", "partial", "failed"]),
    /** What a court would ask for and is not there, in plain sentences. */
    missing: z.array(text),
  }),
});

const ARTIFACT_KINDS = [
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
] as const;

export interface RecordedArtifact {
  readonly id: string;
  readonly sha256: string;
  readonly size: number;
  readonly mimeType: string;
  readonly artifactKind: (typeof ARTIFACT_KINDS)[number];
  readonly role: "evidentiary" | "working" | "derived";
  readonly pages?: number | undefined;
}

export interface ArtifactKept extends Envelope {
  readonly kind: "artifact.kept";
  readonly artifact: RecordedArtifact;
}

export interface DerivativeMade extends Envelope {
  readonly kind: "derivative.made";
  readonly artifact: RecordedArtifact;
  readonly wasDerivedFrom: string;
  readonly extractor: string;
  readonly parameters: string;
  /** As `foldedTextSha256` makes it: equal for the same words in other white space. */
  readonly foldedText?: string | undefined;
  readonly activity: { readonly startedAt: string; readonly endedAt: string };
}

export interface ProblemNoted extends Envelope {
  readonly kind: "problem.noted";
  readonly about: string;
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly where?: string | undefined;
}

const artifact: ZodType<RecordedArtifact> = z.strictObject({
  id: id("art"),
  sha256: sha,
  size: count,
  mimeType: text,
  artifactKind: z.enum(ARTIFACT_KINDS),
  role: z.enum(["evidentiary", "working", "derived"]),
  pages: count.optional(),
});

/** `artifact.kept`: immutable bytes, in the store under their hash. */
const artifactKept: ZodType<ArtifactKept> = z.strictObject({
  kind: z.literal("artifact.kept"),
  ...envelope,
  artifact,
});

/** `derivative.made`: a frozen text made from an original; every passage is anchored in one. */
const derivativeMade: ZodType<DerivativeMade> = z.strictObject({
  kind: z.literal("derivative.made"),
  ...envelope,
  artifact,
  wasDerivedFrom: sha,
  extractor: text,
  /** Hash of the extractor's parameters, as in the name of its folder. */
  parameters: text,
  foldedText: sha.optional(),
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
const problemNoted: ZodType<ProblemNoted> = z.strictObject({
  kind: z.literal("problem.noted"),
  ...envelope,
  /** The artifact, or the name of what never became one. */
  about: text,
  code: text,
  message: text,
  hint: text.optional(),
  where: text.optional(),
});

export interface SearchMade extends Envelope {
  readonly kind: "search.made";
  readonly search: {
    readonly id: string;
    readonly question: string;
    readonly place: string;
    readonly query?: string | undefined;
    readonly lang?: string | undefined;
    readonly resultCount?: number | undefined;
    readonly outcome: "found" | "nothing" | "refused" | "gone" | "failed";
    readonly coverage?: string | undefined;
    /** Ids of what it was to bear on, and whether what speaks for it was sought, or against it, or either. */
    readonly about?: readonly string[] | undefined;
    readonly seeking?: "for" | "against" | "either" | undefined;
  };
}

/** `search.made`: what was looked for; nothing found is a result. */
const searchMade: ZodType<SearchMade> = z.strictObject({
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
    about: z.array(text).optional(),
    seeking: z.enum(["for", "against", "either"]).optional(),
  }),
});

export interface RetractionMade extends Envelope {
  readonly kind: "retraction.made";
  readonly retraction: {
    readonly id: string;
    readonly target: string;
    readonly retractionKind: "withdrawn" | "corrected" | "superseded" | "false-capture";
    readonly replacement?: string | undefined;
    readonly reason: string;
  };
}

const retractionMade: ZodType<RetractionMade> = z.strictObject({
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
  "handling.noted": handlingNoted,
  "capture.made": captureMade,
  "artifact.kept": artifactKept,
  "derivative.made": derivativeMade,
  "custody.noted": custodyNoted,
  "problem.noted": problemNoted,
  "search.made": searchMade,
  "retraction.made": retractionMade,
};
