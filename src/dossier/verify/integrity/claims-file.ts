/**
 * `claims.json` as integrity needs it: what it says of files and entries, and nothing of what that means. Whoever audits these
 * stages alone need not know the form of a published case; whatever is not of the form looked for here is not there.
 */
import { type CanonicalValue, canonicalJson } from "../../../base/index.ts";
import { type BundleCheck, checker } from "../report/index.ts";
import { type Bag, readText } from "./bag.ts";
import { BAG_LIMITS } from "./walk-bag.ts";

const CHECK = checker(5, "claims.json", "integrity");

export interface ClaimsFile {
  readonly value: unknown;
  readonly checks: readonly BundleCheck[];
}

export function readClaims(bag: Bag): ClaimsFile {
  const where = "data/claims.json";
  const text = readText(bag, where, BAG_LIMITS.claims);
  if (text === undefined)
    return { value: undefined, checks: [CHECK.failed("It is missing, too large, or not text.", where)] };
  try {
    const value: unknown = JSON.parse(text);
    const isCanonical = canonicalJson(value as CanonicalValue) === text;
    const check = isCanonical
      ? CHECK.ok("It is canonical JSON: there is one way to read it.", where)
      : CHECK.failed("It is not canonical JSON: another program may read it in another way.", where);
    return { value, checks: [check] };
  } catch (error) {
    return {
      value: undefined,
      checks: [CHECK.failed(`It cannot be read: ${(error as Error).message}`, where)],
    };
  }
}

/** A field of whatever this is; undefined if it has none. */
export function fieldOf(value: unknown, ...path: readonly string[]): unknown {
  let found: unknown = value;
  for (const name of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}

export function textOf(value: unknown, ...path: readonly string[]): string | undefined {
  const found = fieldOf(value, ...path);
  return typeof found === "string" ? found : undefined;
}

export function listOf(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = fieldOf(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** Numbers of entries that something published names. */
export function entriesOf(held: unknown): readonly number[] {
  return listOf(held, "entries").filter((each): each is number => Number.isSafeInteger(each));
}
