/**
 * What the fields of our own entries are made of. Strict: the ledger refuses an unknown key, floating point, and text of
 * our own that is not in composed Unicode.
 */
import { type ZodType, z } from "zod";
import { isEdtf } from "../../base/index.ts";
import { isComposed } from "../../ledger/index.ts";

/** What every entry says besides: when, by whom, and for a change which entry it takes the place of, and why. */
export interface Envelope {
  readonly at: string;
  readonly by: string;
  /** The number of the entry about the same thing whose place this one takes. */
  readonly revises?: number | undefined;
  readonly reason?: string | undefined;
}

export const ownWords: ZodType<string> = z
  .string()
  .min(1)
  .refine(isComposed, "is not in composed form (NFC)");

export const envelope: {
  readonly at: ZodType<string>;
  readonly by: ZodType<string>;
  readonly revises: ZodType<number | undefined>;
  readonly reason: ZodType<string | undefined>;
} = {
  at: z.string(),
  by: z.string().min(1),
  revises: z.int().nonnegative().optional(),
  reason: ownWords.optional(),
};

/** A number as the ledger keeps it: digits, never floating point. */
export const decimal: ZodType<string> = z.string().regex(/^-?\d+(\.\d+)?$/, "is not a decimal number");

/** A probability: 0 to 1. */
export const share: ZodType<string> = z
  .string()
  .regex(/^(0(\.\d+)?|1(\.0+)?)$/, "is not a number from 0 to 1");

/** A date in the world: EDTF. */
export const edtfDate: ZodType<string> = z.string().refine(isEdtf, "is not a date in EDTF");

/** An id with one of these prefixes. */
export function idOf(...prefixes: readonly string[]): ZodType<string> {
  return z
    .string()
    .regex(new RegExp(`^(${prefixes.join("|")})_[0-9a-f]{32}$`), `is no id of ${prefixes.join(" or ")}`);
}

/** A date with how it is known. */
export interface WorldDate {
  readonly value: string;
  readonly basis: "stated" | "inferred" | "metadata";
}

export const worldDate: ZodType<WorldDate> = z.strictObject({
  value: edtfDate,
  basis: z.enum(["stated", "inferred", "metadata"]),
});

/** A value with how low and how high it might be. */
export interface RecordedRange {
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

export const shareRange: ZodType<RecordedRange> = z.strictObject({ value: share, low: share, high: share });
