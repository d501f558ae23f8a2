/** Sources and what they say, as published: each claim with the exact words it rests on. */
import { type ZodType, z } from "zod";
import { count, dataPath, edtf, entries, idOf, instant, sha256, words } from "./fields.ts";

/**
 * How much of a source is in the bundle (evidence.md, section 7). P: the original. R: a redacted text, whose link to the
 * original is attested only. C: a salted commitment and nothing else.
 */
export type SourceClass = "P" | "R" | "C";

export interface PublishedSource {
  readonly id: string;
  readonly kind: string;
  /** As it should be cited; for a source that is not shown, what kind of thing it is. */
  readonly title: string;
  readonly author: readonly string[];
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly authoredAt?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly class: SourceClass;
  /** The file shown: the original (P) or none. Its hash stands in the manifest too. */
  readonly original?: PublishedFile | undefined;
  /** The frozen text that citations point into: made from the original (P) or redacted (R). */
  readonly text?: (PublishedFile & { readonly extractor: string; readonly redactions: number }) | undefined;
  /** `SHA-256("careo/commitment/1\0" ‖ salt ‖ SHA-256 of the original)`, hex: the salt stays in the vault. */
  readonly commitment?: string | undefined;
  readonly capture?: PublishedCapture | undefined;
  /** Of its origin actor, on a topic: Admiralty A to F, with who graded it. */
  readonly reliability: readonly PublishedGrade[];
  /** Withdrawn, corrected …: the reason, where it was retracted. */
  readonly retracted?: string | undefined;
  readonly entries: readonly number[];
}

export interface PublishedFile {
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly mimeType: string;
}

export interface PublishedCapture {
  readonly method: string;
  readonly retrievedAt?: string | undefined;
  readonly tool: string;
  readonly completeness: "full" | "partial" | "failed";
  /** What a court would ask for and is not there. */
  readonly missing: readonly string[];
}

export interface PublishedGrade {
  readonly grade: string;
  readonly topic?: string | undefined;
  readonly why: string;
}

const file = { path: dataPath, sha256, size: count, mimeType: words };
const grade: ZodType<PublishedGrade> = z.strictObject({ grade: words, topic: words.optional(), why: words });

export const publishedSource: ZodType<PublishedSource> = z.strictObject({
  id: idOf("S"),
  kind: words,
  title: words,
  author: z.array(words),
  publisher: words.optional(),
  url: words.optional(),
  language: words.optional(),
  authoredAt: words.optional(),
  publishedAt: words.optional(),
  class: z.enum(["P", "R", "C"]),
  original: z.strictObject(file).optional(),
  text: z.strictObject({ ...file, extractor: words, redactions: count }).optional(),
  commitment: sha256.optional(),
  capture: z
    .strictObject({
      method: words,
      retrievedAt: instant.optional(),
      tool: words,
      completeness: z.enum(["full", "partial", "failed"]),
      missing: z.array(words),
    })
    .optional(),
  reliability: z.array(grade),
  retracted: words.optional(),
  entries,
});

/** Exact words in a published text. Offsets: code points, 0-based, end-exclusive. */
export interface PublishedCitation {
  readonly source: string;
  /** Of the text that `position` counts in. */
  readonly textSha256: string;
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly position: { readonly start: number; readonly end: number };
  readonly lang: string;
  /** RFC 3778 `page=`, RFC 5147 `char=`, media `t=`. */
  readonly fragment?: string | undefined;
  /** For people: "page 3, paragraph 2", "0:12:05". */
  readonly place?: string | undefined;
}

/** Who says it: one step of the chain, innermost first. */
export interface PublishedStep {
  readonly who: string;
  /** As published: a label of an actor, or the words of the text. */
  readonly name?: string | undefined;
  readonly actor?: string | undefined;
  readonly mode: string;
  readonly cue?: string | undefined;
}

export interface PublishedClaim {
  readonly id: string;
  readonly source: string;
  /** In plain words: the restatement by a person, or the words themselves. */
  readonly says: string;
  readonly kind: string;
  readonly polarity: "affirms" | "denies" | "unclear";
  /** FactBank: `CT+` … `Uu`. */
  readonly certainty: string;
  readonly force: string;
  readonly attribution: readonly PublishedStep[];
  readonly citations: readonly PublishedCitation[];
  readonly proposition?: string | undefined;
  /** Admiralty 1 to 6. */
  readonly credibility: readonly PublishedGrade[];
  /** Why who says it gains by being believed, and what bound them: as people put it down. */
  readonly interest: readonly string[];
  readonly constraint: readonly string[];
  /** Origins that it counts for; claims of one origin are one report. */
  readonly origins: readonly string[];
  /** `sound`, `weakened`, `unsupported`, `withdrawn`. */
  readonly doubt: string;
  readonly claimDate?: string | undefined;
  readonly entries: readonly number[];
}

export const publishedCitation: ZodType<PublishedCitation> = z.strictObject({
  source: idOf("S"),
  textSha256: sha256,
  quote: z.strictObject({ exact: words, prefix: z.string(), suffix: z.string() }),
  position: z.strictObject({ start: count, end: count }),
  lang: words,
  fragment: words.optional(),
  place: words.optional(),
});

export const publishedClaim: ZodType<PublishedClaim> = z.strictObject({
  id: idOf("C"),
  source: idOf("S"),
  says: words,
  kind: words,
  polarity: z.enum(["affirms", "denies", "unclear"]),
  certainty: words,
  force: words,
  attribution: z.array(
    z.strictObject({
      who: words,
      name: words.optional(),
      actor: idOf("A").optional(),
      mode: words,
      cue: words.optional(),
    }),
  ),
  citations: z.array(publishedCitation).min(1),
  proposition: idOf("P").optional(),
  credibility: z.array(grade),
  interest: z.array(words),
  constraint: z.array(words),
  origins: z.array(idOf("O")),
  doubt: words,
  claimDate: edtf.optional(),
  entries,
});
