import type { CitedCell } from "../view/index.ts";

/**
 * What one test of a table gave. It is evidence for a person to weigh, never a verdict: no sentence here says whether a table
 * is what it claims to be (words.test.ts holds every word of it to that).
 */
export interface TestResult {
  readonly test: TestName;
  /** As data-model.md, section 4.4, sorts tests. */
  readonly kind: "internal" | "known-true" | "sample-confirmation" | "metadata";
  readonly columns: readonly string[];
  /** How it came about that these columns were tested: their mapping, the look of their cells, or a person's word. */
  readonly chosenBy: "mapping" | "shape" | "option" | "every-column";
  readonly rows: {
    readonly tested: number;
    /** Rows that the test says nothing about, and why. */
    readonly leftOut: number;
    readonly why: string;
  };
  /** The result in one sentence. */
  readonly finding: string;
  readonly figures: readonly Figure[];
  /** What chance, or a table kept as it should be, would give; absent where nobody knows. */
  readonly expected?: { readonly text: string; readonly basis: string };
  readonly tail?: Tail;
  readonly examples: readonly CitedCell[];
  /** What was computed, so that somebody else can compute it. */
  readonly method: string;
  readonly caveats: readonly string[];
}

export type TestName =
  | "key-uniqueness"
  | "key-gaps"
  | "dates-that-cannot-be"
  | "dates-out-of-order"
  | "heaped-dates"
  | "weekdays"
  | "check-digits"
  | "number-structure"
  | "serial-order"
  | "encoding-traces"
  | "spreadsheet-traces"
  | "duplicate-rows"
  | "near-duplicate-rows"
  | "shared-numbers"
  | "last-digits"
  | "first-digits"
  | "agreement"
  | "known-persons"
  | "random-sample";

export interface Figure {
  readonly name: string;
  readonly value: number;
  /** The whole that the value is a part of. */
  readonly of?: number;
}

export interface Tail {
  /** Chance of a figure this far out, if the stated model held. */
  readonly p: number;
  readonly method: string;
}

/** A test that could not be run, and what it would take. Said, so that its absence is not read as a pass. */
export interface NotTested {
  readonly test: TestName;
  readonly why: string;
}

export interface Tested {
  readonly results: readonly TestResult[];
  readonly notTested: readonly NotTested[];
}

/** `12 of 340 (3.5%)`. */
export function shareText(value: number, of: number): string {
  return `${whole(value)} of ${whole(of)}${of > 0 && value > 0 ? ` (${percent(value / of)})` : ""}`;
}

/** Shares in per cent with two significant figures, for those far below one too. */
export function percent(share: number): string {
  const value = share * 100;
  if (value === 0) return "0%";
  if (value >= 99.95 && value < 100) return `${value.toFixed(3)}%`;
  const digits = value >= 10 ? 1 : value >= 1 ? 1 : Math.min(8, 1 - Math.floor(Math.log10(value)));
  return `${Number(value.toFixed(digits))}%`;
}

/** 12,345 with separators, the same in every locale. */
export function whole(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** A count with the word for it: `1 row`, `2 rows`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${whole(value)} ${value === 1 ? one : many}`;
}
