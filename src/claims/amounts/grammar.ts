import { type Entry, entriesOf, type Grammar, grammarOf, type WordLists } from "../grammar/index.ts";
import { numberReader } from "../numbers/index.ts";
import { countedReader } from "./nouns.ts";
import { quantityReader } from "./quantity.ts";
import { type AmountMeaning, amountRules, bareAmountRules } from "./rules.ts";

/** What a language adds: its words. */
export interface AmountPack {
  readonly code: string;
  readonly words: readonly WordLists[];
}

/** Signs an amount can begin with, and the vulgar fractions. */
const SIGNS: readonly Entry[] = "- − – . , ½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅛ ⅜ ⅝ ⅞"
  .split(" ")
  .map((sign): Entry => ["#sign", sign, 0]);

/** What is written alike everywhere. A lone "$" is left without a currency: which dollar or peso, no word says. */
const SYMBOLS: WordLists = {
  "CURRENCY-SIGN": { EUR: ["€"], GBP: ["£"], RUB: ["₽"], UAH: ["₴"], dollar: ["$"] },
  PERCENT: { "1": ["%"] },
  TO: { "0": ["-", "–", "—"] },
};

const readers = { QUANTITY: quantityReader, NUMBER: numberReader, "COUNTED-NOUN": countedReader };

export function amountGrammarOf({ code, words }: AmountPack): Grammar<AmountMeaning> {
  const rules = amountRules.map((rule) => ({ ...rule, name: `${code}.amounts.${rule.name}` }));
  return grammarOf([...words.flatMap(entriesOf), ...SIGNS], readers, rules);
}

/** For a language without a pack. */
export function bareAmountGrammar(): Grammar<AmountMeaning> {
  const rules = bareAmountRules.map((rule) => ({ ...rule, name: `und.amounts.${rule.name}` }));
  return grammarOf([...entriesOf(SYMBOLS), ...SIGNS], readers, rules);
}
