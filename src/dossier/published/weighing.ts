/**
 * What was weighed, as published: everything that went in, so that a reader's own program comes to the same figures, and the
 * figures themselves. Numbers are decimal strings; figures are rounded to nine significant digits.
 */
import { type ZodType, z } from "zod";
import { decimal, entries, idOf, type PublishedRange, range, sha256, words } from "./fields.ts";

export interface PublishedEvidence {
  readonly id: string;
  readonly handle: string;
  readonly summary: string;
  readonly kind: "direct" | "indirect" | "negative";
  /** Claims, match runs, tests, tables and searches that it rests on. */
  readonly restsOn: readonly string[];
  readonly origins: readonly string[];
  readonly doubt: string;
  readonly entries: readonly number[];
}

export type PublishedLikelihood =
  | { readonly kind: "direct"; readonly value: PublishedRange }
  | {
      readonly kind: "report";
      readonly fact: PublishedRange;
      readonly hit: PublishedRange;
      readonly falseReport: PublishedRange;
    }
  | { readonly kind: "absence"; readonly trace: PublishedRange; readonly detection: PublishedRange };

export interface PublishedRating {
  /** "R0001", a rater whom the authors did not name; or the name. */
  readonly rater: string;
  readonly target: { readonly item: string } | { readonly cluster: string };
  readonly hypothesis: string;
  readonly blind: boolean;
  readonly consistency?: "CC" | "C" | "N" | "I" | "II" | "NA" | undefined;
  readonly relevance?: "H" | "M" | "L" | undefined;
  readonly likelihood?: PublishedLikelihood | undefined;
  readonly why?: string | undefined;
}

export interface PublishedHypothesis {
  readonly id: string;
  readonly handle: string;
  readonly text: string;
  readonly kind: "primary" | "rival" | "null" | "deception";
  readonly prior?: (PublishedRange & { readonly basis: string }) | undefined;
}

export interface PublishedCluster {
  readonly id: string;
  readonly says: string;
  readonly members: readonly { readonly item: string; readonly role: "repeats" | "adds-own-access" }[];
  /** An item, or "unknown". */
  readonly root: string;
  readonly rho?: { readonly value: string; readonly reason: string } | undefined;
  readonly uncapped?: string | undefined;
}

export interface PublishedWeighing {
  readonly id: string;
  readonly handle: string;
  readonly question: string;
  readonly exclusive: boolean;
  readonly exhaustive: boolean;
  /** The column of ICD 203 words used. */
  readonly words: "likely" | "probable";
  readonly capDecades: string;
  readonly ratingLikelihoods?: Readonly<Record<"CC" | "C" | "N" | "I" | "II", string>> | undefined;
  readonly hypotheses: readonly PublishedHypothesis[];
  /** Ids of the items that were weighed. */
  readonly items: readonly string[];
  readonly clusters: readonly PublishedCluster[];
  readonly ratings: readonly PublishedRating[];
  /** What did not enter, and why. */
  readonly notWeighed: readonly { readonly items: readonly string[]; readonly why: string }[];
  readonly figures: PublishedFigures;
  /** The sentences that a careful editor would allow. */
  readonly sentences: readonly string[];
  /** What would change the answer, as sentences. */
  readonly flips: readonly string[];
  readonly entries: readonly number[];
}

/** What the engine made of the ratings: recomputed by whoever verifies. */
export interface PublishedFigures {
  /** Name and version of the arithmetic: `WEIGHING_ENGINE`. */
  readonly engine: string;
  /** By hypothesis: the inconsistency score of ACH, every origin counted once. Lower is better. */
  readonly ach: readonly { readonly hypothesis: string; readonly score: string }[];
  /** By hypothesis, where the group is exclusive and exhaustive and every prior is given; otherwise missing. */
  readonly posterior?:
    | readonly {
        readonly hypothesis: string;
        readonly value: string;
        readonly uncapped: string;
        readonly low: string;
        readonly high: string;
        /** Words for likelihood, from the interval; none where it spans too much. */
        readonly words: readonly string[];
      }[]
    | undefined;
  /** Odds of each two answers after the evidence, capped, where priors and likelihoods were given. */
  readonly odds?:
    | readonly { readonly of: string; readonly over: string; readonly after: string }[]
    | undefined;
}

