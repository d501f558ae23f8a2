/** The words of a person's name: titles and particles told from names, what is written in several words put together. */

import { foldKey } from "../key.ts";
import type { NameDictionary } from "../name-form.ts";
import { type ComparedWord, comparedWord, readingOf, type WordKind } from "./compared-word.ts";
import { joinCompounds } from "./compounds.ts";
import { generations, particles, titles } from "./known-names.ts";
import { type WrittenWord, writtenWords } from "./written-words.ts";

export interface ComparedName {
  readonly words: readonly ComparedWord[];
  /** "Surname, given names": the order is said. */
  readonly hasComma: boolean;
}

/** How much a word says who it is: a common name less than a rare one. Start values, checked on the development half. */
const WEIGHT: Readonly<
  Record<"rare" | "common" | "patronymic" | "initial" | "generation" | "light", number>
> = { rare: 1, common: 0.8, patronymic: 0.6, initial: 0.4, generation: 0.3, light: 0.1 };

const PATRONYMIC = /.{2}([oe]v(ich|ych|ic|itch|itsch|ici|yc|itj|itx|its)|[oe]wi(cz|tsch)|[oei]vna)$/;

/** `dictionary` adds forms in Cyrillic to words in Latin letters. */
export function personName(text: string, dictionary?: NameDictionary): ComparedName {
  // A compound does not reach over a comma: Dad Matin, Allah.
  const written = text.split(",").flatMap((part) => joinCompounds(syllablesApart(writtenWords(part))));
  const kinds = written.map((word, index) => kindOf(word, index, written));
  // A name of titles and particles alone is taken at its word.
  const nothingElse = kinds.every((kind) => kind === "light" || kind === "generation");
  const words = written.map((word, index) => {
    const kind = nothingElse ? "name" : (kinds[index] as WordKind);
    const forms = kind === "name" ? dictionary?.formsOf(foldKey(word.source)) : undefined;
    return comparedWord(word.source, word.text, kind, weightOf(word.text, kind), undefined, forms);
  });
  return { words, hasComma: text.includes(",") };
}

/** One letter of an alphabet; a single sign of Chinese or Korean is a whole name. */
const ONE_LETTER =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}]+$/u;
const ONE_BLOCK = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u;

/** A Chinese or Korean name in its own script is one block: each sign is a word, as in Latin letters. */
function syllablesApart(words: readonly WrittenWord[]): readonly WrittenWord[] {
  const [only] = words;
  if (words.length !== 1 || !only || !ONE_BLOCK.test(only.source)) return words;
  return [...only.source].flatMap((sign) => writtenWords(sign));
}

function kindOf({ source, text }: WrittenWord, index: number, all: readonly WrittenWord[]): WordKind {
  if (text.length === 1 && ONE_LETTER.test(source)) return "initial";
  if (index > 0 && index >= all.length - 2 && generations.has(text)) return "generation";
  if (particles.has(text) && all.length > 2) return "light";
  if (titles.has(text) && all.slice(0, index).every((before) => titles.has(before.text))) return "light";
  if (all.length > 2 && index > 0 && PATRONYMIC.test(text)) return "patronymic";
  return "name";
}

function weightOf(text: string, kind: WordKind): number {
  if (kind === "patronymic" || kind === "initial" || kind === "generation" || kind === "light")
    return WEIGHT[kind];
  const { known } = readingOf(text);
  return known.isCommon ? WEIGHT.common : WEIGHT.rare;
}
