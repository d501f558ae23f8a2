/** Tables, matches and tests, as published: numbers about rows, never a row of a person. */
import { type ZodType, z } from "zod";
import { count, decimal, entries, idOf, words } from "./fields.ts";

export interface PublishedTable {
  readonly id: string;
  readonly source: string;
  readonly name: string;
  readonly rows: number;
  readonly rejected: number;
  /** How many rows have something there, and how many nothing: both hidden where either would point at few people. */
  readonly columns: readonly {
    readonly name: string;
    readonly filled: number | Suppressed;
    readonly empty: number | Suppressed;
  }[];
  readonly caveats: readonly string[];
  /** Tests of whether it is what it claims to be: results, never a verdict. */
  readonly tests: readonly { readonly name: string; readonly result: string; readonly says: string }[];
  readonly entries: readonly number[];
}

/** A figure that is not shown because it would point at few people (data-model.md, section 9). */
export type Suppressed = "suppressed";

/** One run of a list against a table, beside what chance alone would give. */
export interface PublishedMatchRun {
  readonly id: string;
  readonly list: string;
  readonly table: string;
  readonly algorithm: string;
  readonly compared: number;
  /** Hidden where they are few, and where all that were judged are: they are never fewer than those. */
  readonly candidates: number | Suppressed;
  /** Pairs by what people judged them to be. */
  readonly judged: {
    readonly positive: number | Suppressed;
    readonly negative: number | Suppressed;
    readonly unsure: number | Suppressed;
  };
  /** Of the positive ones: resting on the name alone. */
  readonly nameOnly: number | Suppressed;
  readonly expectedByChance?: string | undefined;
  readonly entries: readonly number[];
}

export interface PublishedTest {
  readonly id: string;
  readonly kind: "prediction" | "timing";
  readonly name: string;
  readonly question: string;
  /** What was foretold, or the window, entered before the run. */
  readonly foretold: readonly string[];
  /** What came out, as a sentence with its interval. */
  readonly result: string;
  readonly caveats: readonly string[];
  /** Entered after a run on the same tables had been seen. */
  readonly postHoc: boolean;
  readonly entries: readonly number[];
}

export interface PublishedCoding {
  readonly scheme: string;
  /** `part/element`, as the scheme names them: `means/deception`. */
  readonly element: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly note?: string | undefined;
}

const figure = z.union([count, z.literal("suppressed")]);

export const publishedTable: ZodType<PublishedTable> = z.strictObject({
  id: idOf("T"),
  source: idOf("S"),
  name: words,
  rows: count,
  rejected: count,
  columns: z.array(z.strictObject({ name: words, filled: figure, empty: figure })),
  caveats: z.array(words),
  tests: z.array(z.strictObject({ name: words, result: words, says: words })),
  entries,
});

export const publishedMatchRun: ZodType<PublishedMatchRun> = z.strictObject({
  id: idOf("X"),
  list: idOf("T"),
  table: idOf("T"),
  algorithm: words,
  compared: count,
  candidates: figure,
  judged: z.strictObject({ positive: figure, negative: figure, unsure: figure }),
  nameOnly: figure,
  expectedByChance: decimal.optional(),
  entries,
});

export const publishedTest: ZodType<PublishedTest> = z.strictObject({
  id: idOf("D"),
  kind: z.enum(["prediction", "timing"]),
  name: words,
  question: words,
  foretold: z.array(words),
  result: words,
  caveats: z.array(words),
  postHoc: z.boolean(),
  entries,
});

export const publishedCoding: ZodType<PublishedCoding> = z.strictObject({
  scheme: words,
  element: words,
  for: z.array(idOf("C")),
  against: z.array(idOf("C")),
  note: words.optional(),
});
