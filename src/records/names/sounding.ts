/** Letters to phones by the generated tables, one function for each way of reading. Tables are compiled when first used. */

import { spanishLetters } from "./key.ts";
import {
  type CompiledTable,
  compileTable,
  type LetterTable,
  type Rewriting,
  rewrite,
} from "./letter-rules.ts";
import { collapse } from "./phones.ts";
import { cyrillic } from "./tables/cyrillic.generated.ts";
import { cyrillicBelarusian } from "./tables/cyrillic-belarusian.generated.ts";
import { cyrillicUkrainian } from "./tables/cyrillic-ukrainian.generated.ts";
import { plain } from "./tables/plain.generated.ts";
import { romanised } from "./tables/romanised.generated.ts";
import { romanisedFrench } from "./tables/romanised-french.generated.ts";
import { romanisedTelegram } from "./tables/romanised-telegram.generated.ts";
import { romanisedUkrainian } from "./tables/romanised-ukrainian.generated.ts";
import { spanishInBelarusian } from "./tables/spanish-in-belarusian.generated.ts";
import { spanishInRussian } from "./tables/spanish-in-russian.generated.ts";
import { spanishInUkrainian } from "./tables/spanish-in-ukrainian.generated.ts";

/** One way a word sounds. */
export interface Sound {
  readonly phones: string;
  readonly cost: number;
  readonly rules: readonly string[];
}

export type CyrillicLanguage = "ru" | "uk" | "be";
export type RomanisedFamily = "common" | "french" | "ukrainian" | "telegram";

/** Eight spellings of one word; beyond six bits (one in 64) an alternate is rarer than a misspelling. */
const SPELLINGS = { most: 8, bits: 6 };
const ALTERNATE_SOUNDS = { most: 4, bits: 5 };
const USUAL = { most: 1, bits: 0 };

const CYRILLIC: Readonly<Record<CyrillicLanguage, LetterTable>> = {
  ru: cyrillic,
  uk: cyrillicUkrainian,
  be: cyrillicBelarusian,
};
const ROMANISED: Readonly<Record<RomanisedFamily, LetterTable>> = {
  common: romanised,
  french: romanisedFrench,
  ukrainian: romanisedUkrainian,
  telegram: romanisedTelegram,
};

const SPANISH: Readonly<Record<CyrillicLanguage, LetterTable>> = {
  ru: spanishInRussian,
  uk: spanishInUkrainian,
  be: spanishInBelarusian,
};

/** The Cyrillic spellings of a Spanish word in lower case, the usual one first, with their bits and rules. */
export function spellSpanish(word: string, language: CyrillicLanguage): Rewriting[] {
  return rewrite(spanishLetters(word), compiled(SPANISH[language]), SPELLINGS);
}

/** How a Spanish word may sound: what its Russian spellings sound like. */
export function soundsOfSpanish(letters: string): Sound[] {
  return rewrite(letters, compiled(spanishInRussian), SPELLINGS).map(({ text, cost, rules }) => ({
    phones: phonesOfCyrillic(text),
    cost,
    rules,
  }));
}

export function soundsOfCyrillic(letters: string, language: CyrillicLanguage): Sound[] {
  return sounds(letters, CYRILLIC[language], ALTERNATE_SOUNDS);
}

/** The usual phones of a word in Russian letters, ъ standing for an apostrophe too. */
export function phonesOfCyrillic(letters: string): string {
  return collapse(rewrite(letters, compiled(cyrillic), USUAL)[0]?.text ?? "");
}

export function soundsOfRomanised(letters: string, family: RomanisedFamily): Sound[] {
  return sounds(letters, ROMANISED[family], ALTERNATE_SOUNDS);
}

export function soundsOfPlain(letters: string): Sound[] {
  return sounds(letters, plain, ALTERNATE_SOUNDS);
}

function sounds(letters: string, table: LetterTable, limits: { most: number; bits: number }): Sound[] {
  return rewrite(letters, compiled(table), limits).map(({ text, cost, rules }) => ({
    phones: collapse(text),
    cost,
    rules,
  }));
}

const compiledTables = new Map<LetterTable, CompiledTable>();
function compiled(table: LetterTable): CompiledTable {
  let known = compiledTables.get(table);
  if (!known) {
    known = compileTable(table);
    compiledTables.set(table, known);
  }
  return known;
}
