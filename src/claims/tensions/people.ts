import type { Amount, Sentence } from "../audit.ts";
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
import { type Interval, intervalOf, isApart, kindOfGap, wordsOfFigure } from "./numbers.ts";
import type { CountedEvent } from "./tension-words.ts";
import { mayBeOneTime } from "./times.ts";
import { ANYONE, EVENTS, PARTIAL, PEOPLE, wordsOf } from "./word-sets.ts";

/** So many people of some description, and what is told of them. */
interface Count {
  readonly told: Told;
  readonly amount: Amount;
  readonly interval: Interval;
  readonly event: CountedEvent;
  /** "dock workers"; empty for people of whom nothing more is said. */
  readonly description: readonly string[];
}

/**
 * Figures for the people of one event: those who left, who were killed, hurt, detained. Only different voices are held
 * against each other, at times and places that may be the same; of a part and its whole only a part that is larger.
 */
export function readCountedPeople(reading: Reading): FoundTension[] {
  const counts = countsOf(reading);
  const found: FoundTension[] = [];
  const seen = new Set<string>();
  for (const group of groupsOf(counts, (count) => count.event))
    eachNearPair(group, reading, (a, b) => {
      if (!isOneMatter(a, b) || !cannotBothHold(a, b)) return;
      const key = [a.amount.text, b.amount.text, a.told.speaker, b.told.speaker].join("|");
      if (seen.has(key)) return;
      seen.add(key);
      const why = `How many people ${a.event === "departed" ? "left" : `were ${a.event}`}: “${wordsOfFigure(a.amount)}” in one passage (“${a.told.text}”), “${wordsOfFigure(b.amount)}” in the other (“${b.told.text}”).`;
      const explained = explanationsOf(a.told, b.told, ["scope"]);
      found.push(between(kindOfGap(a.amount, b.amount), [a.told, b.told], why, explained));
    });
  return found;
}

function countsOf(reading: Reading): Count[] {
  const counts: Count[] = [];
  for (const told of reading.claims) {
    if (told.amounts.length === 0 || !told.isStated) continue;
    if (told.role !== undefined || told.polarity !== "+") continue;
    const counted = told.amounts.filter(({ kind }) => kind === "count");
    if (counted.length === 0) continue;
    const own = ownCount(told, counted) ?? takenUpCount(told, counted, counts.at(-1), reading);
    if (own) counts.push(own);
  }
  return counts;
}

/** A claim with one figure of people and one kind of event: with two it is not said which belongs to which. */
function ownCount(told: Told, amounts: readonly Amount[]): Count | undefined {
  const words = wordsOf(told.text);
  const events = new Set(words.flatMap((word) => EVENTS.get(word) ?? []));
  const [event] = events;
  if (events.size !== 1 || event === undefined || words.some((word) => PARTIAL.has(word))) return undefined;
  const counted = amounts.flatMap((amount) => {
    const description = descriptionOf(amount, told);
    const interval = intervalOf(amount);
    return description && interval ? [{ told, amount, interval, event, description }] : [];
  });
  return counted.length === 1 ? counted[0] : undefined;
}

/** What is said of the people counted: undefined when the figure counts no people. */
function descriptionOf(amount: Amount, told: Told): string[] | undefined {
  const words = wordsOf(amount.unit ?? told.text.split(amount.text)[1] ?? "");
  const last = amount.unit === null ? 0 : words.length - 1;
  const noun = words[last] ?? "";
  if (!PEOPLE.has(noun) && !ANYONE.has(noun)) return undefined;
  return words.slice(0, last + 1).filter((word) => !ANYONE.has(word));
}

/** "Last week his deputy spoke of hundreds" behind a sentence that counted people: the figure takes it up. */
function takenUpCount(
  told: Told,
  [amount, ...rest]: readonly Amount[],
  before: Count | undefined,
  reading: Reading,
): Count | undefined {
  if (before === undefined || amount === undefined || rest.length > 0 || amount.unit !== null)
    return undefined;
  const earlier = before.told;
  const isNext = ordinal(told.sentence) - ordinal(earlier.sentence) === 1;
  const interval = intervalOf(amount);
  if (!isNext || interval === undefined || wordsOf(told.text).length > wordsOf(amount.text).length + 1)
    return undefined;
  const [here, there] = [told, earlier].map((each) => reading.sentence.get(each.sentence)) as Sentence[];
  return here?.para === there?.para ? { ...before, told, amount, interval } : undefined;
}

function isOneMatter(a: Count, b: Count): boolean {
  if (a.told === b.told || a.told.speaker === b.told.speaker) return false;
  if (!mayBeOneTime(a.told, b.told)) return false;
  const [here, there] = [a.told.places, b.told.places];
  return here.length === 0 || there.length === 0 || here.some((place) => there.includes(place));
}

/** Those of whom more is said are a part of the others: a part may be smaller, and must not be larger. */
function cannotBothHold(a: Count, b: Count): boolean {
  if (!isApart(a.interval, b.interval)) return false;
  const isIn = (part: Count, whole: Count): boolean =>
    whole.description.every((word) => part.description.includes(word));
  const [aInB, bInA] = [isIn(a, b), isIn(b, a)];
  if (aInB && bInA) return true;
  if (aInB) return a.interval[0] > b.interval[1];
  return bInA && b.interval[0] > a.interval[1];
}
