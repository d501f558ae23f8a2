import { type ZodType, z } from "zod";
import { doubtName } from "../endpoint.ts";
import type {
  CellAnswer,
  ClearedRating,
  FlipSetAnswer,
  FlipsAnswer,
  GridRowAnswer,
  GroupRow,
  HypothesisAnswer,
  LikelihoodAnswer,
  MatrixScore,
  NewEvidence,
  NewGroup,
  NewHypothesis,
  NewPriors,
  NewRating,
  SupportRow,
  VoteAnswer,
  WeighingAnswer,
  WeighingQuery,
} from "./contract.ts";

const code = z.enum(["CC", "C", "N", "I", "II", "NA"]);
const relevance = z.enum(["H", "M", "L"]);
const hypothesisKind = z.enum(["primary", "rival", "null", "deception"]);
const wordColumn = z.enum(["likely", "probable"]);
const number = z.number();
const range = { value: number, low: number, high: number };
const texts = z.array(z.string());

export const groupRow: ZodType<GroupRow> = z.strictObject({
  id: z.string(),
  handle: z.string(),
  question: z.string(),
  exclusive: z.boolean(),
  exhaustive: z.boolean(),
  words: wordColumn,
  capDecades: z.string().nullable(),
  hypotheses: z.int(),
  cautions: texts,
  doubt: doubtName,
});

const typed = z.string().trim().min(1).max(60);
const likelihood: ZodType<LikelihoodAnswer> = z.discriminatedUnion("given", [
  z.strictObject({ given: z.literal("direct"), value: typed }),
  z.strictObject({ given: z.literal("report"), fact: typed, hit: typed, falseReport: typed }),
  z.strictObject({ given: z.literal("absence"), trace: typed, detection: typed }),
]);

const vote: ZodType<VoteAnswer> = z.strictObject({
  id: z.string(),
  seq: z.int(),
  rater: z.string(),
  isOwn: z.boolean(),
  blind: z.boolean(),
  code: code.nullable(),
  relevance: relevance.nullable(),
  likelihood: likelihood.nullable(),
  comesTo: z.strictObject(range).nullable(),
  why: z.string().nullable(),
  doubt: doubtName,
});

const cell: ZodType<CellAnswer> = z.strictObject({
  code: code.nullable(),
  mean: number.nullable(),
  disagreement: number.nullable(),
  votes: z.array(vote),
  hidden: z.int(),
});

const gridRow: ZodType<GridRowAnswer> = z.strictObject({
  id: z.string(),
  handle: z.string(),
  says: z.string(),
  isCluster: z.boolean(),
  target: z.string().nullable(),
  origin: z.string(),
  role: z.enum(["root", "repeats", "adds-own-access"]),
  from: z.array(z.strictObject({ id: z.string(), says: z.string() })),
  notWeighed: z.string().nullable(),
  isOut: z.boolean(),
  isComputed: z.boolean(),
  diagnosticity: number.nullable(),
  rank: z.int().nullable(),
  notApplicable: z.int(),
  unrated: z.int(),
  ratio: z.strictObject({ capped: number, uncapped: number }).nullable(),
  cells: z.array(cell),
  doubt: doubtName,
});

const matrixScore: ZodType<MatrixScore> = z.strictObject({
  rank: z.int(),
  inconsistency: number,
  consistency: number,
  notApplicable: z.int(),
  unrated: z.int(),
  rows: z.int(),
  thin: z.boolean(),
});

const hypothesis: ZodType<HypothesisAnswer> = z.strictObject({
  id: z.string(),
  handle: z.string(),
  text: z.string(),
  kind: hypothesisKind,
  prior: z.strictObject({ ...range, basis: z.string() }).nullable(),
  matrix: matrixScore.nullable(),
  byItem: matrixScore.nullable(),
  bayes: z
    .strictObject({ posterior: number, uncapped: number, low: number, high: number, words: texts })
    .nullable(),
  leads: z.boolean(),
  doubt: doubtName,
});

