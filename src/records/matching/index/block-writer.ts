/** Gathers rows into blocks. */
import { MOST_ROW_WORDS } from "../row-tokens.ts";
import type { RowBlock } from "./row-block.ts";

/** A row of a block; the writer copies it. */
export interface EncodedRow {
  ordinal: number;
  length: number;
  /** Word id * 8 + column. */
  readonly words: Uint32Array;
  birthDate: number;
  birthDateAlternate: number;
  gender: number;
  nationality: number;
  readonly identifiers: Float64Array;
}

export function emptyEncodedRow(identifiers: number): EncodedRow {
  return {
    ordinal: 0,
    length: 0,
    words: new Uint32Array(MOST_ROW_WORDS),
    birthDate: 0,
    birthDateAlternate: 0,
    gender: 0,
    nationality: 0,
    identifiers: new Float64Array(identifiers),
  };
}

export interface BlockWriter {
  /** How many rows wait in the block. */
  readonly rows: number;
  add(row: EncodedRow): void;
  /** Adds row `at` of another block. */
  copy(block: RowBlock, at: number): void;
  /** The block of what was added since the last. */
  finish(): RowBlock;
}

/** `capacity` rows are made room for; more make it grow. */
export function blockWriter(capacity: number, identifiers: number): BlockWriter {
  let rows = 0;
  let base = 0;
  let filled = 0;
  let room = capacity;
  let words = new Uint32Array(capacity * 4);
  let ordinals = new Uint32Array(capacity);
  let starts = new Uint32Array(capacity + 1);
  let birthDates = new Int32Array(capacity);
  let alternates = new Int32Array(capacity);
  let genders = new Uint8Array(capacity);
  let nationalities = new Uint16Array(capacity);
  let digests = Array.from({ length: identifiers }, () => new Float64Array(capacity));
  const makeRoom = (more: number): void => {
    if (rows >= room) {
      room *= 2;
      ordinals = grown(ordinals, new Uint32Array(room));
      starts = grown(starts, new Uint32Array(room + 1));
      birthDates = grown(birthDates, new Int32Array(room));
      alternates = grown(alternates, new Int32Array(room));
      genders = grown(genders, new Uint8Array(room));
      nationalities = grown(nationalities, new Uint16Array(room));
      digests = digests.map((each) => grown(each, new Float64Array(room)));
    }
    if (filled + more > words.length) words = grown(words, new Uint32Array(words.length * 2 + more));
  };
  const begin = (ordinal: number, more: number): void => {
    makeRoom(more);
    if (rows === 0) base = ordinal;
    ordinals[rows] = ordinal - base;
  };
  return {
    get rows() {
      return rows;
    },
    add(row) {
      begin(row.ordinal, row.length);
      for (let index = 0; index < row.length; index++) words[filled++] = row.words[index] as number;
      birthDates[rows] = row.birthDate;
      alternates[rows] = row.birthDateAlternate;
      genders[rows] = row.gender;
      nationalities[rows] = row.nationality;
      for (let index = 0; index < identifiers; index++) {
        (digests[index] as Float64Array)[rows] = row.identifiers[index] as number;
      }
      starts[++rows] = filled;
    },
    copy(block, at) {
      const start = block.starts[at] as number;
      const end = block.starts[at + 1] as number;
      begin(block.base + (block.ordinals[at] as number), end - start);
      for (let index = start; index < end; index++) words[filled++] = block.words[index] as number;
      birthDates[rows] = block.birthDates[at] as number;
      alternates[rows] = block.birthDateAlternates[at] as number;
      genders[rows] = block.genders[at] as number;
      nationalities[rows] = block.nationalities[at] as number;
      for (let index = 0; index < identifiers; index++) {
        (digests[index] as Float64Array)[rows] = block.identifiers[index]?.[at] as number;
      }
      starts[++rows] = filled;
    },
    finish() {
      const block: RowBlock = {
        rows,
        base,
        ordinals: ordinals.slice(0, rows),
        starts: starts.slice(0, rows + 1),
        words: words.slice(0, filled),
        birthDates: birthDates.slice(0, rows),
        birthDateAlternates: alternates.slice(0, rows),
        genders: genders.slice(0, rows),
        nationalities: nationalities.slice(0, rows),
        identifiers: digests.map((each) => each.slice(0, rows)),
      };
      rows = 0;
      filled = 0;
      return block;
    },
  };
}

function grown<Numbers extends { set(from: ArrayLike<number>): void } & ArrayLike<number>>(
  from: Numbers,
  into: Numbers,
): Numbers {
  into.set(from);
  return into;
}
