/** Phrases; a star at the end stands for any ending. */
export interface TermLists {
  readonly likelihood: readonly string[];
  /** What looks like a word of likelihood and is none. */
  readonly not: readonly string[];
  readonly confidence: readonly string[];
  readonly hedge: readonly string[];
}