const flipSet: ZodType<FlipSetAnswer> = z.strictObject({
  items: texts,
  origins: z.int(),
  challenger: z.string(),
});

const flips: ZodType<FlipsAnswer> = z.strictObject({
  matrixLeads: texts,
  matrixFlip: flipSet.nullable(),
  leads: texts.nullable(),
  runnerUp: z.string().nullable(),
  flip: flipSet.nullable(),
  breakEvenRatio: number.nullable(),
  out: z.array(
    z.strictObject({
      origin: z.string(),
      says: z.string(),
      items: texts,
      trail: z.string(),
      isPart: z.boolean(),
      without: z.array(number).nullable(),
      leads: texts.nullable(),
      first: texts.nullable(),
      ratio: number.nullable(),
      breakEvenRatio: number.nullable(),
      linchpin: z
        .strictObject({
          changes: z.enum(["leader", "word"]),
          by: z.enum(["removal", "low end", "high end"]),
        })
        .nullable(),
    }),
  ),
  sweeps: z.array(
    z.strictObject({
      hypothesis: z.string(),
      prior: number,
      breakEven: number.nullable(),
      points: z.array(z.strictObject({ prior: number, posterior: z.array(number) })),
    }),
  ),
});

export const weighing: ZodType<WeighingAnswer> = z.strictObject({
  group: groupRow,
  hypotheses: z.array(hypothesis),
  items: z.array(gridRow),
  origins: z.array(gridRow),
  odds: z
    .array(
      z.strictObject({ of: z.string(), over: z.string(), before: number, after: number, uncapped: number }),
    )
    .nullable(),
  flips: flips.nullable(),
  sentences: texts,
  confidence: z.enum(["low", "moderate", "high"]).nullable(),
  raters: z.array(z.strictObject({ name: z.string(), cells: z.int(), blind: z.int() })),
  hidden: z.int(),
  isBlind: z.boolean(),
  capDecades: number,
  problem: z.string().nullable(),
});

const ref = z.string().min(1).max(80);
const words = z.string().trim().min(1).max(2000);

export const weighingQuery: ZodType<WeighingQuery> = z.strictObject({
  group: ref.optional(),
  without: z.string().max(4000).optional(),
  prior: z
    .string()
    .max(200)
    .regex(/^[^=]+=[^=]+$/, "is not like H1=0.3")
    .optional(),
  open: z.literal("yes").optional(),
});

export const newGroup: ZodType<NewGroup> = z.strictObject({
  ref: ref.optional(),
  question: words,
  exclusive: z.boolean(),
  exhaustive: z.boolean(),
  words: wordColumn.optional(),
  capDecades: typed.optional(),
});

export const newHypothesis: ZodType<NewHypothesis> = z.strictObject({
  ref: ref.optional(),
  group: ref.optional(),
  text: words,
  kind: hypothesisKind,
});

export const newPriors: ZodType<NewPriors> = z.strictObject({
  group: ref.optional(),
  priors: z.array(z.strictObject({ hypothesis: ref, prior: typed })).max(200),
  basis: words,
});

export const newRating: ZodType<NewRating> = z.strictObject({
  target: ref,
  hypothesis: ref,
  code: code.optional(),
  relevance: relevance.optional(),
  likelihood: likelihood.optional(),
  why: words.optional(),
});

export const clearedRating: ZodType<ClearedRating> = z.strictObject({ target: ref, hypothesis: ref });

export const newEvidence: ZodType<NewEvidence> = z.strictObject({
  summary: words,
  kind: z.enum(["direct", "indirect", "negative"]),
  claims: z.array(ref).max(500),
  tests: z.array(ref).max(50),
  search: ref.optional(),
});

export const supportRow: ZodType<SupportRow> = z.strictObject({
  id: z.string(),
  kind: z.enum(["search", "test"]),
  says: z.string(),
  showsAbsence: z.boolean(),
});

export const seqs: ZodType<{ readonly seqs: readonly number[] }> = z.strictObject({ seqs: z.array(z.int()) });
