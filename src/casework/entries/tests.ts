/** Tests over tables and series, and what law asks for (weighing.md, sections 10 and 11). What is foretold comes before the run. */
import { type ZodType, z } from "zod";
import { CODING_SCHEMES } from "../../weighing/index.ts";
import { decimal, type Envelope, edtfDate, envelope, idOf, ownWords } from "./fields.ts";

export const STATISTICS = ["share", "count", "difference-of-shares", "ratio-of-rates"] as const;
export type Statistic = (typeof STATISTICS)[number];

/** A named question to tables, with what each hypothesis foretells. */
export interface Prediction {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly recordSets: readonly string[];
  /** One SELECT that reads; the record sets are tables named by their handles. */
  readonly sql: string;
  readonly statistic: Statistic;
  readonly predictions: readonly {
    readonly hypothesis: string;
    readonly low: string;
    readonly high: string;
    readonly why: string;
  }[];
  /** What the tables leave out and how rows came into them, said before the run. */
  readonly caveats?: readonly string[] | undefined;
}

export interface PredictionEntered extends Envelope {
  readonly kind: "prediction.entered";
  readonly prediction: Prediction;
}

const predictionEntered: ZodType<PredictionEntered> = z.strictObject({
  kind: z.literal("prediction.entered"),
  ...envelope,
  prediction: z.strictObject({
    id: idOf("pre"),
    name: ownWords,
    question: ownWords,
    recordSets: z.array(idOf("rst")).min(1),
    sql: ownWords,
    statistic: z.enum(STATISTICS),
    predictions: z.array(
      z.strictObject({ hypothesis: idOf("hyp"), low: decimal, high: decimal, why: ownWords }),
    ),
    caveats: z.array(ownWords).optional(),
  }),
});

/** What one run of a prediction gave. */
export interface PredictionRun {
  readonly id: string;
  readonly prediction: string;
  /** The numbers the statistic is made of, by name: `x`, `n`, `x1`, `n1`, `t1` … */
  readonly counts: Readonly<Record<string, string>>;
  /** "unbounded" where the second of two counts is 0. */
  readonly estimate: string;
  readonly low: string;
  readonly high: string;
  readonly likelihoods: readonly { readonly hypothesis: string; readonly value: string }[];
  /** Rows that the query counted as left out for an empty or unread cell; missing where it does not count them. */
  readonly nulls?: number | undefined;
  /** SHA-256 of the rows the query gave, and of each table it read. */
  readonly resultSha256: string;
  /** What ran it: name and version. */
  readonly engine?: string | undefined;
  readonly tables: readonly { readonly recordSet: string; readonly sha256: string }[];
  /** Entered after a run on the same tables had been seen: shown, and kept out of the Bayes lens. */
  readonly postHoc: boolean;
  /** Runs on any of these tables before this one. */
  readonly runsOnSameTables: number;
}

export interface PredictionTested extends Envelope {
  readonly kind: "prediction.tested";
  readonly run: PredictionRun;
}

const predictionTested: ZodType<PredictionTested> = z.strictObject({
  kind: z.literal("prediction.tested"),
  ...envelope,
  run: z.strictObject({
    id: idOf("prr"),
    prediction: idOf("pre"),
    counts: z.record(z.string(), decimal),
    estimate: z.union([decimal, z.literal("unbounded")]),
    low: decimal,
    high: z.union([decimal, z.literal("unbounded")]),
    likelihoods: z.array(z.strictObject({ hypothesis: idOf("hyp"), value: decimal })),
    nulls: z.int().nonnegative().optional(),
    resultSha256: z.string().regex(/^[0-9a-f]{64}$/),
    engine: z.string().optional(),
    tables: z.array(z.strictObject({ recordSet: idOf("rst"), sha256: z.string() })),
    postHoc: z.boolean(),
    runsOnSameTables: z.int().nonnegative(),
  }),
});

/** A series of dated events: of the case, dates as they stand, or days that a statement gives. */
export interface Series {
  readonly label: string;
  readonly events: readonly string[];
  readonly dates: readonly string[];
  /** One SELECT that reads and gives one column of days, and the record sets that it names by their handles. */
  readonly sql?: string | undefined;
  readonly recordSets?: readonly string[] | undefined;
}

