import { bytesToText } from "./bytes-to-text.ts";
import { CYRILLIC_LETTERS, LATIN_LETTERS } from "./letters.ts";

export type SingleByte =
  | "windows-1252"
  | "windows-1251"
  | "koi8-r"
  | "koi8-u"
  | "ibm866"
  | "iso-8859-5"
  | "x-mac-cyrillic";

/** In the order in which a tie is decided: the more common in what people send first. */
const CANDIDATES: readonly SingleByte[] = [
  "windows-1251",
  "windows-1252",
  "koi8-r",
  "koi8-u",
  "ibm866",
  "iso-8859-5",
  "x-mac-cyrillic",
];

/** Bytes beyond ASCII that are looked at; a few hundred decide, and this many cost nothing. */
const SAMPLE_HIGH_BYTES = 20_000;
const SAMPLE_BYTES = 400_000;

export interface Guess {
  readonly encoding: SingleByte;
  /** How far the best stands before the next, in nats per byte beyond ASCII. Below about 0.3 a person should look. */
  readonly margin: number;
  /** The next best of another family. */
  readonly runnerUp: SingleByte | undefined;
}

/**
 * The likeliest one-byte encoding of a text in the languages we read.
 * Each candidate is decoded and scored by how common its letters are in Russian, Ukrainian, Spanish and English, and by
 * what cannot stand in a word: a capital after a small letter, two alphabets, drawing characters, controls.
 */
export function guessSingleByte(bytes: Uint8Array): Guess {
  const sample = sampleOf(bytes);
  const scores = CANDIDATES.map((encoding) => ({ encoding, score: scoreOf(sample, encoding) }));
  scores.sort((a, b) => b.score - a.score);
  const best = scores[0] as { encoding: SingleByte; score: number };
  // koi8-r and koi8-u are one encoding for texts without Ukrainian letters: the next of another family counts.
  const next = scores.find(({ encoding }) => family(encoding) !== family(best.encoding));
  const margin = best.score - (next?.score ?? best.score);
  return { encoding: best.encoding, margin, runnerUp: next?.encoding };
}

function family(encoding: SingleByte): string {
  return encoding.startsWith("koi8") ? "koi8" : encoding;
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  let high = 0;
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  for (let at = 0; at < end; at++) {
    if ((bytes[at] as number) >= 0x80 && ++high >= SAMPLE_HIGH_BYTES) return bytes.subarray(0, at + 1);
  }
  if (high > 0 || end === bytes.length) return bytes.subarray(0, end);
  // The first strange byte stands far in: look there.
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return bytes.subarray(Math.max(first - 1000, 0), first + SAMPLE_BYTES);
}

/** Mean over the bytes beyond ASCII of the log likelihood of what they stand for, given their neighbours. */
function scoreOf(sample: Uint8Array, encoding: SingleByte): number {
  const text = bytesToText(sample, encoding);
  let score = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    count++;
    score += scoreCharacter(text[at] as string, text[at - 1] ?? " ", text[at + 1] ?? " ");
  }
  return count === 0 ? 0 : score / count;
}

const NEVER = -14;
const RARE = -9;
const MISPLACED = -4;
/** Signs that texts do hold beyond ASCII, with about how often among such characters (own estimate). */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ..."«»“”„‘’–—…".split("").map((sign) => [sign, -3.5] as const),
  ..."¿¡№§°ºª€£¥©®™•·\u00a0²³½¼×±".split("").map((sign) => [sign, -5.5] as const),
]);

function scoreCharacter(character: string, before: string, after: string): number {
  const sign = SIGNS.get(character);
  if (sign !== undefined) return sign;
  const lower = character.toLowerCase();
  const cyrillic = CYRILLIC_LETTERS.get(lower);
  if (cyrillic !== undefined) return cyrillic + caseCost(character, before) + mixCost(before, after, isLatin);
  const latin = LATIN_LETTERS.get(lower);
  if (latin !== undefined) return latin + caseCost(character, before) + loneCost(before, after);
  return /\p{L}/u.test(character) ? RARE : NEVER;
}

function caseCost(character: string, before: string): number {
  if (character === character.toLowerCase()) return 0;
  // A capital inside a word, after a small letter, is the mark of KOI8 read as 1251 and the other way round.
  return isSmall(before) ? MISPLACED * 2 : -1.5;
}

function mixCost(before: string, after: string, isOther: (character: string) => boolean): number {
  return (isOther(before) ? MISPLACED : 0) + (isOther(after) ? MISPLACED : 0);
}

// An accented letter stands among plain ones. Alone or beside another accented one it is likelier a foreign byte.
function loneCost(before: string, after: string): number {
  const isBeside = isLatin(before) || isLatin(after);
  const isDoubled = before.charCodeAt(0) >= 0x80 || after.charCodeAt(0) >= 0x80;
  return (isBeside ? 0 : MISPLACED) + (isDoubled ? MISPLACED : 0);
}

function isLatin(character: string): boolean {
  return /[A-Za-z]/.test(character);
}

function isSmall(character: string): boolean {
  return character !== character.toUpperCase();
}
