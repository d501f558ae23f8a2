/** Reads what `careo match` wrote: one JSON object, or with --out one query a line. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { CareoError, sha256 } from "../base/index.ts";

export interface MatchedRow {
  readonly recordSet: string;
  readonly id: string;
  readonly rowHash: string;
}

export interface MatchLine {
  readonly feature: string;
  readonly role?: string | undefined;
  readonly cells: readonly {
    readonly side: "left" | "right";
    readonly column: string;
    readonly word?: number | undefined;
  }[];
  readonly left?: string | undefined;
  readonly right?: string | undefined;
  readonly reading?: string | undefined;
  readonly phones?: readonly string[] | undefined;
  readonly rules?: readonly string[] | undefined;
  readonly level?: string | undefined;
  readonly similarity?: number | undefined;
  readonly u?: number | undefined;
  readonly stratum?: string | undefined;
  readonly weight: number;
}

export interface MatchCandidate {
  readonly rank: number;
  readonly tieGroup: number | null;
  readonly record: MatchedRow;
  readonly otherRows: readonly MatchedRow[];
  readonly score: number;
  readonly probability: number;
  readonly band: "strong" | "possible" | "weak" | "tie";
  readonly lane?: string | undefined;
  readonly expectedByChance: number;
  readonly explanation: readonly MatchLine[];
}

export interface MatchQuery {
  readonly query: MatchedRow & { readonly name: string };
  readonly status: string;
  readonly noMatchProbability: number;
  readonly margin: number | null;
  readonly candidates: readonly MatchCandidate[];
}

export interface MatchRunFacts {
  readonly id: string;
  readonly algorithm: string;
  readonly version: string;
  readonly settingsDigest: string;
  readonly seed: string;
  readonly left: { readonly recordSet: string };
  readonly right: { readonly recordSet: string };
  readonly compared: number;
  readonly candidates: number;
  readonly prior: { readonly value: number };
  readonly chance?: { readonly expectedNames: number; readonly basis: string } | undefined;
}

const rowFields = { recordSet: z.string(), id: z.string(), rowHash: z.string() };
const row: z.ZodType<MatchedRow> = z.object(rowFields);

const line: z.ZodType<MatchLine> = z.object({
  feature: z.string(),
  role: z.string().optional(),
  cells: z
    .array(z.object({ side: z.enum(["left", "right"]), column: z.string(), word: z.number().optional() }))
    .default([]),
  left: z.string().optional(),
  right: z.string().optional(),
  reading: z.string().optional(),
  phones: z.array(z.string()).optional(),
  rules: z.array(z.string()).optional(),
  level: z.string().optional(),
  similarity: z.number().optional(),
  u: z.number().optional(),
  stratum: z.string().optional(),
  weight: z.number(),
});

const candidate: z.ZodType<MatchCandidate> = z.object({
  rank: z.number(),
  tieGroup: z.number().nullable(),
  record: row,
  otherRows: z.array(row).default([]),
  score: z.number(),
  probability: z.number(),
  band: z.enum(["strong", "possible", "weak", "tie"]),
  lane: z.string().optional(),
  expectedByChance: z.number(),
  explanation: z.array(line),
});

const query: z.ZodType<MatchQuery> = z.object({
  query: z.object({ ...rowFields, name: z.string() }),
  status: z.string(),
  noMatchProbability: z.number(),
  margin: z.number().nullable(),
  candidates: z.array(candidate),
});

const run: z.ZodType<MatchRunFacts> = z.object({
  id: z.string(),
  algorithm: z.string(),
  version: z.string(),
  settingsDigest: z.string(),
  seed: z.union([z.string(), z.number()]).transform(String),
  left: z.object({ recordSet: z.string() }),
  right: z.object({ recordSet: z.string() }),
  compared: z.number(),
  candidates: z.number(),
  prior: z.object({ value: z.number() }),
  chance: z.object({ expectedNames: z.number(), basis: z.string() }).optional(),
});

export interface Matches {
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** Absent in a file of queries alone. */
  readonly run?: MatchRunFacts;
  readonly queries: readonly MatchQuery[];
}

/** Throws `casework/bad-matches` for a file that careo match did not write. */
export function readMatches(path: string, read: (path: string) => Buffer = readFileSync): Matches {
  const bytes = readBytes(path, read);
  const text = bytes.toString("utf8");
  const objects =
    wholeObject(text) ??
    text
      .split("\n")
      .filter((each) => each.trim() !== "")
      .map((each) => parsed(each, path));
  const runs = objects.flatMap((each) => (each.run === undefined ? [] : [checked(run, each.run, path)]));
  const queries = objects.flatMap((each) =>
    (each.queries ?? (each.query === undefined ? [] : [each])).map((found) => checked(query, found, path)),
  );
  const [first] = runs;
  return { sha256: sha256(bytes), ...(first === undefined ? {} : { run: first }), queries };
}

interface Loose {
  readonly run?: unknown;
  readonly query?: unknown;
  readonly queries?: readonly unknown[];
}

function readBytes(path: string, read: (path: string) => Buffer): Buffer {
  try {
    return read(path);
  } catch (cause) {
    throw new CareoError("casework/bad-matches", `${path} could not be read.`, {
      hint: "Name the file that careo match --json or --out wrote.",
      cause,
    });
  }
}

function wholeObject(text: string): Loose[] | undefined {
  try {
    return [JSON.parse(text) as Loose];
  } catch {
    return undefined;
  }
}

function parsed(each: string, path: string): Loose {
  try {
    return JSON.parse(each) as Loose;
  } catch (cause) {
    throw badMatches(path, "a line is not JSON", cause);
  }
}

function checked<Value>(schema: z.ZodType<Value>, value: unknown, path: string): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw badMatches(path, `${issue?.path.join(".")}: ${issue?.message}`, result.error);
}

function badMatches(path: string, what: string, cause: unknown): CareoError {
  return new CareoError("casework/bad-matches", `${path} is not a file of matches: ${what}.`, {
    hint: "Name the file that careo match --json or --out wrote.",
    cause,
  });
}
