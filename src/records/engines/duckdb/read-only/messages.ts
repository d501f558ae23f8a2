/** What passes between the process that asks and the one in which a person's SQL runs. */
import type { Json } from "@duckdb/node-api";
import { z } from "zod";

export interface AskedTable {
  /** As the SQL calls it. */
  readonly name: string;
  /** File of the stored table. */
  readonly database: string;
  /** In order: as the SQL calls it, and as the stored table does. */
  readonly columns: readonly { readonly name: string; readonly stored: string }[];
}

export interface Asked {
  readonly sql: string;
  readonly tables: readonly AskedTable[];
  /** Bytes. */
  readonly memory: number;
  readonly mostRows: number;
}

export type SqlCell = Json;

export interface Answered {
  readonly kind: "result";
  readonly version: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly nulls: number }[];
  readonly rows: readonly (readonly SqlCell[])[];
  readonly orderedBy: "statement" | "cells";
}

export interface Refusal {
  readonly kind: "refused" | "failed" | "too-many" | "too-big" | "in-use" | "not-stored";
  readonly message: string;
  readonly hint: string;
}

export type Answer = Answered | Refusal;

const cellSchema: z.ZodType<SqlCell> = z.json();
const answerSchema: z.ZodType<Answer> = z.union([
  z.strictObject({
    kind: z.literal("result"),
    version: z.string(),
    columns: z.array(z.strictObject({ name: z.string(), type: z.string(), nulls: z.number().int() })),
    rows: z.array(z.array(cellSchema)),
    orderedBy: z.enum(["statement", "cells"]),
  }),
  z.strictObject({
    kind: z.enum(["refused", "failed", "too-many", "too-big", "in-use", "not-stored"]),
    message: z.string(),
    hint: z.string(),
  }),
]);

export function readAnswer(bytes: Buffer): Answer | undefined {
  try {
    return answerSchema.parse(JSON.parse(bytes.toString("utf8")));
  } catch {
    return undefined;
  }
}
