import type { Amount, Audit, Claim, DateMention, Entity, Sentence, Tension } from "../audit.ts";
import { type Timed, timeOf } from "./times.ts";

/** What of an audit tensions are read from. */
export type Comparable = Pick<Audit, "claims" | "dates" | "amounts" | "entities" | "relations" | "sentences">;

export type FoundTension = Omit<Tension, "id">;

/** A claim with what every comparison asks of it, worked out once: a claim meets many others. */
export interface Told extends Timed {
  readonly claim: Claim;
  /** "C12" is the twelfth. */
  readonly ordinal: number;
  readonly isStated: boolean;
  /** Whoever answers for the words: the last link of the chain. */
  readonly speaker: string;
  readonly amounts: readonly Amount[];
}

/** An audit with its look-ups, made once. `compared` is called for every pair that is looked at. */
export interface Reading {
  readonly audit: Comparable;
  /** In text order, whatever order they came in. */
  readonly claims: readonly Told[];
  readonly claim: ReadonlyMap<string, Told>;
  readonly date: ReadonlyMap<string, DateMention>;
  readonly amount: ReadonlyMap<string, Amount>;
  readonly entity: ReadonlyMap<string, Entity>;
  readonly sentence: ReadonlyMap<string, Sentence>;
  readonly compared: () => void;
}

export function readingOf(audit: Comparable, compared: () => void): Reading {
  const [date, amount] = [byId(audit.dates), byId(audit.amounts)];
  const claims = audit.claims.map((claim) => toldOf(claim, date, amount)).sort(inTextOrder);
  return {
    audit,
    claims,
    claim: new Map(claims.map((told) => [told.claim.id, told])),
    date,
    amount,
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
  return {
    claim,
    ordinal: ordinal(claim.id),
    isStated: isStated(claim),
    speaker: speakerOf(claim),
    ...timeOf(claim, dates),
    amounts: found(claim.amounts, amounts),
  };
}

const NONE: readonly never[] = [];

function found<Thing>(
  ids: readonly string[] | undefined,
  things: ReadonlyMap<string, Thing>,
): readonly Thing[] {
  return ids === undefined ? NONE : ids.flatMap((id) => things.get(id) ?? []);
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
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
export function isAffirmed({ isStated, claim }: Told): boolean {
  return isStated && claim.certainty.degree === "CT" && claim.certainty.polarity === "+";
}

function speakerOf(claim: Claim): string {
  const last = claim.speakerChain.at(-1);
  return last?.entity ?? last?.text?.toLowerCase() ?? last?.who ?? "";
}

/** What may explain that two claims differ. */
export function explanationsOf(first: Told, second: Told, more: readonly string[] = []): string[] {
  const explained = new Set(more);
  if (first.speaker !== second.speaker) explained.add("source");
  if (first.claim.dates?.length || second.claim.dates?.length) explained.add("date");
  return [...explained].sort();
}

/** A tension of two claims, the earlier first. */
export function between(
  kind: FoundTension["kind"],
  [first, second]: readonly [Told, Told],
  why: string,
  explained: readonly string[] = explanationsOf(first, second),
): FoundTension {
  const claims = [first, second].sort(inTextOrder).map(({ claim }) => claim.id);
  return { kind, claims, why, ...(explained.length > 0 && { explainedBy: [...explained] }) };
}
