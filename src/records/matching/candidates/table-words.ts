/** The dictionary of a table, read once for a run: how its words sound and what kind of words they are. */
import { type ColumnHints, type NameToken, readToken, type TokenFlag } from "../../names/index.ts";
import { WORD } from "../statistics.ts";

export interface TableWords {
  /** By word id. Words that sound alike share one token but for its text. */
  readonly tokens: readonly NameToken[];
  /** Bits of WORD by word id. */
  readonly flags: Uint8Array;
  /** Class of words with the same readings, by word id. */
  readonly classes: Uint32Array;
  /** One word of each class. */
  readonly examples: readonly number[];
}

export function readTableWords(words: readonly string[], hints: ColumnHints = {}): TableWords {
  const tokens = words.map((word) => readToken(word, hints));
  const classes = new Uint32Array(words.length);
  const examples: number[] = [];
  const known = new Map<string, number>();
  tokens.forEach((token, word) => {
    const sound = token.readings.map(({ phones, cost }) => `${phones}${cost}`).join(" ");
    let found = known.get(sound);
    if (found === undefined) {
      found = examples.length;
      known.set(sound, found);
      examples.push(word);
    }
    classes[word] = found;
  });
  return { tokens, classes, examples, flags: Uint8Array.from(tokens, ({ flags }) => flagBits(flags)) };
}

const BITS: readonly (readonly [TokenFlag, number])[] = [
  ["patronymic", WORD.patronymic],
  ["particle", WORD.weightless],
  ["title", WORD.weightless],
  ["initial", WORD.initial],
  ["placeholder", WORD.placeholder],
];

function flagBits(flags: readonly TokenFlag[]): number {
  return BITS.reduce((bits, [flag, bit]) => (flags.includes(flag) ? bits | bit : bits), 0);
}