export interface PublishedFinding {
  readonly id: string;
  readonly handle: string;
  /** A proposition, or a weighing. */
  readonly about: string;
  readonly hypothesis?: string | undefined;
  readonly verdict: string;
  readonly likelihood?:
    | { readonly scheme: "icd203"; readonly band: string; readonly low: string; readonly high: string }
    | undefined;
  readonly confidence: { readonly level: "low" | "moderate" | "high"; readonly why: string };
  readonly standard?: string | undefined;
  readonly supports: readonly string[];
  readonly contradicts: readonly string[];
  readonly undercuts: readonly string[];
  readonly unknowns: readonly string[];
  readonly linchpins: readonly string[];
  readonly replies: readonly string[];
  readonly adverseTo: readonly string[];
  readonly notAsked?: string | undefined;
  /** SHA-256 of all that it was drawn from, in the case. */
  readonly inputsDigest: string;
  readonly entries: readonly number[];
}

export const publishedEvidence: ZodType<PublishedEvidence> = z.strictObject({
  id: idOf("E"),
  handle: words,
  summary: words,
  kind: z.enum(["direct", "indirect", "negative"]),
  restsOn: z.array(idOf("C", "X", "D", "T", "Q")),
  origins: z.array(idOf("O")),
  doubt: words,
  entries,
});

const likelihood: ZodType<PublishedLikelihood> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("direct"), value: range }),
  z.strictObject({ kind: z.literal("report"), fact: range, hit: range, falseReport: range }),
  z.strictObject({ kind: z.literal("absence"), trace: range, detection: range }),
]);

const rating: ZodType<PublishedRating> = z.strictObject({
  rater: words,
  target: z.union([z.strictObject({ item: idOf("E") }), z.strictObject({ cluster: words })]),
  hypothesis: idOf("H"),
  blind: z.boolean(),
  consistency: z.enum(["CC", "C", "N", "I", "II", "NA"]).optional(),
  relevance: z.enum(["H", "M", "L"]).optional(),
  likelihood: likelihood.optional(),
  why: words.optional(),
});

const figures: ZodType<PublishedFigures> = z.strictObject({
  engine: words,
  ach: z.array(z.strictObject({ hypothesis: idOf("H"), score: decimal })),
  posterior: z
    .array(
      z.strictObject({
        hypothesis: idOf("H"),
        value: decimal,
        uncapped: decimal,
        low: decimal,
        high: decimal,
        words: z.array(words),
      }),
    )
    .optional(),
  odds: z.array(z.strictObject({ of: idOf("H"), over: idOf("H"), after: words })).optional(),
});

export const publishedWeighing: ZodType<PublishedWeighing> = z.strictObject({
  id: idOf("G"),
  handle: words,
  question: words,
  exclusive: z.boolean(),
  exhaustive: z.boolean(),
  words: z.enum(["likely", "probable"]),
  capDecades: decimal,
  ratingLikelihoods: z
    .strictObject({ CC: decimal, C: decimal, N: decimal, I: decimal, II: decimal })
    .optional(),
  hypotheses: z.array(
    z.strictObject({
      id: idOf("H"),
      handle: words,
      text: words,
      kind: z.enum(["primary", "rival", "null", "deception"]),
      prior: z.strictObject({ value: decimal, low: decimal, high: decimal, basis: words }).optional(),
    }),
  ),
  items: z.array(idOf("E")),
  clusters: z.array(
    z.strictObject({
      id: words,
      says: words,
      members: z.array(z.strictObject({ item: idOf("E"), role: z.enum(["repeats", "adds-own-access"]) })),
      root: words,
      rho: z.strictObject({ value: decimal, reason: words }).optional(),
      uncapped: words.optional(),
    }),
  ),
  ratings: z.array(rating),
  notWeighed: z.array(z.strictObject({ items: z.array(words), why: words })),
  figures,
  sentences: z.array(words),
  flips: z.array(words),
  entries,
});

export const publishedFinding: ZodType<PublishedFinding> = z.strictObject({
  id: idOf("F"),
  handle: words,
  about: idOf("P", "G"),
  hypothesis: idOf("H").optional(),
  verdict: words,
  likelihood: z
    .strictObject({ scheme: z.literal("icd203"), band: words, low: decimal, high: decimal })
    .optional(),
  confidence: z.strictObject({ level: z.enum(["low", "moderate", "high"]), why: words }),
  standard: words.optional(),
  supports: z.array(idOf("C", "E")),
  contradicts: z.array(idOf("C", "E")),
  undercuts: z.array(idOf("C", "E")),
  unknowns: z.array(words),
  linchpins: z.array(idOf("E", "O", "S")),
  replies: z.array(idOf("Y")),
  adverseTo: z.array(idOf("A")),
  notAsked: words.optional(),
  inputsDigest: sha256,
  entries,
});
