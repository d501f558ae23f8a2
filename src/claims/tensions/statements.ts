import type { Amount, Claim, Relation, Span } from "../audit.ts";
import {
  between,
  explanationsOf,
  type FoundTension,
  groupsOf,
  isStated,
  nearPairs,
  ordinal,
  type Reading,
  speakerOf,
} from "./comparable.ts";
import { figuresApart, kindOfGap, wordsOfFigure } from "./numbers.ts";
import { datesApart, mayBeOneTime, whenOf } from "./times.ts";
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
    (claim) => claim.role === undefined && isStated(claim) && !isCondition(claim, conditions),
  );
  const found: FoundTension[] = [];
  for (const group of groupsOf(claims, (claim) => wordingOf(claim, reading)))
    for (const pair of nearPairs(group, reading.compared))
      found.push(...differences(pair, reading, ONCE_IN_WORDS));
  for (const group of groupsOf(relationsOf(reading), sameEnds))
    for (const [a, b] of nearPairs(group, reading.compared)) {
      const pair = claimsOf(a, b, reading);
      if (pair) found.push(...differences(pair, reading, ONCE.has(a.predicate)));
    }
  return found;
}

/** Conditions by sentence: what stands in one is not stated. */
function conditionsOf(reading: Reading): Map<string, Span[]> {
  const conditions = new Map<string, Span[]>();
  for (const { sentence, condition } of reading.claims)
    if (condition) conditions.set(sentence, [...(conditions.get(sentence) ?? []), condition]);
  return conditions;
}

function isCondition(claim: Claim, conditions: ReadonlyMap<string, readonly Span[]>): boolean {
  return (conditions.get(claim.sentence) ?? []).some(
    (span) => span.start <= claim.start && claim.end <= span.end,
  );
}

// The same words with another day may tell of another day ("the council met on 3 May"): then only different voices count.
const ONCE_IN_WORDS = false;
const ONCE: ReadonlySet<string> = new Set(["born-in", "founded", "killed", "bought"]);

/** The words that state something, in order, without figures and dates. */
function wordingOf(claim: Claim, reading: Reading): string | undefined {
  const points = [...claim.text];
  const blank = (span: { start: number; end: number }): void => {
    for (
      let at = Math.max(0, span.start - claim.start);
      at < span.end - claim.start && at < points.length;
      at++
    )
      points[at] = " ";
  };
  for (const id of claim.dates ?? []) {
    const date = reading.date.get(id);
    if (date) blank(date.withPreposition ?? date);
  }
  for (const id of claim.amounts ?? []) {
    const amount = reading.amount.get(id);
    if (amount?.number) blank(amount.number);
    if (amount?.modifier) blank(amount.modifier);
  }
  const stems = wordsOf(points.join("")).flatMap((word) => stemOf(word) ?? []);
  return stems.length < FEWEST_WORDS ? undefined : stems.join(" ");
}

function relationsOf(reading: Reading): Relation[] {
  return reading.audit.relations
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

function claimsOf(a: Relation, b: Relation, reading: Reading): [Claim, Claim] | undefined {
  const [first, second] = [reading.claim.get(a.claim), reading.claim.get(b.claim)];
  return first && second && first !== second && isStated(first) && isStated(second)
    ? [first, second]
    : undefined;
}

function differences(pair: readonly [Claim, Claim], reading: Reading, isOnce: boolean): FoundTension[] {
  const [first, second] = pair;
  const isTwoVoices = speakerOf(first) !== speakerOf(second);
  const figures = figuresApart(amountsOf(first, reading), amountsOf(second, reading));
  // Another figure on another day is another event.
  const gap = figures === undefined ? dateGap(pair, reading, isOnce) : undefined;
  if (gap && (isOnce || isTwoVoices)) return [gap];
  if (!mayBeOneTime(first, second, reading)) return [];
  if (figures) {
    const [a, b] = figures.map(wordsOfFigure);
    const why = `Of the same thing one passage says “${a}” (“${first.text}”), the other “${b}” (“${second.text}”).`;
    return [between(kindOfGap(...figures), pair, why, explanationsOf(first, second, ["scope"]))];
  }
  if (!isOpposite(first, second)) return [];
  const kind = isTwoVoices ? "contradiction-attributed" : "contradiction-polarity";
  const [yes, no] = first.certainty.polarity === "+" ? [first, second] : [second, first];
  const why = `“${yes.text}” is affirmed in one passage; the other denies it: “${no.text}”.`;
  return [between(kind, pair, why)];
}

/** What happens once may not have two years; words alone may tell of next year's event too, and are held to one year. */
function dateGap(pair: readonly [Claim, Claim], reading: Reading, isOnce: boolean): FoundTension | undefined {
  const [a, b] = [whenOf(pair[0], reading), whenOf(pair[1], reading)];
  const apart = a && b && pair.every((claim) => claim.certainty.polarity === "+") && datesApart(a, b);
  if (!apart || (!isOnce && a.value.slice(0, 4) !== b.value.slice(0, 4))) return undefined;
  const kind = apart === "date" ? "contradiction-date" : "contradiction-order-of-events";
  const why = `Of the same event one passage says “${wordsOfDate(a)}” (“${pair[0].text}”), the other “${wordsOfDate(b)}” (“${pair[1].text}”).`;
  return between(kind, pair, why);
}

function wordsOfDate({ date }: { date: { text: string; withPreposition?: { text: string } } }): string {
  return date.withPreposition?.text ?? date.text;
}

function amountsOf(claim: Claim, reading: Reading): Amount[] {
  return (claim.amounts ?? []).flatMap((id) => reading.amount.get(id) ?? []);
}

/** CT+ against CT- (weighing.md, section 8): a possibility denies nothing. */
function isOpposite(first: Claim, second: Claim): boolean {
  const [a, b] = [first.certainty, second.certainty];
  return a.degree === "CT" && b.degree === "CT" && `${a.polarity}${b.polarity}`.replace("+-", "-+") === "-+";
}
