/**
 * What the fields of a published case are made of. Numbers are integers or decimal strings, as in the ledger; ids are those
 * of one publication and mean nothing outside it, so that two publications cannot be joined by them.
 */
import { type ZodType, z } from "zod";
import { isEdtf, isInstant } from "../../base/index.ts";

export const words: ZodType<string> = z.string().min(1);
export const count: ZodType<number> = z.int().nonnegative();
// As patterns too, so that the JSON Schema made of them says what they are.
export const sha256: ZodType<string> = z.string().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 in hex");
export const instant: ZodType<string> = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/, "is not a UTC instant")
  .refine(isInstant, "is not a UTC instant");
export const edtf: ZodType<string> = z.string().refine(isEdtf, "is not a date in EDTF");
export const decimal: ZodType<string> = z
  .string()
  .regex(/^-?\d+(\.\d+)?(e-?\d+)?$/, "is not a decimal number");
/** Inside the bundle, below `data/`: forward slashes, no step upwards. */
export const dataPath: ZodType<string> = z
  .string()
  .regex(
    /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/,
    "is not a path inside the bundle",
  );

/** An id of one publication: a letter or two and a number with leading zeros, `S0001`. */
export function idOf(...prefixes: readonly string[]): ZodType<string> {
  return z
    .string()
    .regex(new RegExp(`^(${prefixes.join("|")})\\d{4,}$`), `is no id of ${prefixes.join(" or ")}`);
}

/** A date with how it is known. */
export interface PublishedDate {
  /** EDTF. */
  readonly value: string;
  readonly basis: "stated" | "inferred" | "metadata";
}

export const date: ZodType<PublishedDate> = z.strictObject({
  value: edtf,
  basis: z.enum(["stated", "inferred", "metadata"]),
});

export interface PublishedRange {
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

export const range: ZodType<PublishedRange> = z.strictObject({ value: decimal, low: decimal, high: decimal });

/** Numbers of ledger entries that hold what is published here, where those entries are disclosed. */
export const entries: ZodType<readonly number[]> = z.array(count);
