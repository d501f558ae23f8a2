/** What an index of texts is asked and answers, across the thread that holds it. */

/** Kinds of texts, in the order in which they are shown. */
export const TEXT_GROUPS = ["sources", "claims", "records", "notes", "ledger"] as const;
export type TextGroup = (typeof TEXT_GROUPS)[number];

export interface IndexedText {
  readonly group: TextGroup;
  /** What it is of: a source, a table; the caller knows. */
  readonly ref: string;
  /** Where in it: a code point, an ordinal, the number of an entry. */
  readonly at: number;
  readonly text: string;
}

/** Something that is indexed as a whole: a source, a table, the ledger up to an entry. */
export interface IndexedPart {
  readonly part: string;
  /** How far it was indexed. */
  readonly upTo: number;
  readonly isWhole: boolean;
}

/** One word or phrase that is sought, and the spellings of it that count. */
export interface SoughtTerm {
  /** Folded words; several are a phrase. The last may stand for every word that begins so. */
  readonly spellings: readonly { readonly words: readonly string[]; readonly isPrefix: boolean }[];
  /** Keys across scripts; several are a phrase. Empty where they do not count. */
  readonly keys: readonly string[];
}

export interface TextQuery {
  readonly terms: readonly SoughtTerm[];
  readonly groups: readonly TextGroup[];
  readonly limit: number;
}

export interface FoundText extends IndexedText {
  /** Where the sought words stand: UTF-16 offsets into the text. */
  readonly hits: readonly { readonly start: number; readonly end: number }[];
}

export interface FoundGroup {
  readonly group: TextGroup;
  readonly total: number;
  readonly hits: readonly FoundText[];
}

export type IndexTask =
  | { readonly do: "parts" }
  | { readonly do: "add"; readonly part: IndexedPart; readonly texts: readonly IndexedText[] }
  | { readonly do: "remove"; readonly part: string }
  | { readonly do: "find"; readonly query: TextQuery }
  | { readonly do: "count"; readonly terms: readonly SoughtTerm[] }
  | { readonly do: "close" };

export type IndexAnswer<Task extends IndexTask["do"]> = Task extends "parts"
  ? readonly IndexedPart[]
  : Task extends "find"
    ? readonly FoundGroup[]
    : Task extends "count"
      ? readonly number[]
      : null;
