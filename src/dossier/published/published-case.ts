/**
 * A case as it is published: `claims.json` of a bundle. Site, PDF, exports and verification read this and nothing else of the
 * case; what is not in here is in no dossier. It is made by an allow-list from the case and from decisions that people took.
 */
import { type ZodType, z } from "zod";
import {
  type PublishedChange,
  type PublishedExclusion,
  type PublishedQuestion,
  type PublishedRedaction,
  type PublishedSearch,
  publishedChange,
  publishedExclusion,
  publishedQuestion,
  publishedRedaction,
  publishedSearch,
} from "./asking.ts";
import { count, instant, sha256, words } from "./fields.ts";
import { type PublishedClaim, type PublishedSource, publishedClaim, publishedSource } from "./material.ts";
import {
  type PublishedCoding,
  type PublishedMatchRun,
  type PublishedTable,
  type PublishedTest,
  publishedCoding,
  publishedMatchRun,
  publishedTable,
  publishedTest,
} from "./records.ts";
import {
  type PublishedNarrative,
  type PublishedOrigin,
  type PublishedProposition,
  type PublishedTension,
  publishedNarrative,
  publishedOrigin,
  publishedProposition,
  publishedTension,
} from "./story.ts";
import {
  type PublishedEvidence,
  type PublishedFinding,
  type PublishedWeighing,
  publishedEvidence,
  publishedFinding,
  publishedWeighing,
} from "./weighing.ts";
import {
  type PublishedActor,
  type PublishedEvent,
  type PublishedPayment,
  type PublishedRelation,
  publishedActor,
  publishedEvent,
  publishedPayment,
  publishedRelation,
} from "./world.ts";

export const PUBLISHED_SCHEMA = "careo.published/1";

export const DOSSIER_LANGUAGES = ["en", "es", "uk", "ru"] as const;
export type DossierLanguage = (typeof DOSSIER_LANGUAGES)[number];

export interface Publication {
  /** Random, new for every publication. */
  readonly id: string;
  readonly caseId: string;
  readonly version: number;
  readonly title: string;
  readonly question: string;
  /** The answer in a sentence, by the authors. */
  readonly answer: string;
  readonly language: DossierLanguage;
  /** When it was approved: the one time that the bytes of a bundle know. */
  readonly approvedAt: string;
  readonly authors: readonly string[];
  /** Where corrections and questions go. */
  readonly contact?: string | undefined;
  /** SPDX identifier or words. */
  readonly licence: string;
  readonly lawfulBasis: string;
  /** Of proof, declared once. */
  readonly standard?: string | undefined;
  /** Counts of people below this are not shown. */
  readonly smallestCount: number;
  readonly checkpoint: { readonly size: number; readonly root: string };
  readonly program: { readonly name: string; readonly version: string };
  /** SHA-256 of the `tagmanifest-sha256.txt` of the version before: what its seal is over. */
  readonly previous?: string | undefined;
}

export interface PublishedCase {
  readonly schema: typeof PUBLISHED_SCHEMA;
  readonly publication: Publication;
  readonly sources: readonly PublishedSource[];
  readonly claims: readonly PublishedClaim[];
  readonly propositions: readonly PublishedProposition[];
  readonly narratives: readonly PublishedNarrative[];
  readonly tensions: readonly PublishedTension[];
  readonly origins: readonly PublishedOrigin[];
  readonly actors: readonly PublishedActor[];
  readonly events: readonly PublishedEvent[];
  readonly relations: readonly PublishedRelation[];
  readonly payments: readonly PublishedPayment[];
  readonly tables: readonly PublishedTable[];
  readonly matchRuns: readonly PublishedMatchRun[];
  readonly tests: readonly PublishedTest[];
  readonly codings: readonly PublishedCoding[];
  readonly evidence: readonly PublishedEvidence[];
  readonly weighings: readonly PublishedWeighing[];
  readonly findings: readonly PublishedFinding[];
  readonly searches: readonly PublishedSearch[];
  readonly questions: readonly PublishedQuestion[];
  readonly redactions: readonly PublishedRedaction[];
  readonly exclusions: readonly PublishedExclusion[];
  readonly changes: readonly PublishedChange[];
}

const publication: ZodType<Publication> = z.strictObject({
  id: z.string().regex(/^pub_[0-9a-f]{32}$/),
  caseId: words,
  version: z.int().positive(),
  title: words,
  question: words,
  answer: words,
  language: z.enum(DOSSIER_LANGUAGES),
  approvedAt: instant,
  authors: z.array(words).min(1),
  contact: words.optional(),
  licence: words,
  lawfulBasis: words,
  standard: words.optional(),
  smallestCount: count,
  checkpoint: z.strictObject({ size: count, root: sha256 }),
  program: z.strictObject({ name: words, version: words }),
  previous: sha256.optional(),
});

export const publishedCase: ZodType<PublishedCase> = z.strictObject({
  schema: z.literal(PUBLISHED_SCHEMA),
  publication,
  sources: z.array(publishedSource),
  claims: z.array(publishedClaim),
  propositions: z.array(publishedProposition),
  narratives: z.array(publishedNarrative),
  tensions: z.array(publishedTension),
  origins: z.array(publishedOrigin),
  actors: z.array(publishedActor),
  events: z.array(publishedEvent),
  relations: z.array(publishedRelation),
  payments: z.array(publishedPayment),
  tables: z.array(publishedTable),
  matchRuns: z.array(publishedMatchRun),
  tests: z.array(publishedTest),
  codings: z.array(publishedCoding),
  evidence: z.array(publishedEvidence),
  weighings: z.array(publishedWeighing),
  findings: z.array(publishedFinding),
  searches: z.array(publishedSearch),
  questions: z.array(publishedQuestion),
  redactions: z.array(publishedRedaction),
  exclusions: z.array(publishedExclusion),
  changes: z.array(publishedChange),
});
