/**
 * What the ledger keeps of tests of a table and of patterns sought in it (data-model.md, section 4.4, authenticityTests). Results
 * are evidence: a person rates them like any other. Fractions are decimal strings, for the ledger holds whole numbers only.
 */
import { type ZodType, z } from "zod";

const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9a-f]{32}$`));
const text = z.string();
const count = z.int().nonnegative();
const decimal = z.string().regex(/^-?[0-9.]+(?:e[+-]?[0-9]+)?$/);
const envelope = { at: z.string(), by: z.string().min(1) };
const cell = z.strictObject({ rowKey: text, column: text, rowHash: text });
const tail = z.strictObject({ p: decimal, method: text });
const range = z.strictObject({ low: decimal, high: decimal });

export interface TableTested {
  readonly kind: "table.tested";
  readonly at: string;
  readonly by: string;
  readonly recordSet: string;
  readonly version: string;
  readonly tests: readonly {
    readonly test: string;
    readonly testKind: "internal" | "known-true" | "sample-confirmation" | "metadata" | "expert";
    readonly columns: readonly string[];
    readonly chosenBy: string;
    readonly rows: { readonly tested: number; readonly leftOut: number; readonly why: string };
    readonly finding: string;
    readonly figures: readonly {
      readonly name: string;
      readonly value: string;
      readonly of?: string | undefined;
    }[];
    readonly expected?: { readonly text: string; readonly basis: string } | undefined;
    readonly tail?: { readonly p: string; readonly method: string } | undefined;
    readonly cells: readonly { readonly rowKey: string; readonly column: string; readonly rowHash: string }[];
    readonly method: string;
    readonly caveats: readonly string[];
    /** Claims that a person made of it. */
    readonly claims: readonly string[];
  }[];
  readonly notTested: readonly { readonly test: string; readonly why: string }[];
}

/** `table.tested`: what the tests of a table gave. */
const tableTested: ZodType<TableTested> = z.strictObject({
  kind: z.literal("table.tested"),
  ...envelope,
  recordSet: id("rst"),
  version: text,
  tests: z.array(
    z.strictObject({
      test: text,
      testKind: z.enum(["internal", "known-true", "sample-confirmation", "metadata", "expert"]),
      columns: z.array(text),
      chosenBy: text,
      rows: z.strictObject({ tested: count, leftOut: count, why: text }),
      finding: text,
      figures: z.array(z.strictObject({ name: text, value: decimal, of: decimal.optional() })),
      expected: z.strictObject({ text, basis: text }).optional(),
      tail: tail.optional(),
      cells: z.array(cell),
      method: text,
      caveats: z.array(text),
      claims: z.array(text),
    }),
  ),
  notTested: z.array(z.strictObject({ test: text, why: text })),
});

export interface PatternsSought {
  readonly kind: "patterns.sought";
  readonly at: string;
  readonly by: string;
  readonly recordSet: string;
  readonly version: string;
  /** How it was said whom to look at, and a digest of the rows that were meant. */
  readonly selection: { readonly how: string; readonly sha256: string; readonly persons: number };
  readonly strata: readonly string[];
  readonly settings: readonly { readonly name: string; readonly value: string }[];
  readonly patterns: readonly {
    readonly pattern: string;
    readonly columns: readonly string[];
    readonly observed: { readonly low: string; readonly high: string };
    readonly expected: { readonly low: string; readonly high: string };
    readonly tail: { readonly p: string; readonly method: string };
    readonly decoys?: { readonly draws: number; readonly mean: string; readonly p: string } | undefined;
    readonly counts: string;
    readonly method: string;
    readonly cells: readonly { readonly rowKey: string; readonly column: string; readonly rowHash: string }[];
  }[];
  readonly notSought: readonly { readonly pattern: string; readonly why: string }[];
}

/** `patterns.sought`: patterns that were sought, found or not: how often one looked at the same rows must be known later. */
const patternsSought: ZodType<PatternsSought> = z.strictObject({
  kind: z.literal("patterns.sought"),
  ...envelope,
  recordSet: id("rst"),
  version: text,
  selection: z.strictObject({ how: text, sha256: z.string().regex(/^[0-9a-f]{64}$/), persons: count }),
  strata: z.array(text),
  settings: z.array(z.strictObject({ name: text, value: text })),
  patterns: z.array(
    z.strictObject({
      pattern: text,
      columns: z.array(text),
      observed: range,
      expected: range,
      tail,
      decoys: z.strictObject({ draws: count, mean: decimal, p: decimal }).optional(),
      counts: text,
      method: text,
      cells: z.array(cell),
    }),
  ),
  notSought: z.array(z.strictObject({ pattern: text, why: text })),
});

export const TABLE_EVIDENCE_KINDS: Readonly<
  Record<"table.tested" | "patterns.sought", ZodType<TableTested> | ZodType<PatternsSought>>
> = {
  "table.tested": tableTested,
  "patterns.sought": patternsSought,
};
