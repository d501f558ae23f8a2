/**
 * Rows of a table as numbers, column by column, a block at a time: what the probe and the scorer read instead of the
 * table. A block is one run of bytes, so that it is written and read whole.
 */
import { emptyRow, MOST_ROW_WORDS, type RowTokens } from "../row-tokens.ts";

export interface RowBlock {
  readonly rows: number;
  /** Ordinal of row r: `base + ordinals[r]`. Ascending. */
  readonly base: number;
  readonly ordinals: Uint32Array;
  /** Words of row r: `words` from `starts[r]` to `starts[r + 1]`. */
  readonly starts: Uint32Array;
  /** Word id * 8 + index into COLUMNS. */
  readonly words: Uint32Array;
  readonly birthDates: Int32Array;
  readonly birthDateAlternates: Int32Array;
  readonly genders: Uint8Array;
  readonly nationalities: Uint16Array;
  /** By identifier property of the table: a digest of 52 bits of the value; 0 is none. */
  readonly identifiers: readonly Float64Array[];
}

export const COLUMN_BITS = 3;
export const COLUMN_MASK = 7;

/** The bytes of a block, the same on every machine with little-endian memory (all that Node runs on today). */
export function blockBytes(block: RowBlock): Uint8Array {
  const header = Float64Array.of(
    VERSION,
    block.rows,
    block.base,
    block.words.length,
    block.identifiers.length,
  );
  const parts = [header, ...arraysOf(block)];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + padded(part.byteLength), 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
  }
  return bytes;
}

/** A view on `bytes`, which must start at a multiple of 8 of its buffer. Undefined for another version of the form. */
export function readBlock(bytes: Uint8Array): RowBlock | undefined {
  const header = new Float64Array(bytes.buffer, bytes.byteOffset, HEADER);
  const [version, rows = 0, base = 0, words = 0, identifiers = 0] = header;
  if (version !== VERSION) return undefined;
  let at = bytes.byteOffset + HEADER * 8;
  const take = (byteLength: number): number => {
    const start = at;
    at += padded(byteLength);
    return start;
  };
  const { buffer } = bytes;
  return {
    rows,
    base,
    ordinals: new Uint32Array(buffer, take(rows * 4), rows),
    starts: new Uint32Array(buffer, take((rows + 1) * 4), rows + 1),
    words: new Uint32Array(buffer, take(words * 4), words),
    birthDates: new Int32Array(buffer, take(rows * 4), rows),
    birthDateAlternates: new Int32Array(buffer, take(rows * 4), rows),
    genders: new Uint8Array(buffer, take(rows), rows),
    nationalities: new Uint16Array(buffer, take(rows * 2), rows),
    identifiers: Array.from({ length: identifiers }, () => new Float64Array(buffer, take(rows * 8), rows)),
  };
}

const VERSION = 1;
const HEADER = 5;

function padded(byteLength: number): number {
  return Math.ceil(byteLength / 8) * 8;
}

function arraysOf(
  block: RowBlock,
): readonly (Uint32Array | Int32Array | Uint8Array | Uint16Array | Float64Array)[] {
  const { ordinals, starts, words, birthDates, birthDateAlternates, genders, nationalities, identifiers } =
    block;
  return [ordinals, starts, words, birthDates, birthDateAlternates, genders, nationalities, ...identifiers];
}

/** What turns a row of a block into what the scorer reads. */
export interface RowReader {
  readonly row: RowTokens;
  /** Fills `row` with row `at` of `block`. */
  fill(block: RowBlock, at: number): void;
}

export interface RowReading {
  readonly identifierProperties: number;
  /** By property, list values' digests to their ids; other values of the table get the id after the last. */
  readonly identifierIds: readonly ReadonlyMap<number, number>[];
  /** Id of two neighbouring words read as one, by `pairKey`; see joined-words.ts. */
  readonly joined: ReadonlyMap<number, number>;
  /** By word id: 1 where it begins some joined pair. */
  readonly beginsJoined: Uint8Array;
  /** By nationality id: 1 where it puts the row among the people of the list. */
  readonly communityNationalities: Uint8Array;
}

export const PAIR_SPAN: number = 2 ** 26;

/** A key of two word ids, exact below 2^53. */
export function pairKey(first: number, second: number): number {
  return first * PAIR_SPAN + second;
}

export function rowReader(reading: RowReading): RowReader {
  const row = emptyRow(reading.identifierProperties);
  return {
    row,
    fill(block, at) {
      row.ordinal = block.base + (block.ordinals[at] as number);
      fillWords(row, block, at);
      fillJoined(row, reading);
      row.birthDate = block.birthDates[at] as number;
      row.birthDateAlternate = block.birthDateAlternates[at] as number;
      row.gender = block.genders[at] as number;
      row.nationality = block.nationalities[at] as number;
      row.community = reading.communityNationalities[row.nationality] ?? 0;
      for (let property = 0; property < reading.identifierProperties; property++) {
        const digest = block.identifiers[property]?.[at] ?? 0;
        const ids = reading.identifierIds[property];
        row.identifiers[property] = digest === 0 ? 0 : (ids?.get(digest) ?? (ids?.size ?? 0) + 1);
      }
    },
  };
}

function fillWords(row: RowTokens, block: RowBlock, at: number): void {
  const start = block.starts[at] as number;
  const length = Math.min((block.starts[at + 1] as number) - start, MOST_ROW_WORDS);
  row.length = length;
  for (let index = 0; index < length; index++) {
    const packed = block.words[start + index] as number;
    row.words[index] = packed >>> COLUMN_BITS;
    row.columns[index] = packed & COLUMN_MASK;
  }
}

function fillJoined(row: RowTokens, { joined, beginsJoined }: RowReading): void {
  row.joined = 0;
  if (joined.size === 0) return;
  for (let index = 0; index + 1 < row.length; index++) {
    const first = row.words[index] as number;
    if (beginsJoined[first] !== 1) continue;
    const made = joined.get(pairKey(first, row.words[index + 1] as number));
    if (made === undefined || row.joined >= MOST_ROW_WORDS) continue;
    row.joinedWords[row.joined] = made;
    row.joinedStarts[row.joined] = index;
    row.joinedSpans[row.joined] = 2;
    row.joined++;
  }
}
