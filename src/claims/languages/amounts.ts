import { type AmountPack, amountGrammarOf, bareAmountGrammar } from "../amounts/grammar.ts";
import type { AmountMeaning } from "../amounts/rules.ts";
import type { Grammar } from "../grammar/index.ts";
import type { Language } from "../text/section.ts";
import { amounts as enAmounts } from "./en/amounts.generated.ts";
import { numbers as enNumbers } from "./en/numbers.generated.ts";
import { amounts as esAmounts } from "./es/amounts.generated.ts";
import { numbers as esNumbers } from "./es/numbers.generated.ts";
import { amounts as ruAmounts } from "./ru/amounts.generated.ts";
import { numbers as ruNumbers } from "./ru/numbers.generated.ts";
import { amounts as ukAmounts } from "./uk/amounts.generated.ts";
import { numbers as ukNumbers } from "./uk/numbers.generated.ts";

const PACKS: Readonly<Record<Exclude<Language, "und">, AmountPack>> = {
  en: { code: "en", words: [enAmounts, enNumbers] },
  es: { code: "es", words: [esAmounts, esNumbers] },
  ru: { code: "ru", words: [ruAmounts, ruNumbers] },
  uk: { code: "uk", words: [ukAmounts, ukNumbers] },
};
const grammars = new Map<Language, Grammar<AmountMeaning>>();

/** The grammar of a language, built when first asked for. */
export function amountGrammar(language: Language): Grammar<AmountMeaning> {
  let grammar = grammars.get(language);
  if (grammar === undefined) {
    grammar = language === "und" ? bareAmountGrammar() : amountGrammarOf(PACKS[language]);
    grammars.set(language, grammar);
  }
  return grammar;
}
