import canonicalize from "canonicalize";
import { CareoError } from "./errors.ts";

/** What may stand in the ledger: no floating point, no undefined (data-model.md, section 2). */
export type CanonicalValue =
  | string
  | number
  | boolean
  | null
  | readonly CanonicalValue[]
  | { readonly [key: string]: CanonicalValue };

/**
 * The one spelling of a value as JSON (RFC 8785).
 * Throws `base/bad-canonical-value` for a number that is not a safe integer, for undefined, and for a lone surrogate:
 * the library would drop or round the first two in silence.
 */
export function canonicalJson(value: CanonicalValue): string {
  checkCanonical(value, "$");
  try {
    return canonicalize(value) as string;
  } catch (cause) {
    throw new CareoError("base/bad-canonical-value", "A text holds half of a surrogate pair.", { cause });
  }
}

function checkCanonical(value: unknown, path: string): void {
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return;
    throw refused(path, `${value} is not a safe integer; write it as a decimal string`);
  }
  if (typeof value !== "object") throw refused(path, `${typeof value} has no JSON form`);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) checkCanonical(value[index], `${path}[${index}]`);
    return;
  }
  for (const key in value) checkCanonical((value as Record<string, unknown>)[key], `${path}.${key}`);
}

function refused(path: string, why: string): CareoError {
  return new CareoError("base/bad-canonical-value", `${path}: ${why}.`);
}
