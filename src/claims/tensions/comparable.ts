import type { Amount, Audit, Claim, DateMention, Entity, Sentence, Tension } from "../audit.ts";

/** What of an audit tensions are read from. */
export type Comparable = Pick<Audit, "claims" | "dates" | "amounts" | "entities" | "relations" | "sentences">;

export type FoundTension = Omit<Tension, "id">;

/** An audit with its look-ups, made once. `compared` is called for every pair that is looked at. */
export interface Reading {
  readonly audit: Comparable;
  /** In text order, whatever order they came in. */
  readonly claims: readonly Claim[];
  readonly claim: ReadonlyMap<string, Claim>;
  readonly date: ReadonlyMap<string, DateMention>;
  readonly amount: ReadonlyMap<string, Amount>;
  readonly entity: ReadonlyMap<string, Entity>;
  readonly sentence: ReadonlyMap<string, Sentence>;
  readonly compared: () => void;
}

export function readingOf(audit: Comparable, compared: () => void): Reading {
  return {
    audit,
    claims: [...audit.claims].sort(inTextOrder),
    claim: byId(audit.claims),
    date: byId(audit.dates),
    amount: byId(audit.amounts),
    entity: byId(audit.entities),
    sentence: byId(audit.sentences),
    compared,
  };
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

export function inTextOrder(a: { readonly id: string }, b: { readonly id: string }): number {
  return ordinal(a.id) - ordinal(b.id);
}

/** "C12" is the twelfth. */
export function ordinal(id: string | undefined): number {
  return id === undefined ? 0 : Number(id.slice(1));
}

// Each claim meets this many before it in the list of one thing: growth stays linear where a text repeats itself.
const WIDEST_LOOK_BACK = 24;

/** Each thing with those shortly before it; the earlier one first. */
export function* nearPairs<Thing>(
  things: readonly Thing[],
  compared: () => void,
): Generator<readonly [Thing, Thing]> {
  for (let at = 1; at < things.length; at++)
    for (let back = Math.max(0, at - WIDEST_LOOK_BACK); back < at; back++) {
      compared();
      yield [things[back] as Thing, things[at] as Thing];
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
export function isStated(claim: Claim): boolean {
  const { kind, certainty, force } = claim;
  if (certainty.degree === "U" || force === "conditional" || force === "counterfactual") return false;
  return kind !== "question" && kind !== "call-to-action" && kind !== "prediction";
}

/** Stated as a certain fact that holds. */
export function isAffirmed(claim: Claim): boolean {
  return isStated(claim) && claim.certainty.degree === "CT" && claim.certainty.polarity === "+";
}

/** The last link of the chain: whoever answers for the words. */
export function speakerOf(claim: Claim): string {
  const last = claim.speakerChain.at(-1);
  return last?.entity ?? last?.text?.toLowerCase() ?? last?.who ?? "";
}

/** What may explain that two claims differ. */
export function explanationsOf(first: Claim, second: Claim, more: readonly string[] = []): string[] {
  const explained = new Set(more);
  if (speakerOf(first) !== speakerOf(second)) explained.add("source");
  if ((first.dates ?? []).length + (second.dates ?? []).length > 0) explained.add("date");
  return [...explained].sort();
}

/** A tension of two claims, the earlier first. */
export function between(
  kind: FoundTension["kind"],
  [first, second]: readonly [Claim, Claim],
  why: string,
  explained: readonly string[] = explanationsOf(first, second),
): FoundTension {
  const claims = [first, second].sort(inTextOrder).map((claim) => claim.id);
  return { kind, claims, why, ...(explained.length > 0 && { explainedBy: [...explained] }) };
}
