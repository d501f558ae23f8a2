import { functionWords as en } from "../languages/en/function-words.generated.ts";
import { functionWords as es } from "../languages/es/function-words.generated.ts";
import { functionWords as ru } from "../languages/ru/function-words.generated.ts";
import { functionWords as uk } from "../languages/uk/function-words.generated.ts";
import type { Language } from "./section.ts";

/** The packs a word can speak for, as bits, so that one look-up asks all four lists. */
export const LANGUAGE_BITS = { en: 1, es: 2, ru: 4, uk: 8 } as const;

const bits = new Map<string, number>();
for (const [list, bit] of [
  [en, LANGUAGE_BITS.en],
  [es, LANGUAGE_BITS.es],
  [ru, LANGUAGE_BITS.ru],
  [uk, LANGUAGE_BITS.uk],
] as const) {
  for (const word of list.words) bits.set(word, (bits.get(word) ?? 0) | bit);
}

/** In which packs the folded word is a function word, as a sum of LANGUAGE_BITS. */
export function functionWordBits(folded: string): number {
  return bits.get(folded) ?? 0;
}

/** Whether the folded word is a function word of the language; in an unknown language, of any. */
export function isFunctionWord(folded: string, language: Language): boolean {
  const found = bits.get(folded) ?? 0;
  return language === "und" ? found !== 0 : (found & LANGUAGE_BITS[language]) !== 0;
}
