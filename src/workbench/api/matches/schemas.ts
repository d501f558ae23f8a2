import { type ZodType, z } from "zod";
import { recorded } from "../endpoint.ts";
import type {
  DecisionRow,
  JudgeBody,
  JudgedAnswer,
  JudgementName,
  PairAnswer,
  QueueAnswer,
  RecordAnswer,
  RunAnswer,
  RunBody,
  RunRow,
  SaidAnswer,
} from "./contract.ts";

const text = z.string();
const count = z.int().nonnegative();
const number = z.number();

export const runBody: ZodType<RunBody> = z.strictObject({
  list: count,
  table: count,
  top: z.int().min(1).max(1000).optional(),
  prior: number.gt(0).lt(1).optional(),
  audit: count.max(100_000).optional(),
  decoys: count.max(1000).optional(),
  seed: text.trim().min(1).max(200).optional(),
  dictionary: z.boolean().optional(),
});

const side = z.strictObject({
  id: text,
  seq: count.nullable(),
  name: text,
  rows: count,
  persons: count,
  unusable: count,
});

const runFields = {
  id: text,
  at: text,
  by: text,
  list: side,
  table: side,
  compared: count,
  candidates: count,
  best: z.strictObject({ strong: count, possible: count, tie: count, weak: count, none: count }),
  accepted: count,
  nameOnly: count,
  judged: count,
  chance: z.strictObject({
    observed: count,
    expected: number,
    low: number,
    high: number,
    p: number,
    basis: text,
  }),
};
export const runRow: ZodType<RunRow> = z.strictObject(runFields);

export const runAnswer: ZodType<RunAnswer> = z.strictObject({
  ...runFields,
  algorithm: text,
  version: text,
  settingsDigest: text,
  seed: text,
  prior: z.strictObject({ value: number, basis: text }),
  weakRows: count,
  truncated: z.array(z.strictObject({ query: text.nullable(), lane: text, kept: count, total: count })),
  lanes: z.array(z.strictObject({ lane: text, keys: count, candidates: count })),
  decoys: z.strictObject({ lists: count, mean: number, sd: number, most: number, p: number }).nullable(),
  audit: z
    .strictObject({
      sampled: count,
      pairs: count,
      missed: count,
      recall: number.nullable(),
      low: number,
      high: number,
      examples: z.array(z.strictObject({ query: text, record: text, score: number })),
    })
    .nullable(),
});

const judgement: ZodType<JudgementName> = z.enum(["positive", "negative", "unsure"]);
const band = z.enum(["strong", "possible", "weak", "tie"]);

const decision: ZodType<DecisionRow> = z.strictObject({
  id: text,
  seq: count,
  pair: text,
  left: text,
  right: text,
  judgement,
  reason: text,
  nameOnly: z.boolean(),
  at: text,
});

export const queueAnswer: ZodType<QueueAnswer> = z.strictObject({
  rows: z.array(z.strictObject({ pair: text, judgement: judgement.nullable(), isSuggested: z.boolean() })),
  total: count,
  done: count,
  last: z.array(decision),
  claimedTwice: z.array(z.strictObject({ record: text, claimants: z.array(text) })),
});

const record: ZodType<RecordAnswer> = z.strictObject({
  name: text,
  key: text,
  ordinal: count,
  rowHash: text,
  table: z.strictObject({ id: text, seq: count, name: text }),
  sourceSeq: count.nullable(),
  obtainedHow: text.nullable(),
  artifact: text,
  isSame: z.boolean(),
  cells: z.array(
    z.strictObject({
      column: text,
      mapsTo: text.nullable(),
      pieces: z.array(z.strictObject({ text, latin: text, line: count.nullable() })),
      value: text.nullable(),
      normalised: text.nullable(),
    }),
  ),
});

export const pairAnswer: ZodType<PairAnswer> = z.strictObject({
  pair: text,
  at: count,
  why: text,
  left: record.nullable(),
  right: record.nullable(),
  fields: z.array(
    z.strictObject({
      key: text,
      left: z.array(count),
      right: z.array(count),
      lines: z.array(count),
      weight: number,
    }),
  ),
  lines: z.array(
    z.strictObject({
      feature: text,
      role: text.nullable(),
      left: text.nullable(),
      right: text.nullable(),
      reading: text.nullable(),
      phones: z.array(text),
      rules: z.array(text),
      level: z.enum(["precise", "close", "broad"]).nullable(),
      similarity: number.nullable(),
      oneIn: count.nullable(),
      isOfCommunity: z.boolean(),
      weight: number,
    }),
  ),
  score: number,
  probability: number,
  band,
  rank: count,
  margin: number.nullable(),
  noMatchProbability: number,
  expectedByChance: number,
  otherRows: z.array(text),
  onlyNames: z.boolean(),
  rivals: z.array(
    z.strictObject({
      pair: text.nullable(),
      rank: count,
      name: text,
      key: text,
      probability: number,
      band,
      isTied: z.boolean(),
    }),
  ),
});

export const saidAnswer: ZodType<SaidAnswer> = z.strictObject({
  judgement: judgement.nullable(),
  seqs: z.array(count),
  earlier: z.array(z.strictObject({ left: text, right: text, judgement, by: text, reason: text })),
  suggestions: z.array(z.strictObject({ by: text, judgement, reason: text })),
});

export const judgeBody: ZodType<JudgeBody> = z.strictObject({
  pair: text.regex(/^\d{1,9}\.\d{1,5}$/),
  judgement,
  reason: text.trim().min(1).max(5000),
  restsOn: z.array(count).max(1000).optional(),
});

export const judgedAnswer: ZodType<JudgedAnswer> = (
  recorded as unknown as z.ZodObject<{ id: z.ZodString; handle: z.ZodString; seq: z.ZodNullable<z.ZodInt> }>
).extend({ nameOnly: z.boolean(), now: judgement }) as unknown as ZodType<JudgedAnswer>;

const position = z.coerce.number().int().nonnegative();
const isAll = z
  .enum(["true", "false"])
  .transform((said) => said === "true")
  .optional() as unknown as ZodType<boolean | undefined>;

export const queueQuery: ZodType<{ readonly all?: boolean | undefined }> = z.strictObject({ all: isAll });
export const pairsQuery: ZodType<{
  readonly from: number;
  readonly limit: number;
  readonly all?: boolean | undefined;
}> = z.strictObject({ from: position, limit: position.min(1).max(200), all: isAll });
