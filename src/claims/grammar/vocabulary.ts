import { foldWord } from "../text/tokens.ts";

/** What a word or phrase can mean to a grammar: a kind ("MONTH") and a value (5). */
export interface Sense {
  readonly kind: string;
  readonly bit: KindBit;
  readonly value: string | number;
  /** The further words of a phrase, folded: for "a principios" filed under "a", ["principios"]. */
  readonly rest: readonly string[];
}

/** Kinds have a bit each, so that a sentence can keep which of them it has in a few numbers. */
export interface KindBit {
  readonly word: number;
  readonly mask: number;
}

// Small integers of V8 have 31 bits, one of them the sign.
const BITS = 30;
const bits = new Map<string, KindBit>();

export function bitOfKind(kind: string): KindBit {
  let bit = bits.get(kind);
  if (bit === undefined) {
    bit = { word: Math.floor(bits.size / BITS), mask: 1 << (bits.size % BITS) };
    bits.set(kind, bit);
  }
  return bit;
}

/** How many numbers hold the bits of all kinds there are. */
export function wordsOfKinds(): number {
  return Math.ceil(bits.size / BITS);
}

/** Kind, word or phrase, value. */
export type Entry = readonly [kind: string, phrase: string, value: string | number];

/** Senses by the first word of the phrase, longest phrase first, so that the first that fits is the longest. */
export type Vocabulary = ReadonlyMap<string, readonly Sense[]>;

/** A mark in a phrase ("-", ".") is its own token: "a. m." is four. */
const PIECES = /[\p{L}\p{M}\u00ad]+(?:['\u2019\u02bc]\p{L}+)*|\p{Nd}+|\S/gu;

/** Files the entries of the word lists under their first words. */
export function vocabularyOf(entries: Iterable<Entry>): Vocabulary {
  const senses = new Map<string, Sense[]>();
  for (const [kind, phrase, value] of entries) {
    const [first, ...rest] = (phrase.match(PIECES) ?? []).map(foldWord);
    if (first === undefined) continue;
    const known = senses.get(first) ?? [];
    const twice = known.some((sense) => sense.kind === kind && sense.rest.join(" ") === rest.join(" "));
    if (!twice) known.push({ kind, bit: bitOfKind(kind), value, rest });
    senses.set(first, known);
    // Every word of a phrase is a key, so that a word that is none can follow nothing; see `readAt`.
    for (const word of rest) if (!senses.has(word)) senses.set(word, []);
  }
  for (const known of senses.values()) known.sort((a, b) => b.rest.length - a.rest.length);
  return senses;
}
