/** What the rows say about the table once the list is known: counted on the way of the probe, row by row. */
import { COLUMN_BITS, type RowBlock } from "../index/row-block.ts";
import { MOST_ROW_WORDS } from "../row-tokens.ts";

export interface TableFacts {
  /** Rows with two words that are more at home among the people of the list. */
  communityRows: number;
  /** Rows by how many of their words would be charged if nothing explained them. */
  readonly rowsByWords: Uint32Array;
}

export function emptyFacts(): TableFacts {
  return { communityRows: 0, rowsByWords: new Uint32Array(MOST_ROW_WORDS + 1) };
}

/** `wordFlags` as in TableStatistics; a word without any is charged. */
export function countFacts(
  block: RowBlock,
  wordFlags: Uint8Array,
  communityWords: Uint8Array,
  communityNationalities: Uint8Array,
  into: TableFacts,
): void {
  for (let at = 0; at < block.rows; at++) {
    const end = block.starts[at + 1] as number;
    let charged = 0;
    let ofCommunity = 0;
    for (let index = block.starts[at] as number; index < end; index++) {
      const word = (block.words[index] as number) >>> COLUMN_BITS;
      if (wordFlags[word] === 0) charged++;
      ofCommunity += communityWords[word] as number;
    }
    const length = Math.min(charged, MOST_ROW_WORDS);
    into.rowsByWords[length] = (into.rowsByWords[length] as number) + 1;
    if (ofCommunity >= 2 || communityNationalities[block.nationalities[at] as number] === 1)
      into.communityRows++;
  }
}
