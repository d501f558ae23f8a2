import { type KnownWord, knownWord } from "./known-names.ts";
import { soundOf } from "./sound.ts";

/** What a word of a name does there. Light words (particles, titles, legal forms) carry next to no weight. */
export type WordKind =
  | "name"
  | "patronymic"
  | "initial"
  | "light"
  | "generation"
  | "vague"
  | "telling"
  | "place"
  | "number";

/** One word, or what stands for one: Abd al-Rahman is one name in three written words. */
export interface ComparedWord {
  /** As written; several words where they are one name. */
  readonly source: string;
  /** Latin letters, no marks. */
  readonly text: string;
  readonly sound: string;
  readonly known: KnownWord;
  readonly kind: WordKind;
  /** Written in a script that gives no vowels, or that fits those of Latin letters badly. */
  readonly vowelless: boolean;
  /** Its forms in Cyrillic by a dictionary, where one is asked. */
  readonly forms: readonly string[];
  /** The meaning of a word of organisations, shared by its translations. */
  readonly meaning?: string;
  /** How much it says who it is, 1 for an uncommon name. */
  readonly weight: number;
}

interface Reading {
  readonly sound: string;
  readonly known: KnownWord;
}

// The same words come back in every pair of a list; kept up to a number of words, then begun anew.
const MOST_KEPT = 50_000;
const kept = new Map<string, Reading>();

export function readingOf(text: string): Reading {
  const known = kept.get(text);
  if (known) return known;
  const reading = { sound: soundOf(text), known: knownWord(text) };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, reading);
  return reading;
}

const ASCII = /^[ -~]*$/;
const VOWELLESS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const NONE: readonly string[] = [];

export function comparedWord(
  source: string,
  text: string,
  kind: WordKind,
  weight: number,
  meaning?: string,
  forms: readonly string[] = NONE,
): ComparedWord {
  const { sound, known } = readingOf(text);
  const vowelless = !ASCII.test(source) && VOWELLESS.test(source);
  return {
    source,
    text,
    sound,
    known,
    kind,
    weight,
    vowelless,
    forms,
    ...(meaning === undefined ? {} : { meaning }),
  };
}
