import { type CanonicalValue, CareoError, canonicalJson } from "../../base/index.ts";
import { type PublishedCase, publishedCase } from "../published/index.ts";

/**
 * `claims.json`: the published case in the one spelling of RFC 8785, so that whoever reads it and writes it again has the
 * same bytes. Throws `dossier/not-publishable` for what the contract does not allow: nothing goes out unchecked.
 */
export function publishedJson(published: PublishedCase): string {
  const checked = publishedCase.safeParse(published);
  if (checked.success) return canonicalJson(withoutMissing(checked.data) as CanonicalValue);
  const [first] = checked.error.issues;
  const where = first?.path.map(String).join(".") ?? "";
  throw new CareoError(
    "dossier/not-publishable",
    `The published case is not of its form: ${where}: ${first?.message}.`,
    { cause: checked.error },
  );
}

/** A field that holds undefined is a missing field, which JSON has and canonical JSON refuses to guess. */
function withoutMissing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMissing);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutMissing(each)]));
}
