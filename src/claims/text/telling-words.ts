import { dates as ruDates } from "../languages/ru/dates.generated.ts";
import { reporting as ruReporting } from "../languages/ru/reporting.generated.ts";
import { dates as ukDates } from "../languages/uk/dates.generated.ts";
import { reporting as ukReporting } from "../languages/uk/reporting.generated.ts";
import { foldWord } from "./folding.ts";
import type { Token } from "./token.ts";

/**
 * Which of two neighbours a line is in whose letters and function words do not tell: "Лекова ушла в марте 2022 года" has
 * months and years of one of them. Words that both have say nothing.
 */
export function toldByWords(tokens: readonly Token[]): "ru" | "uk" | undefined {
  const words = tellingWords();
  let lead = 0;
  for (const { kind, folded } of tokens) if (kind === "word") lead += words.get(folded) ?? 0;
  return lead > 0 ? "ru" : lead < 0 ? "uk" : undefined;
}

let known: ReadonlyMap<string, 1 | -1> | undefined;

/** Russian 1, Ukrainian -1; put together when first asked for. */
function tellingWords(): ReadonlyMap<string, 1 | -1> {
  if (known !== undefined) return known;
  const russian = wordsOf(ruDates, ruReporting);
  const ukrainian = wordsOf(ukDates, ukReporting);
  const words = new Map<string, 1 | -1>();
  for (const word of russian) if (!ukrainian.has(word)) words.set(word, 1);
  for (const word of ukrainian) if (!russian.has(word)) words.set(word, -1);
  known = words;
  return words;
}

function wordsOf(dates: typeof ruDates, reporting: typeof ruReporting): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (phrase: string): void => {
    for (const word of phrase.split(" ")) if (word.length > 2) words.add(foldWord(word));
  };
  for (const kind of ["MONTH", "UNIT", "YEAR-WORD", "WEEKDAY"] as const)
    for (const list of Object.values(dates[kind] ?? {})) for (const phrase of list) add(phrase);
  for (const { forms } of reporting.verbs) add(forms.finite);
  return words;
}
