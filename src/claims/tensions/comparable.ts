import type {
  Amount,
  Claim,
  DateMention,
  Degree,
  Entity,
  Polarity,
  Relation,
  Sentence,
  Span,
  Tension,
} from "../audit.ts";
import { type Timed, timeOf } from "./times.ts";

/** What of an audit tensions are read from. Its lists are each gone through once, so that they need not be kept. */
export interface Comparable {
  readonly claims: Iterable<Claim>;
  readonly dates: Iterable<DateMention>;
  readonly amounts: Iterable<Amount>;
  readonly entities: Iterable<Entity>;
  readonly relations: Iterable<Relation>;
  readonly sentences: Iterable<Sentence>;
}

export type FoundTension = Omit<Tension, "id">;

/** What comparisons ask of a claim, worked out once: a claim meets many others. */
export interface Told extends Timed, Span {
  readonly id: string;
  /** "C12" is the twelfth. */
  readonly ordinal: number;
  readonly sentence: string;
  readonly role: Claim["role"];
  readonly isStated: boolean;
  readonly degree: Degree;
  readonly polarity: Polarity;
  /** Whoever answers for the words: the last link of the chain. */
  readonly speaker: string;
  /** The words for a source whose claim the text itself says is not so. */
  readonly rejectedSource: string | undefined;
  readonly dates: readonly DateMention[];
  readonly amounts: readonly Amount[];
  readonly places: readonly string[];
  readonly condition: Span | undefined;
}

/** An audit with its look-ups, made once. `compared` is called for every pair that is looked at. */
export interface Reading {
  /** In text order, whatever order they came in. */
  readonly claims: readonly Told[];
  readonly relations: readonly Relation[];
  /** Ids of the sentences with a date of the calendar. */
  readonly datedSentences: ReadonlySet<string>;
  /** The claims that relations were filled from. */
  readonly claim: ReadonlyMap<string, Told>;
  readonly entity: ReadonlyMap<string, Entity>;
  readonly sentence: ReadonlyMap<string, Sentence>;
  readonly compared: () => void;
}

export function readingOf(audit: Comparable, compared: () => void): Reading {
  const [dates, amounts] = [byId(audit.dates), byId(audit.amounts)];
  const claims = Array.from(audit.claims, (claim) => toldOf(claim, dates, amounts)).sort(inTextOrder);
  const relations = [...audit.relations];
  const related = new Set(relations.map(({ claim }) => claim));
  const datedSentences = new Set<string>();
  for (const { value, sentence } of dates.values())
    if (value !== null && /^\d{4}/.test(value)) datedSentences.add(sentence);
  return {
    claims,
    relations,
    datedSentences,
    claim: byId(claims.filter(({ id }) => related.has(id))),
    entity: byId(audit.entities),
    sentence: byId(audit.sentences),
    compared,
  };
}

function toldOf(
  claim: Claim,
  dates: ReadonlyMap<string, DateMention>,
  amounts: ReadonlyMap<string, Amount>,
): Told {
  const { when, isDated } = timeOf(claim, dates);
  return {
    id: claim.id,
    ordinal: ordinal(claim.id),
    sentence: claim.sentence,
    start: claim.start,
    end: claim.end,
    text: claim.text,
    role: claim.role,
    isStated: isStated(claim),
    degree: claim.certainty.degree,
    polarity: claim.certainty.polarity,
    speaker: speakerOf(claim),
    rejectedSource: rejectedSourceOf(claim),
    when,
    isDated,
    dates: found(claim.dates, dates),
    amounts: found(claim.amounts, amounts),
    places: claim.places ?? NONE,
    condition: claim.condition,
  };
}

function rejectedSourceOf({ authorStance, speakerChain }: Claim): string | undefined {
  return authorStance === "rejects" && speakerChain.length > 1 ? speakerChain.at(-1)?.text : undefined;
}

const NONE: readonly never[] = [];

function found<Thing>(
  ids: readonly string[] | undefined,
  things: ReadonlyMap<string, Thing>,
): readonly Thing[] {
  return ids === undefined ? NONE : ids.flatMap((id) => things.get(id) ?? []);
}

function byId<Thing extends { readonly id: string }>(things: Iterable<Thing>): Map<string, Thing> {
  const known = new Map<string, Thing>();
  for (const thing of things) known.set(thing.id, thing);
  return known;
}

function inTextOrder(a: Told, b: Told): number {
  return a.ordinal - b.ordinal;
}

/** "C12" is the twelfth. */
export function ordinal(id: string | undefined): number {
  return id === undefined ? 0 : Number(id.slice(1));
}

// Each claim meets this many before it in the list of one thing: growth stays linear where a text repeats itself.
const WIDEST_LOOK_BACK = 24;

/** Calls `compare` with each thing and those shortly before it; the earlier one first. */
export function eachNearPair<Thing>(
  things: readonly Thing[],
  { compared }: Pick<Reading, "compared">,
  compare: (earlier: Thing, later: Thing) => void,
): void {
  for (let at = 1; at < things.length; at++)
    for (let back = Math.max(0, at - WIDEST_LOOK_BACK); back < at; back++) {
      compared();
      compare(things[back] as Thing, things[at] as Thing);
    }
}

/** Things by key; what has no key is left out. */
export function groupsOf<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string | undefined,
): Thing[][] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** What is asked, demanded or only conditional contradicts nothing. */
function isStated({ kind, certainty, force }: Claim): boolean {
  if (certainty.degree === "U" || force === "conditional" || force === "counterfactual") return false;
  return kind !== "question" && kind !== "call-to-action" && kind !== "prediction";
}

/** Stated as a certain fact that holds. */
export function isAffirmed({ isStated, degree, polarity }: Told): boolean {
  return isStated && degree === "CT" && polarity === "+";
}

function speakerOf(claim: Claim): string {
  const last = claim.speakerChain.at(-1);
  return last?.entity ?? last?.text?.toLowerCase() ?? last?.who ?? "";
}

/** What may explain that two claims differ. */
export function explanationsOf(first: Told, second: Told, more: readonly string[] = []): string[] {
  const explained = new Set(more);
  if (first.speaker !== second.speaker) explained.add("source");
  if (first.dates.length + second.dates.length > 0) explained.add("date");
  return [...explained].sort();
}

/** A tension of two claims, the earlier first. */
export function between(
  kind: FoundTension["kind"],
  [first, second]: readonly [Told, Told],
  why: string,
  explained: readonly string[] = explanationsOf(first, second),
): FoundTension {
  const claims = [first, second].sort(inTextOrder).map(({ id }) => id);
  return { kind, claims, why, ...(explained.length > 0 && { explainedBy: [...explained] }) };
}
