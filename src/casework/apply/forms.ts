/**
 * What a value in a case file may look like, and what becomes of it. A form reads one value; what is wrong is told to the
 * reading with its path, and the form gives undefined. Every value of a case file is text (case-file.ts).
 */
import { isEdtf } from "../../base/index.ts";
import type { Referable } from "../things/index.ts";
import type { FilePath } from "./case-file.ts";

export interface Reading {
  readonly wrong: (path: FilePath, message: string) => undefined;
  /** The id of what a person calls `text`, of one of these nouns. */
  readonly refer: (text: string, among: readonly Referable[], path: FilePath) => string | undefined;
}

export type Form = (value: unknown, path: FilePath, reading: Reading) => unknown;

export const words: Form = (value, path, { wrong }) =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : wrong(path, "words are missing here");

export const decimal: Form = (value, path, { wrong }) =>
  typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value.trim())
    ? value.trim()
    : wrong(path, `${shown(value)} is not a number; write digits and a point: 1200.50`);

export const share: Form = (value, path, { wrong }) =>
  typeof value === "string" && /^(0(\.\d+)?|1(\.0+)?)$/.test(value.trim())
    ? value.trim()
    : wrong(path, `${shown(value)} is not a number from 0 to 1`);

export const whole: Form = (value, path, { wrong }) =>
  typeof value === "string" && /^\d{1,9}$/.test(value.trim())
    ? Number(value)
    : wrong(path, `${shown(value)} is not a whole number`);

export const truth: Form = (value, path, { wrong }) =>
  value === "true" || value === "false"
    ? value === "true"
    : wrong(path, `${shown(value)} is neither true nor false`);

export const day: Form = (value, path, { wrong }) =>
  typeof value === "string" && isEdtf(value.trim())
    ? value.trim()
    : wrong(
        path,
        `${shown(value)} is not a date in EDTF: 2023, 2023-10, 2023-10-05, 2023-05/2023-07, 2023-10~`,
      );

export function choice(allowed: readonly string[], meaning: Readonly<Record<string, string>> = {}): Form {
  return (value, path, { wrong }) =>
    typeof value === "string" && allowed.includes(value.trim())
      ? (meaning[value.trim()] ?? value.trim())
      : wrong(path, `${shown(value)} is none of ${allowed.join(", ")}`);
}

export function ref(...among: readonly Referable[]): Form {
  return (value, path, reading) =>
    typeof value === "string" && value.trim() !== ""
      ? reading.refer(value.trim(), among, path)
      : reading.wrong(path, `a name of ${among.join(" or ")} is missing here`);
}

export function listOf(form: Form): Form {
  return (value, path, reading) => {
    if (!Array.isArray(value)) return reading.wrong(path, `${shown(value)} is not a list; write [ … ]`);
    const read = value.map((each, at) => form(each, [...path, at], reading));
    return read.every((each) => each !== undefined) ? read : undefined;
  };
}

/** One value, or a list of them: read as a list. */
export function oneOrMore(form: Form): Form {
  return (value, path, reading) => listOf(form)(Array.isArray(value) ? value : [value], path, reading);
}

export interface Field {
  readonly form: Form;
  /** Where it goes in what is read, if it is called otherwise there. */
  readonly to?: string | undefined;
  readonly needed: boolean;
  /** What stands where it is left out. */
  readonly otherwise?: unknown;
}

export function needed(form: Form, to?: string): Field {
  return { form, to, needed: true };
}

export function optional(form: Form, to?: string, otherwise?: unknown): Field {
  return { form, to, needed: false, otherwise };
}

export function record(fields: Readonly<Record<string, Field>>): Form {
  return (value, path, reading) => {
    if (!isRecord(value))
      return reading.wrong(path, `${shown(value)} is not of the form { ${Object.keys(fields)[0]}: … }`);
    const strange = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
    for (const key of strange)
      reading.wrong(
        [...path, key],
        `"${key}" is not known here; there are ${Object.keys(fields).join(", ")}`,
      );
    const read = Object.entries(fields).map(([key, field]) => readField(value, key, field, path, reading));
    if (strange.length > 0 || read.includes(FAILED)) return undefined;
    return Object.fromEntries((read as [string, unknown][]).filter(([, each]) => each !== undefined));
  };
}

const FAILED = Symbol("failed");

function readField(
  value: Readonly<Record<string, unknown>>,
  key: string,
  { form, to = key, needed: isNeeded, otherwise }: Field,
  path: FilePath,
  reading: Reading,
): [string, unknown] | typeof FAILED {
  const said = value[key];
  if (said === undefined) {
    if (!isNeeded) return [to, otherwise];
    reading.wrong(path, `"${key}" is missing`);
    return FAILED;
  }
  const read = form(said, [...path, key], reading);
  return read === undefined ? FAILED : [to, read];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (typeof value === "string") return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
  return Array.isArray(value)
    ? "a list"
    : value === undefined || value === null
      ? "nothing"
      : "a group of fields";
}
