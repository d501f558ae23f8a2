/** An entry's content with its number in the ledger, by which people refer to it. */
export interface Numbered<Entry> {
  readonly seq: number;
  readonly entry: Entry;
}
