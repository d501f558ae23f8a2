/**
 * What is published, and who allowed it (data-model.md, sections 4.6 and 9; evidence.md, section 7). These entries may be disclosed
 * whole: nobody is named in them but those who chose to be. What was decided of people stands in protection.ts.
 */
import { type ZodType, z } from "zod";
import {
  DOSSIER_LANGUAGES,
  type DossierLanguage,
  type ShownCount,
  type ShownTable,
} from "../../dossier/index.ts";
import { type Envelope, envelope, idOf, ownWords } from "./fields.ts";

export const STANDARDS_OF_PROOF = [
  "reasonable_suspicion",
  "reasonable_grounds",
  "balance_of_probabilities",
  "clear_and_convincing",
  "beyond_reasonable_doubt",
] as const;

/** One version of a dossier as it is meant to come out. */
export interface PublicationPlan {
  /** Of the publication: `pub_…`, new for every version. */
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly question: string;
  /** The answer in a sentence, by the authors. */
  readonly answer: string;
  readonly language: DossierLanguage;
  /** People of the case; how each is shown goes by their risk decision. */
  readonly authors: readonly string[];
  /** Raters who stand in it by name; the others are "Rater 2". */
  readonly namedRaters: readonly string[];
  readonly contact?: string | undefined;
  /** SPDX identifier or words. */
  readonly licence: string;
  readonly lawfulBasis: string;
  readonly standard?: (typeof STANDARDS_OF_PROOF)[number] | undefined;
  /** Counts of people below this are not shown. */
  readonly smallestCount: number;
  /** Missing: all findings. */
  readonly findings?: readonly string[] | undefined;
  /** Missing: all, so that the story is told as it was taken apart and not as far as it suits. */
  readonly propositions?: readonly string[] | undefined;
  /** Missing: what the findings rest on, and the propositions and the world as reported, in which they are read. */
  readonly claims?: readonly string[] | undefined;
  /** The dossier in Markdown, where the authors wrote their own. */
  readonly outline?: string | undefined;
}

export interface PublicationPlanned extends Envelope {
  readonly kind: "publication.planned";
  readonly plan: PublicationPlan;
}

const publicationPlanned: ZodType<PublicationPlanned> = z.strictObject({
  kind: z.literal("publication.planned"),
  ...envelope,
  plan: z.strictObject({
    id: idOf("pub"),
    version: z.int().positive(),
    title: ownWords,
    question: ownWords,
    answer: ownWords,
    language: z.enum(DOSSIER_LANGUAGES),
    authors: z.array(idOf("agt")).min(1),
    namedRaters: z.array(idOf("agt")),
    contact: ownWords.optional(),
    licence: ownWords,
    // May be empty here: the gate stops it, and says what is missing.
    lawfulBasis: z.union([z.literal(""), ownWords]),
    standard: z.enum(STANDARDS_OF_PROOF).optional(),
    smallestCount: z.int().positive(),
    findings: z.array(idOf("fnd")).optional(),
    propositions: z.array(idOf("prp")).optional(),
    claims: z.array(idOf("clm")).optional(),
    outline: ownWords.optional(),
  }),
});

/**
 * How much of a source goes out: the original (P), a redacted text (R), a salted commitment (C), nothing (X). A source of which
 * nobody decided is X.
 */
export const SOURCE_CLASSES = ["P", "R", "C", "X"] as const;
export type DecidedClass = (typeof SOURCE_CLASSES)[number];

export interface SourceClassed {
  readonly id: string;
  readonly source: string;
  readonly class: DecidedClass;
  /** Of an original that goes out: SHA-256 of what the file says of itself, which a person looked at and lets out. */
  readonly metadataSeen?: string | undefined;
}

export interface SourceClassDecided extends Envelope {
  readonly kind: "source.classed";
  readonly sourceClass: SourceClassed;
}

