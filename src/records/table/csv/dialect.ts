/** How a CSV file is written. */
export interface Dialect {
  readonly delimiter: Delimiter;
  /** Empty where quotation marks mean nothing. */
  readonly quote: '"' | "'" | "";
  /** What stands before a quotation mark inside a quoted cell: another one, or a backslash. */
  readonly escape: "quote" | "backslash";
  readonly newline: "\n" | "\r";
  /** Whether the first row names the columns. */
  readonly header: boolean;
}

/** In the order in which a tie is decided. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];
