import {
  type Entry,
  entriesOf,
  type Grammar,
  grammarOf,
  type NamedReader,
  readAt,
  type WordLists,
} from "../grammar/index.ts";
import { compositeRules, simpleDateReader } from "./composite-rules.ts";
import type { Meaning } from "./meaning.ts";
import { extentRules, periodRules } from "./period-rules.ts";
import { dateReaders } from "./readers.ts";
import { relativeRules } from "./relative-rules.ts";
import { calendarRules, type DateRule, numericRules, yearSpanRule } from "./rules.ts";

/** What a language adds: its words, its rules over words, and its rules over whole dates. */
export interface DatePack {
  readonly code: string;
  readonly words: readonly WordLists[];
  readonly rules: readonly DateRule[];
  readonly composites: readonly DateRule[];
}

/** Signs a rule can begin with that no word list holds. Roman numbers up to the centuries a text may speak of. */
const SIGNS: readonly Entry[] = [
  ["=’", "’", 0],
  ["='", "'", 0],
  ..."II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI ІІ ІІІ ІV VІ VІІ VІІІ ІХ Х ХІ ХІІ ХІІІ ХІV ХV ХVІ ХVІІ ХVІІІ ХІХ ХХ ХХІ"
    .split(" ")
    .map((roman): Entry => ["#roman", roman, 0]),
];

/** Builds the grammar of a language: simple dates first, then what is made of them. */
export function dateGrammarOf({ code, words, rules, composites }: DatePack): Grammar<Meaning> {
  const named = (list: readonly DateRule[]): DateRule[] =>
    list.map((rule) => ({ ...rule, name: `${code}.dates.${rule.name}` }));
  const entries = [...words.flatMap(entriesOf), ...SIGNS];
  const shared = [...calendarRules, ...numericRules, ...periodRules, ...relativeRules, ...extentRules];
  const simple = grammarOf(entries, dateReaders, named([...rules, ...shared, yearSpanRule]));
  const date: NamedReader = {
    read: simpleDateReader((view, at) => readAt(simple, view, at)),
    begins: simple.begins,
  };
  return grammarOf(simple.entries, { ...dateReaders, DATE: date }, named([...compositeRules, ...composites]));
}

/** For a language without a pack: dates in figures, whose meaning hangs on no word. */
export function bareDateGrammar(): Grammar<Meaning> {
  return grammarOf(
    [],
    dateReaders,
    numericRules.map((rule) => ({ ...rule, name: `und.dates.${rule.name}` })),
  );
}
