import type { List, Started } from "../shapes.ts";

export interface CitedCellAnswer {
  readonly rowKey: string;
  readonly column: string;
}

export interface TestRow {
  readonly test: string;
  readonly kind: "internal" | "known-true" | "sample-confirmation" | "metadata" | "expert";
  readonly columns: readonly string[];
  readonly chosenBy: string;
  readonly tested: number;
  readonly leftOut: number;
  readonly leftOutWhy: string;
  readonly finding: string;
  readonly expected: { readonly text: string; readonly basis: string } | null;
  readonly tail: { readonly p: string; readonly method: string } | null;
  readonly cells: readonly CitedCellAnswer[];
  readonly method: string;
  readonly caveats: readonly string[];
}

/** One time that the tests of a table were run, as the ledger has it. */
export interface TestRunRow {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly version: string;
  readonly tests: readonly TestRow[];
  readonly notTested: readonly { readonly test: string; readonly why: string }[];
}

export interface TestsBody {
  /** Number of a second table, to see how far the two agree. */
  readonly against?: number | undefined;
  readonly join?: { readonly here: string; readonly there: string } | undefined;
  /** A file of persons known from elsewhere, from the top. */
  readonly known?: string | undefined;
  /** Rows to be drawn, to be confirmed by hand. */
  readonly sample?: number | undefined;
  readonly seed?: string | undefined;
}

export interface PatternRow {
  readonly pattern: string;
  readonly columns: readonly string[];
  /** What is counted. */
  readonly counts: string;
  readonly observed: { readonly low: string; readonly high: string };
  readonly expected: { readonly low: string; readonly high: string };
  readonly tail: { readonly p: string; readonly method: string };
  /** The same count over random selections; null where the method itself draws. */
  readonly decoys: { readonly draws: number; readonly mean: string; readonly p: string } | null;
  readonly method: string;
  readonly cells: readonly CitedCellAnswer[];
}

export interface PatternRunRow {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly selection: string;
  readonly persons: number;
  readonly strata: readonly string[];
  readonly settings: readonly { readonly name: string; readonly value: string }[];
  readonly patterns: readonly PatternRow[];
  readonly notSought: readonly { readonly pattern: string; readonly why: string }[];
}

export interface PatternsBody {
  readonly selection:
    | { readonly how: "every-row" }
    | { readonly how: "value"; readonly column: string; readonly value: string }
    | { readonly how: "run"; readonly run: string };
  readonly within?: readonly string[] | undefined;
}

export interface TableEvidenceApi {
  "GET /cases/:case/tables/:table/tests": { readonly answer: List<TestRunRow> };
  "POST /cases/:case/tables/:table/tests": { readonly body: TestsBody; readonly answer: Started };
  "GET /cases/:case/tables/:table/patterns": { readonly answer: List<PatternRunRow> };
  "POST /cases/:case/tables/:table/patterns": { readonly body: PatternsBody; readonly answer: Started };
}