/** Does series B follow series A more closely than chance? The window is recorded first. */
export interface Timing {
  readonly id: string;
  readonly name: string;
  readonly a: Series;
  readonly b: Series;
  readonly statistic: "followed-within" | "mean-lag";
  readonly windowDays: number;
  /** The days that were observed: EDTF days, both included. */
  readonly from: string;
  readonly to: string;
}

export interface TimingEntered extends Envelope {
  readonly kind: "timing.entered";
  readonly timing: Timing;
}

const series = z.strictObject({
  label: ownWords,
  events: z.array(idOf("evt")),
  dates: z.array(edtfDate),
  sql: ownWords.optional(),
  recordSets: z.array(idOf("rst")).optional(),
});

const timingEntered: ZodType<TimingEntered> = z.strictObject({
  kind: z.literal("timing.entered"),
  ...envelope,
  timing: z.strictObject({
    id: idOf("tim"),
    name: ownWords,
    a: series,
    b: series,
    statistic: z.enum(["followed-within", "mean-lag"]),
    windowDays: z.int().positive(),
    from: edtfDate,
    to: edtfDate,
  }),
});

export interface TimingRun {
  readonly id: string;
  readonly timing: string;
  readonly observed: string;
  readonly expected: string;
  readonly p: string;
  readonly pLow: string;
  readonly pHigh: string;
  readonly method: string;
  readonly seed?: string | undefined;
  /** Every window tried on these series, this one among them. */
  readonly windowsTried: readonly number[];
  readonly postHoc: boolean;
  /** How many dates each series had, and how many of them were not known to the day. */
  readonly dates?: { readonly a: number; readonly b: number; readonly uncertain: number } | undefined;
  /** Dates that did not enter, and why. */
  readonly leftOut?: readonly string[] | undefined;
}

export interface TimingTested extends Envelope {
  readonly kind: "timing.tested";
  readonly run: TimingRun;
}

const timingTested: ZodType<TimingTested> = z.strictObject({
  kind: z.literal("timing.tested"),
  ...envelope,
  run: z.strictObject({
    id: idOf("tmr"),
    timing: idOf("tim"),
    observed: decimal,
    expected: decimal,
    p: decimal,
    pLow: decimal,
    pHigh: decimal,
    method: ownWords,
    seed: z.string().optional(),
    windowsTried: z.array(z.int().positive()),
    postHoc: z.boolean(),
    dates: z
      .strictObject({
        a: z.int().nonnegative(),
        b: z.int().nonnegative(),
        uncertain: z.int().nonnegative(),
      })
      .optional(),
    leftOut: z.array(ownWords).optional(),
  }),
});

/** What sources say to one element of a coding scheme. Never a verdict. */
export interface Coding {
  readonly id: string;
  readonly scheme: string;
  /** `part/element`, as the scheme names them: `means/deception`. */
  readonly element: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly note?: string | undefined;
}

export interface CodingMade extends Envelope {
  readonly kind: "coding.made";
  readonly coding: Coding;
}

const ELEMENTS: ReadonlySet<string> = new Set(
  Object.entries(CODING_SCHEMES).flatMap(([scheme, { parts }]) =>
    Object.entries(parts).flatMap(([part, { elements }]) =>
      Object.keys(elements).map((element) => `${scheme}/${part}/${element}`),
    ),
  ),
);

const codingMade: ZodType<CodingMade> = z.strictObject({
  kind: z.literal("coding.made"),
  ...envelope,
  coding: z
    .strictObject({
      id: idOf("cod"),
      scheme: z.string(),
      element: z.string(),
      for: z.array(idOf("clm")),
      against: z.array(idOf("clm")),
      note: ownWords.optional(),
    })
    .refine(
      ({ scheme, element }) => ELEMENTS.has(`${scheme}/${element}`),
      "names no element of a known scheme",
    ),
});

export const TEST_ENTRY_KINDS: Readonly<Record<string, ZodType>> = {
  "prediction.entered": predictionEntered,
  "prediction.tested": predictionTested,
  "timing.entered": timingEntered,
  "timing.tested": timingTested,
  "coding.made": codingMade,
};
