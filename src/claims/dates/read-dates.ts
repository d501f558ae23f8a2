import type { FoundDate, FoundProblem } from "../found.ts";
import { type Grammar, type Reading, readMatches, type View, viewOf } from "../grammar/index.ts";
import { dateGrammar } from "../languages/dates.ts";
import { outermost } from "../text/outermost.ts";
import type { Section, SentenceText } from "../text/section.ts";
import type { Range } from "../text/token.ts";
import type { DateContext } from "./context.ts";
import { isDate, isProtected } from "./guards.ts";
import type { Meaning } from "./meaning.ts";
import { looksAhead } from "./relative-rules.ts";
import { isReport, type Resolved, resolve } from "./resolve.ts";

/** The dates of a section in text order, without overlaps, and what the next section is read with. */
export interface ReadDates {
  readonly dates: readonly FoundDate[];
  readonly context: DateContext;
}

/**
 * Reads every expression of time: days, months, years, periods, ranges, and durations, ages and recurrences, which have
 * a `type` of their own and are never days. `names` are stretches that are names: what is a name is
 * not a date ("Second Front", "ул. 8 Марта").
 */
export function readDates(
  section: Section,
  context: DateContext = {},
  names: readonly Range[] = [],
): ReadDates {
  const dates: FoundDate[] = [];
  const taken = outermost(names);
  let carried = context;
  for (const sentence of section.sentences) {
    carried = readSentence(sentence, carried, taken, dates);
  }
  return { dates, context: carried };
}

function readSentence(
  sentence: SentenceText,
  context: DateContext,
  names: readonly Range[],
  dates: FoundDate[],
): DateContext {
  let carried = context;
  let isAhead: boolean | undefined;
  const grammar = dateGrammar(sentence.language);
  const accept = (reading: Reading<Meaning>, view: View): boolean =>
    isDate(reading, view) && !isProtected(reading, view, names);
  const view = viewOf(sentence.language, sentence.tokens, grammar.vocabulary);
  for (const reading of readMatches(grammar, view, accept)) {
    isAhead ??= looksAhead(view);
    const resolved = resolve(reading.meaning, {
      context: carried,
      sentence: sentence.index,
      looksAhead: isAhead,
    });
    const { value, precision, basis, open, anchor } = resolved;
    if (isGeneral(reading, resolved)) continue;
    carried = counted(carried, reading.meaning, resolved);
    if (anchor !== undefined && movesStory(anchor, carried, reading.start))
      carried = { ...carried, anchor: { ...anchor, sentence: sentence.index } };
    const { start, end } = rangeOf(sentence, reading.start, reading.end);
    const { part, withPreposition, problem } = details(reading, sentence, grammar);
    dates.push({
      start,
      end,
      sentence: sentence.index,
      rule: ruleOf(reading),
      type: typeOf(reading.meaning),
      value,
      part,
      withPreposition,
      precision,
      basis,
      open: open?.length === 0 ? undefined : open,
      problem,
    });
  }
  return carried;
}

// A date that opens the sentence has a preposition and an article before it at most.
const FRAME_TOKENS = 3;

/**
 * Whether what leans on an earlier date shall lean on this one from here on. A year in passing ("an offensive planned for
 * 1976") does not move a story that has come to months and days; one that opens a sentence does. Nor does a story go
 * over to the day of publication.
 */
function movesStory(anchor: NonNullable<Resolved["anchor"]>, context: DateContext, start: number): boolean {
  const before = context.anchor;
  if (before === undefined) return true;
  if (before.isWritten && !anchor.isWritten && !isReport(context)) return false;
  return before.month === undefined || anchor.month !== undefined || start <= FRAME_TOKENS;
}

/** Keeps count of what tells a report from a story; see `DateContext`. */
function counted(context: DateContext, meaning: Meaning, { basis, value, open }: Resolved): DateContext {
  if (basis === "from-publication-date" && !open?.includes("year")) {
    return { ...context, leaning: (context.leaning ?? 0) + 1 };
  }
  if (basis !== "explicit" || meaning.is !== "calendar" || typeof meaning.year !== "number") return context;
  const published = Number(context.published?.slice(0, 4));
  const isFar = value !== null && !(Math.abs(published - meaning.year) <= 1);
  return isFar ? { ...context, faraway: (context.faraway ?? 0) + 1 } : context;
}

function rangeOf(sentence: SentenceText, start: number, end: number): Range {
  return { start: sentence.tokens[start]?.start ?? 0, end: sentence.tokens[end - 1]?.end ?? 0 };
}

/**
 * "In winter" of no year is a habit of the weather; "сьогодні" in a text without a day of publication is mostly
 * "nowadays" (docs/decisions/0041). In English and Spanish the day word stays, with its value open.
 */
function isGeneral({ meaning, rule }: Reading<Meaning>, { value }: Resolved): boolean {
  if (value !== null) return false;
  if (meaning.is === "period") return meaning.unit === "season";
  const isDayWord =
    meaning.is === "shifted" && meaning.unit === "day" && meaning.from === "now" && !meaning.isCounted;
  return isDayWord && /^(ru|uk)\./.test(rule);
}

/** The rule of a simple date is named by the grammar below. */
function ruleOf({ rule, captures }: Reading<Meaning>): string {
  return rule.endsWith(".plain") ? (captures["date"] as Reading<Meaning>).rule : rule;
}

function typeOf(meaning: Meaning): FoundDate["type"] {
  return meaning.is === "duration" || meaning.is === "age" || meaning.is === "sequence" ? meaning.is : "date";
}

/** Part of the period, preposition before the span, and what is odd about the writing. */
function details(
  reading: Reading<Meaning>,
  sentence: SentenceText,
  grammar: Grammar<Meaning>,
): Pick<FoundDate, "part" | "withPreposition" | "problem"> {
  const { meaning, start, end } = reading;
  const part = "part" in meaning ? meaning.part : undefined;
  const oddity = "oddity" in meaning ? meaning.oddity : undefined;
  const preposition = typeOf(meaning) === "date" ? prepositionBefore(sentence, start, grammar) : undefined;
  return {
    part,
    withPreposition: preposition === undefined ? undefined : rangeOf(sentence, preposition, end),
    problem: oddity === undefined ? undefined : problemOf(oddity, rangeOf(sentence, start, end)),
  };
}

function problemOf(message: string, range: Range): FoundProblem {
  return { ...range, code: "claims/odd-date", message };
}

/** The token a preposition of this date begins at; it may be of several words ("prior to", "antes de"). */
function prepositionBefore(
  sentence: SentenceText,
  start: number,
  grammar: Grammar<Meaning>,
): number | undefined {
  const { vocabulary } = grammar;
  for (let back = 3; back >= 1; back--) {
    const token = sentence.tokens[start - back];
    const senses = token && vocabulary.get(token.folded);
    const isHere = senses?.some(
      ({ kind, rest }) =>
        kind === "BEFORE-DATE" &&
        rest.length === back - 1 &&
        rest.every((word, index) => sentence.tokens[start - back + 1 + index]?.folded === word),
    );
    if (isHere) return start - back;
  }
  return undefined;
}
