import type { Amount, Relation, Span } from "../audit.ts";
import {
  between,
  eachNearPair,
  explanationsOf,
  type FoundTension,
  groupsOf,
  ordinal,
  type Reading,
  type Told,
} from "./comparable.ts";
import { figuresApart, kindOfGap, wordsOfFigure } from "./numbers.ts";
import { datesApart, mayBeOneTime, type When } from "./times.ts";
import { stemOf, wordsOf } from "./word-sets.ts";

// Fewer words than this are shared by statements of different things: "the contract was signed".
const FEWEST_WORDS = 3;

/**
 * Claims that state one thing: told in the same words apart from figure, date and denial, or the same relation between
 * the same two named ends. They are held against each other in figure, date and polarity.
 */
export function readStatements(reading: Reading): FoundTension[] {
  const conditions = conditionsOf(reading);
  const claims = reading.claims.filter(
    (told) => told.isStated && told.role === undefined && !isCondition(told, conditions),
  );
  const found: FoundTension[] = [];
  const compare = (first: Told, second: Told, isOnce: boolean): void => {
    const difference = differenceOf(first, second, isOnce);
    if (difference) found.push(difference);
  };
  for (const group of groupsOf(claims, wordingOf))
    eachNearPair(group, reading, (first, second) => compare(first, second, ONCE_IN_WORDS));
  for (const group of groupsOf(relationsOf(reading), sameEnds))
    eachNearPair(group, reading, (a, b) => {
      const [first, second] = [reading.claim.get(a.claim), reading.claim.get(b.claim)];
      if (first?.isStated && second?.isStated && first !== second)
        compare(first, second, ONCE.has(a.predicate));
    });
  return found;
}

/** Conditions by sentence: what stands in one is not stated. */
function conditionsOf(reading: Reading): Map<string, Span[]> {
  const conditions = new Map<string, Span[]>();
  for (const { sentence, condition } of reading.claims) {
    if (condition === undefined) continue;
    const known = conditions.get(sentence);
    if (known) known.push(condition);
    else conditions.set(sentence, [condition]);
  }
  return conditions;
}

function isCondition(told: Told, conditions: ReadonlyMap<string, readonly Span[]>): boolean {
  const spans = conditions.get(told.sentence);
  return spans?.some((span) => span.start <= told.start && told.end <= span.end) === true;
}

// The same words with another day may tell of another day ("the council met on 3 May"): then only different voices count.
const ONCE_IN_WORDS = false;
const ONCE: ReadonlySet<string> = new Set(["born-in", "founded", "killed", "bought"]);

/** The words that state something, in order, without figures and dates. */
function wordingOf(told: Told): string | undefined {
  let wording = "";
  let words = 0;
  for (const word of wordsOf(withoutFigures(told))) {
    const stem = stemOf(word);
    if (stem === undefined) continue;
    wording += words++ === 0 ? stem : ` ${stem}`;
  }
  return words < FEWEST_WORDS ? undefined : wording;
}

/** The text of a claim with blanks for its figures and dates. */
function withoutFigures({ text, start, dates, amounts }: Told): string {
  if (dates.length === 0 && amounts.length === 0) return text;
  const points = [...text];
  const blank = (span: { start: number; end: number } | null | undefined): void => {
    if (!span) return;
    const end = Math.min(span.end - start, points.length);
    for (let at = Math.max(0, span.start - start); at < end; at++) points[at] = " ";
  };
  for (const date of dates) blank(date.withPreposition ?? date);
  for (const { number, modifier } of amounts) {
    blank(number);
    blank(modifier);
  }
  return points.join("");
}

function relationsOf(reading: Reading): Relation[] {
  return reading.relations
    .filter(({ subject, object, predicate }) => isEntity(subject) && isEntity(object) && predicate !== POST)
    .sort((a, b) => ordinal(a.claim) - ordinal(b.claim));
}

const POST = "holds-position";

function isEntity(end: string | null): boolean {
  return end !== null && /^E\d+$/.test(end);
}

function sameEnds({ predicate, subject, object }: Relation): string {
  return `${predicate} ${subject} ${object}`;
}

type Pair = readonly [Told, Told];

function differenceOf(first: Told, second: Told, isOnce: boolean): FoundTension | undefined {
  const isTwoVoices = first.speaker !== second.speaker;
  const figures = figuresApart(first.amounts, second.amounts);
  // Another figure on another day is another event.
  const gap = figures === undefined ? dateGap(first, second, isOnce) : undefined;
  if (gap && (isOnce || isTwoVoices)) return datedApart([first, second], gap);
  if (!mayBeOneTime(first, second)) return undefined;
  if (figures) return figuresDiffer([first, second], figures);
  return isOpposite(first, second) ? deniedElsewhere([first, second], isTwoVoices) : undefined;
}

function figuresDiffer(pair: Pair, figures: readonly [Amount, Amount]): FoundTension {
  const [first, second] = pair;
  const [a, b] = figures.map(wordsOfFigure);
  const why = `Of the same thing one passage says “${a}” (“${first.text}”), the other “${b}” (“${second.text}”).`;
  return between(kindOfGap(...figures), pair, why, explanationsOf(first, second, ["scope"]));
}

function deniedElsewhere(pair: Pair, isTwoVoices: boolean): FoundTension {
  const kind = isTwoVoices ? "contradiction-attributed" : "contradiction-polarity";
  const [first, second] = pair;
  const [yes, no] = first.polarity === "+" ? [first, second] : [second, first];
  return between(kind, pair, `“${yes.text}” is affirmed in one passage; the other denies it: “${no.text}”.`);
}

type Gap = NonNullable<ReturnType<typeof datesApart>>;

/** What happens once may not have two years; words alone may tell of next year's event too, and are held to one year. */
function dateGap(first: Told, second: Told, isOnce: boolean): Gap | undefined {
  const [a, b] = [first.when, second.when];
  if (a === undefined || b === undefined) return undefined;
  if (first.polarity !== "+" || second.polarity !== "+") return undefined;
  const apart = datesApart(a, b);
  return apart && (isOnce || a.value.slice(0, 4) === b.value.slice(0, 4)) ? apart : undefined;
}

function datedApart(pair: Pair, gap: Gap): FoundTension {
  const [first, second] = pair;
  const kind = gap === "date" ? "contradiction-date" : "contradiction-order-of-events";
  const [a, b] = [wordsOfDate(first.when), wordsOfDate(second.when)];
  const why = `Of the same event one passage says “${a}” (“${first.text}”), the other “${b}” (“${second.text}”).`;
  return between(kind, pair, why);
}

function wordsOfDate(when: When | undefined): string {
  return when?.date.withPreposition?.text ?? when?.date.text ?? "";
}

/** CT+ against CT- (weighing.md, section 8): a possibility denies nothing. */
function isOpposite(first: Told, second: Told): boolean {
  if (first.degree !== "CT" || second.degree !== "CT") return false;
  return first.polarity === "+" ? second.polarity === "-" : first.polarity === "-" && second.polarity === "+";
}
