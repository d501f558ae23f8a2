/** A stretch of the document: half-open UTF-16 offsets into the frozen text. Code points appear only in the Audit. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type TokenKind = "word" | "number" | "mark";

/** How the letters of a word are cased: `name`, `Name`, `NAME`, `iPhone`. Single capitals are `capital`. */
export type Shape = "lower" | "capital" | "upper" | "mixed" | "none";

/**
 * The unit that grammars match on. `folded` is what a word list is looked up with: lower case, composed, without
 * stress marks and soft hyphens, ё as е, every apostrophe as U+2019. The text itself is never changed.
 */
export interface Token extends Range {
  readonly text: string;
  readonly folded: string;
  readonly kind: TokenKind;
  readonly shape: Shape;
  /** Whether white space stands before the token; a hyphen or "th" glued to its neighbour has none. */
  readonly spaced: boolean;
}
