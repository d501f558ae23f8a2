import { bareDateGrammar, dateGrammarOf } from "../dates/grammar.ts";
import type { Meaning } from "../dates/meaning.ts";
import type { Grammar } from "../grammar/index.ts";
import type { Language } from "../text/section.ts";
import { datePack as en } from "./en/dates.ts";
import { datePack as es } from "./es/dates.ts";
import { datePack as ru } from "./ru/dates.ts";
import { datePack as uk } from "./uk/dates.ts";

const PACKS = { en, es, ru, uk } as const;
const grammars = new Map<Language, Grammar<Meaning>>();

/** The grammar of a language, built when first asked for; without a pack only dates in figures. */
export function dateGrammar(language: Language): Grammar<Meaning> {
  let grammar = grammars.get(language);
  if (grammar === undefined) {
    grammar = language === "und" ? bareDateGrammar() : dateGrammarOf(PACKS[language]);
    grammars.set(language, grammar);
  }
  return grammar;
}
