import type { DateOrder } from "../dates/date-order.ts";

/** What the cells of a column look like. Counts are of all rows unless said otherwise. */
export interface ColumnProfile {
  /** Cells with something in them. */
  readonly filled: number;
  /** Cells that are there and empty. */
  readonly empty: number;
  /** Cells that are not there. */
  readonly absent: number;
  /** Different values, the empty one not counted; an estimate within a few per cent where `isEstimate`. */
  readonly distinct: number;
  readonly isEstimate: boolean;
  /** Scripts of its letters with how many cells of the sample hold them, the most frequent first. */
  readonly scripts: readonly { readonly script: string; readonly cells: number }[];
  /** Mean words in a filled cell of the sample, in hundredths. */
  readonly tokensPerCell: number;
  /** Filled cells that the numbers here are about. */
  readonly sampled: number;
  /** Cells of the sample that are dates, and how the column writes them. */
  readonly dates: number;
  readonly dateOrder?: DateOrder;
  /** First and last day met in the whole column, where it holds dates (EDTF). */
  readonly coverage?: { readonly from: string; readonly to: string };
  /** Cells of the sample that are whole numbers. */
  readonly integers: number;
  readonly longest: number;
  /** Values that stand far more often than the others do: 1 January, a passport of zeros, "-". */
  readonly heaped: readonly { readonly value: string; readonly count: number }[];
  /** Cells with NUL, bidi controls or other characters that do not show. */
  readonly oddCharacters: number;
}
