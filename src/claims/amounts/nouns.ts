import { type NamedReader, type Piece, readSense, type View } from "../grammar/index.ts";

/** Words that may stand between a number and the head of what is counted. */
const LONGEST = 4;

/**
 * What is counted: the words after a number up to the first that looks like the head of the phrase. There is no parser
 * here: English and Spanish show a plural; Russian and Ukrainian put adjectives, known by their endings, before the noun.
 */
export function readCounted(view: View, at: number): Piece | undefined {
  if (isUnitWord(view, at)) return undefined;
  for (let index = at; index < at + LONGEST; index++) {
    const token = view.tokens[index];
    if (token?.kind !== "word" || !token.spaced || readSense(view, index, "STOP")) return undefined;
    if (isHead(view, index)) return { end: index + 1, value: wordsOf(view, at, index + 1) };
  }
  return undefined;
}

function wordsOf(view: View, from: number, to: number): string {
  return view.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

const UNITS = ["UNIT", "MEASURE", "CURRENCY", "CENT", "PERCENT", "CLOCK", "SCALE", "POINTS"];

function isUnitWord(view: View, at: number): boolean {
  return UNITS.some((kind) => readSense(view, at, kind) !== undefined);
}

function isHead(view: View, at: number): boolean {
  const token = view.tokens[at];
  const word = token?.folded ?? "";
  if (readSense(view, at, "COUNTED")) return true;
  if (readSense(view, at, "ADJECTIVE")) return false;
  switch (view.language) {
    case "en":
      // Plural, and not an adjective or name in -ous, -less, -ss, -is.
      return (
        (/[^su'’i]s$/.test(word) && !/(less|ious|eous)$/.test(word)) ||
        (/[a-z]{2}men$/.test(word) && !/^(speci|regi|abdo|acu)men$/.test(word))
      );
    case "es":
      return /[^s]s$/.test(word);
    case "ru":
      return (
        word.length > 1 && !/(ых|их|ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ной|кой|щей|ими|ыми|ную)$/u.test(word)
      );
    case "uk":
      return word.length > 1 && !/(их|іх|ий|ній|ої|ньої|ого|ими|ські|цькі|льні|сній|ові)$/u.test(word);
    default:
      return false;
  }
}

/** For patterns: the item COUNTED-NOUN. */
export const countedReader: NamedReader = { read: readCounted, begins: [] };
