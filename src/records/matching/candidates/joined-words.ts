/**
 * Words of a table that only make sense together: `Дела` `Крус` where the list has `Delacruz`, `Мари` `Лус` for
 * `Mariluz`. Looked for from the list's side, for no table's neighbouring words are few.
 */
import { type ColumnHints, type NameToken, readToken } from "../../names/index.ts";
import { pairKey } from "../index/row-block.ts";
import type { TableWords } from "./table-words.ts";

export interface JoinedWords {
  /** Word id by pairKey of the two: from the size of the dictionary up, in the order of `tokens`. */
  readonly ids: ReadonlyMap<number, number>;
  readonly tokens: readonly NameToken[];
  /** By word id of the dictionary: 1 where it begins such a pair. */
  readonly begins: Uint8Array;
}

/** A part of less than this many phones is an initial or a particle. */
const SHORTEST_PART = 2;
const SHORTEST_WHOLE = 6;
/** A word that splits into more pairs of table words than this is taken with the first so many. */
const MOST_PAIRS = 60;

export function findJoinedWords(
  listWords: readonly NameToken[],
  words: readonly string[],
  table: TableWords,
  hints: ColumnHints = {},
): JoinedWords {
  const byPhones = wordsByPhones(table);
  const ids = new Map<number, number>();
  const tokens: NameToken[] = [];
  const begins = new Uint8Array(words.length);
  for (const token of listWords) {
    for (const [first, second] of splits(token.readings[0]?.phones ?? "", byPhones).slice(0, MOST_PAIRS)) {
      const key = pairKey(first, second);
      if (ids.has(key)) continue;
      ids.set(key, words.length + tokens.length);
      begins[first] = 1;
      tokens.push(readToken(`${words[first]}${words[second]}`, hints));
    }
  }
  return { ids, tokens, begins };
}

function* pairsAt(
  phones: string,
  byPhones: ReadonlyMap<string, number[]>,
): Generator<readonly [number, number]> {
  for (let at = SHORTEST_PART; at <= phones.length - SHORTEST_PART; at++) {
    for (const first of byPhones.get(phones.slice(0, at)) ?? []) {
      for (const second of byPhones.get(phones.slice(at)) ?? []) yield [first, second];
    }
  }
}

function splits(phones: string, byPhones: ReadonlyMap<string, number[]>): (readonly [number, number])[] {
  return phones.length < SHORTEST_WHOLE ? [] : [...pairsAt(phones, byPhones)];
}

function wordsByPhones({ tokens }: TableWords): ReadonlyMap<string, number[]> {
  const byPhones = new Map<string, number[]>();
  tokens.forEach(({ readings }, word) => {
    const phones = readings[0]?.phones ?? "";
    if (phones.length < SHORTEST_PART) return;
    const known = byPhones.get(phones);
    if (known) known.push(word);
    else byPhones.set(phones, [word]);
  });
  return byPhones;
}
