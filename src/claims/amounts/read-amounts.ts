import type { FoundAmount, FoundDate } from "../found.ts";
import { type Reading, readMatches, type View, viewOf } from "../grammar/index.ts";
import { amountGrammar } from "../languages/amounts.ts";
import { outermost } from "../text/outermost.ts";
import type { Section, SentenceText } from "../text/section.ts";
import type { Range } from "../text/token.ts";
import { readModifier } from "./bounds.ts";
import { amountOfPeriod } from "./durations.ts";
import { isAmount, overlapsAny } from "./guards.ts";
import type { AmountMeaning } from "./rules.ts";

/**
 * The amounts of a section in text order: counts, money, percentages, proportions, durations, ages, measures. `dates`
 * are those of the same section, for no number of a date is an amount; `names` are stretches that are names.
 */
export function readAmounts(
  section: Section,
  dates: readonly FoundDate[],
  names: readonly Range[] = [],
): FoundAmount[] {
  const taken = dates.filter(({ type }) => type === "date" || type === "sequence");
  const named = outermost(names);
  const amounts = section.sentences.flatMap((sentence) => readSentence(sentence, taken, named));
  const periods = dates.flatMap((date) => amountOfPeriod(date) ?? []);
  const missing = periods.filter((period) => !overlapsAny(period, amounts));
  return missing.length === 0 ? amounts : [...amounts, ...missing].sort((a, b) => a.start - b.start);
}

function readSentence(
  sentence: SentenceText,
  taken: readonly Range[],
  names: readonly Range[],
): FoundAmount[] {
  const grammar = amountGrammar(sentence.language);
  const accept = (reading: Reading<AmountMeaning>, view: View): boolean => {
    const range = rangeOf(sentence, reading.start, reading.end);
    return isAmount(reading, view) && !overlapsAny(range, taken) && !isNamed(range, names);
  };
  const view = viewOf(sentence.language, sentence.tokens, grammar.vocabulary);
  return readMatches(grammar, view, accept).map((reading) => found(reading, sentence, view));
}

/** A name that holds the number takes it; one inside what is counted ("40 Rivena men") does not. */
function isNamed(range: Range, names: readonly Range[]): boolean {
  return overlapsAny({ start: range.start, end: range.start + 1 }, names);
}

function rangeOf(sentence: SentenceText, start: number, end: number): Range {
  return { start: sentence.tokens[start]?.start ?? 0, end: sentence.tokens[end - 1]?.end ?? 0 };
}

function found(reading: Reading<AmountMeaning>, sentence: SentenceText, view: View): FoundAmount {
  const { kind, value, min, max, unit, currency, currencyInferred, number } = reading.meaning;
  const modifier = readModifier(view, reading.start, reading.end);
  const bound = modifier && reading.meaning.bound === "exact" ? modifier.bound : reading.meaning.bound;
  const { start, end } = rangeOf(sentence, reading.start, reading.end);
  return {
    start,
    end,
    sentence: sentence.index,
    rule: reading.rule,
    kind,
    value,
    min,
    max,
    unit,
    currency,
    currencyInferred,
    number: number && rangeOf(sentence, number[0], number[1]),
    modifier: modifier && rangeOf(sentence, modifier.from, modifier.to),
    bound,
  };
}
