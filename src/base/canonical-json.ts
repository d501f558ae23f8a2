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
 * The one spelling of a value as JSON (RFC 8785). With integers only, that is what JSON.stringify writes, with the
 * keys sorted by their UTF-16 units; canonical-json.test.ts compares it with the reference library on any value.
 * Throws `base/bad-canonical-value` for what has no such spelling, or would be changed by it in silence: a number that
 * is not a safe integer, undefined, half a surrogate pair, an object that is more than its fields (a Date, a Map).
 */
export function canonicalJson(value: CanonicalValue): string {
  return write(value, "$");
}

function write(value: unknown, path: string): string {
  if (typeof value === "string") return writeText(value, path);
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return String(value);
    throw refused(path, `${value} is not a safe integer; write it as a decimal string`);
  }
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value !== "object") throw refused(path, `${typeof value} has no JSON form`);
  return Array.isArray(value) ? writeList(value, path) : writeObject(value, path);
}

function writeList(list: readonly unknown[], path: string): string {
  let json = "[";
  for (let index = 0; index < list.length; index++) {
    if (index > 0) json += ",";
    json += write(list[index], `${path}[${index}]`);
  }
  return `${json}]`;
}

function writeObject(object: object, path: string): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw refused(path, "it is not a plain object");
  let json = "{";
  for (const key of Object.keys(object).sort()) {
    const field = `${path}.${key}`;
    if (json !== "{") json += ",";
    json += `${writeText(key, field)}:${write((object as Record<string, unknown>)[key], field)}`;
  }
  return `${json}}`;
}

function writeText(text: string, path: string): string {
  const json = JSON.stringify(text);
  // JSON.stringify escapes half a pair; the quick look saves the exact one for almost every text.
  if (json.includes("\\ud") && /\p{Surrogate}/u.test(text))
    throw refused(path, "it holds half of a surrogate pair");
  return json;
}

function refused(path: string, why: string): CareoError {
  return new CareoError("base/bad-canonical-value", `${path}: ${why}.`);
}
