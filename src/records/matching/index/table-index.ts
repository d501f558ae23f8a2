/** What the index of a table holds beside its rows: the dictionary and counts of the table as a whole. */
import { personDigest } from "./person-digest.ts";
import { COLUMN_BITS, type RowBlock } from "./row-block.ts";

export interface TableIndex {
  readonly rows: number;
  /** Distinct people by personDigest. */
  readonly persons: number;
  /** The dictionary: a word's id is its index. */
  readonly words: readonly string[];
  /** Rows that hold each word. */
  readonly wordCounts: Uint32Array;
  readonly datedRows: number;
  /** Rows by encoded date; the first reading where there are two. */
  readonly dates: ReadonlyMap<number, number>;
  readonly identifierProperties: readonly string[];
  /** ISO codes by nationality id; index 0 is empty. */
  readonly nationalities: readonly (readonly string[])[];
  /** Words beyond what is read from one row. */
  readonly wordsLeftOut: number;
  /** Rows without any word in their name. */
  readonly unnamedRows: number;
}

export type IndexCounts = Pick<
  TableIndex,
  "rows" | "persons" | "wordCounts" | "datedRows" | "dates" | "unnamedRows"
>;

/** Counts over all blocks. `next` gives them one after the other, so that one is held at a time. */
export function countBlocks(blocks: Iterable<RowBlock>, words: number, rows: number): IndexCounts {
  const wordCounts = new Uint32Array(words);
  const lastRow = new Int32Array(words).fill(-1);
  const dates = new Map<number, number>();
  const people = new Float64Array(rows);
  let row = 0;
  let datedRows = 0;
  let unnamedRows = 0;
  for (const block of blocks) {
    for (let at = 0; at < block.rows; at++) {
      const end = block.starts[at + 1] as number;
      if (end === block.starts[at]) unnamedRows++;
      for (let index = block.starts[at] as number; index < end; index++) {
        const word = (block.words[index] as number) >>> COLUMN_BITS;
        if (lastRow[word] === row) continue;
        lastRow[word] = row;
        wordCounts[word] = (wordCounts[word] as number) + 1;
      }
      const date = block.birthDates[at] as number;
      if (date !== 0) {
        datedRows++;
        dates.set(date, (dates.get(date) ?? 0) + 1);
      }
      people[row++] = personDigest(block, at);
    }
  }
  return { rows: row, persons: distinct(people.subarray(0, row)), wordCounts, datedRows, dates, unnamedRows };
}

function distinct(values: Float64Array): number {
  values.sort();
  let count = 0;
  for (let at = 0; at < values.length; at++) if (at === 0 || values[at] !== values[at - 1]) count++;
  return count;
}
