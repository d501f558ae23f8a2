/**
 * A row of a table as the scorer reads it: numbers only. One object may be filled again and again, row after row;
 * nothing here is kept by the scorer.
 */
import type { NameColumn } from "../names/index.ts";

export interface RowTokens {
  ordinal: number;
  /** How many words the name of the row has; the arrays may be longer. */
  length: number;
  /** Word ids in the dictionary of the table, in the order of the row, column by column. */
  words: Uint32Array;
  /** Where each word stands: an index into COLUMNS. */
  columns: Uint8Array;
  /** How many neighbouring words were also read as one: `дела крус` as `делакрус`. */
  joined: number;
  /** Word id of what they make together. Ids of such words are of the same dictionary. */
  joinedWords: Uint32Array;
  /** Index of the first of them. */
  joinedStarts: Uint8Array;
  /** How many they are, 2 or 3. */
  joinedSpans: Uint8Array;
  /** Encoded by dates.ts; 0 is none. */
  birthDate: number;
  /** The other reading where day and month could be either; 0 is none. */
  birthDateAlternate: number;
  /** An index into GENDERS; 0 is unknown. */
  gender: number;
  /** Id of the cell's nationalities in the table's own list of them; 0 is unknown. */
  nationality: number;
  /** 1 where nationality, citizenship or birthplace puts the row among the people the list is about. */
  community: number;
  /** By identifier property of the table, the id of the value; 0 is none. */
  identifiers: Uint32Array;
}

export const COLUMNS: readonly NameColumn[] = [
  "whole",
  "surname",
  "second-surname",
  "given",
  "middle",
  "patronymic",
];

export const GENDERS: readonly string[] = ["unknown", "male", "female"];

/** More words than this are never read from one row; the rest is reported by the index. */
export const MOST_ROW_WORDS = 24;

/** A row to be filled. `identifiers` is how many identifier properties the table has. */
export function emptyRow(identifiers = 0): RowTokens {
  return {
    ordinal: 0,
    length: 0,
    words: new Uint32Array(MOST_ROW_WORDS),
    columns: new Uint8Array(MOST_ROW_WORDS),
    joined: 0,
    joinedWords: new Uint32Array(MOST_ROW_WORDS),
    joinedStarts: new Uint8Array(MOST_ROW_WORDS),
    joinedSpans: new Uint8Array(MOST_ROW_WORDS),
    birthDate: 0,
    birthDateAlternate: 0,
    gender: 0,
    nationality: 0,
    community: 0,
    identifiers: new Uint32Array(identifiers),
  };
}
