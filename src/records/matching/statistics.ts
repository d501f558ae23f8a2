/** What the index of a table says about it as a whole. Word ids and encoded dates as in row-tokens.ts. */

/** Bits of `wordFlags`. */
export const WORD = { patronymic: 1, weightless: 2, initial: 4, placeholder: 8 } as const;

export interface TableStatistics {
  readonly rows: number;
  /** Distinct people: rows with equal name words, date and identifiers are one. */
  readonly persons: number;
  /** Rows that hold the word (or, for a joined word, in which it arises), each row once. By word id. */
  readonly wordCounts: Uint32Array;
  /** Rows with an initial, by wordFlags, each as often as it has them. */
  readonly initials: number;
  /** Bits of WORD by word id. `weightless` is a particle or a title. */
  readonly wordFlags: Uint8Array;
  /** By word id: 1 where a word is more at home among the people of the list than in this table (markCommunity). */
  readonly communityWords: Uint8Array;
  /** Share of the rows with two such words, or of such nationality or birthplace. */
  readonly communityShare: number;
  /** Share of the list's people whose own names show two such words (communityPeople). */
  readonly communityPeople: number;
  /** Rows by how many of their words would be charged if nothing explained them: index 0, 1, 2 … */
  readonly rowsByWords: ArrayLike<number>;
  readonly datedRows: number;
  /** Rows with this encoded date; for a date without month and day, rows of that year, whole dates included. */
  readonly dateCount: (date: number) => number;
  /** Identifier properties in the order of RowTokens.identifiers. */
  readonly identifierProperties: readonly string[];
  /** Id of a normalised value of a property; 0 where the table does not hold it. */
  readonly identifierId: (property: string, value: string) => number;
  /** ISO codes by nationality id; index 0 is empty. */
  readonly nationalities: readonly (readonly string[])[];
}