const sourceClassDecided: ZodType<SourceClassDecided> = z.strictObject({
  kind: z.literal("source.classed"),
  ...envelope,
  sourceClass: z.strictObject({
    id: idOf("scl"),
    source: idOf("src"),
    class: z.enum(SOURCE_CLASSES),
    metadataSeen: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
});

/** `SHA-256("careo/commitment/1\0" ‖ salt ‖ SHA-256 of the original)`; the salt is in the vault. */
export interface Commitment {
  readonly id: string;
  readonly publication: string;
  readonly source: string;
  readonly commitment: string;
}

export interface CommitmentMade extends Envelope {
  readonly kind: "commitment.made";
  readonly commitment: Commitment;
}

const commitmentMade: ZodType<CommitmentMade> = z.strictObject({
  kind: z.literal("commitment.made"),
  ...envelope,
  commitment: z.strictObject({
    id: idOf("cmt"),
    publication: idOf("pub"),
    source: idOf("src"),
    commitment: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});

/** That a second person allows exactly this. */
export interface Approval {
  readonly id: string;
  readonly publication: string;
  readonly version: number;
  /** SHA-256 of all that was approved: another content has another digest, and is not approved. */
  readonly digest: string;
}

export interface PublicationApproved extends Envelope {
  readonly kind: "publication.approved";
  readonly approval: Approval;
}

const publicationApproved: ZodType<PublicationApproved> = z.strictObject({
  kind: z.literal("publication.approved"),
  ...envelope,
  approval: z.strictObject({
    id: idOf("apr"),
    publication: idOf("pub"),
    version: z.int().positive(),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});

/** What went out: the one file whose hash fixes every other. */
export interface Seal {
  readonly id: string;
  readonly publication: string;
  readonly version: number;
  readonly tagmanifestSha256: string;
  /** Where it was put, as it may be told. */
  readonly target: string;
}

export interface PublicationSealed extends Envelope {
  readonly kind: "publication.sealed";
  readonly seal: Seal;
}

const publicationSealed: ZodType<PublicationSealed> = z.strictObject({
  kind: z.literal("publication.sealed"),
  ...envelope,
  seal: z.strictObject({
    id: idOf("sld"),
    publication: idOf("pub"),
    version: z.int().positive(),
    tagmanifestSha256: z.string().regex(/^[0-9a-f]{64}$/),
    target: ownWords,
  }),
});

/** Counts of people that a version showed, as it showed them: what the next one is compared with, so that their difference tells nothing. */
export interface ReleasedCounts {
  readonly id: string;
  readonly publication: string;
  readonly version: number;
  readonly tables: readonly ShownTable[];
}

export interface CountsReleased extends Envelope {
  readonly kind: "counts.released";
  readonly counts: ReleasedCounts;
}

const shownCount: ZodType<ShownCount> = z.union([z.int().nonnegative(), z.literal("suppressed")]);
const words = z.array(ownWords);

const countsReleased: ZodType<CountsReleased> = z.strictObject({
  kind: z.literal("counts.released"),
  ...envelope,
  counts: z.strictObject({
    id: idOf("rlc"),
    publication: idOf("pub"),
    version: z.int().positive(),
    tables: z.array(
      z.strictObject({
        name: ownWords,
        rows: words,
        columns: words,
        cells: z.array(z.array(shownCount)),
        rowTotals: z.array(shownCount),
        columnTotals: z.array(shownCount),
        total: shownCount,
      }),
    ),
  }),
});

/** What readers of a sealed version should know of it since. */
export interface Correction {
  readonly id: string;
  readonly publication: string;
  readonly version: number;
  readonly says: string;
  readonly findings: readonly string[];
}

export interface CorrectionIssued extends Envelope {
  readonly kind: "correction.issued";
  readonly correction: Correction;
}

const correctionIssued: ZodType<CorrectionIssued> = z.strictObject({
  kind: z.literal("correction.issued"),
  ...envelope,
  correction: z.strictObject({
    id: idOf("cor"),
    publication: idOf("pub"),
    version: z.int().positive(),
    says: ownWords,
    findings: z.array(idOf("fnd")),
  }),
});

export const PUBLICATION_ENTRY_KINDS: Readonly<Record<string, ZodType>> = {
  "publication.planned": publicationPlanned,
  "source.classed": sourceClassDecided,
  "commitment.made": commitmentMade,
  "publication.approved": publicationApproved,
  "publication.sealed": publicationSealed,
  "counts.released": countsReleased,
  "correction.issued": correctionIssued,
};
