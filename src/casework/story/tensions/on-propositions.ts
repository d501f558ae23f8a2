/** Negation and numbers: claims that bear on one proposition, or on one event. */
import type { RecordedClaim } from "../../../claims/index.ts";
import { compareQuantities, compareStances, type Stance } from "../../../weighing/index.ts";
import type { CaseState } from "../../case-state.ts";
import { claimsInForce } from "../../claims-by-original.ts";
import { currentId, handleOf } from "../../things/index.ts";
import { statedQuantities, type WordedQuantity } from "../stated-quantities.ts";
import { type FoundTension, foundTension, pairsOf } from "./found-tension.ts";

/** A claim on a proposition: that states it, or that a person linked to it. */
interface OnIt {
  readonly id: string;
  readonly claim: RecordedClaim;
  readonly stance: Stance;
  readonly isLinked: boolean;
}

export function propositionTensions(state: CaseState): FoundTension[] {
  const stating = statingByProposition(state);
  const linked = linkedByProposition(state);
  return [...state.things.proposition.keys()].flatMap((id) => {
    const says = stating.get(id) ?? [];
    const own = new Set(says.map((each) => each.id));
    const on = [...says, ...(linked.get(id) ?? []).filter((each) => !own.has(each.id))];
    return [...pairsOf(on, entryOf(state))].flatMap(([a, b]) => [
      ...negation(state, id, a, b),
      ...numbers(state, id, a.claim, b.claim),
    ]);
  });
}

export function eventNumberTensions(state: CaseState): FoundTension[] {
  return [...state.things.event.values()].flatMap(({ thing }) => {
    const claims = thing.claims
      .filter(({ stance }) => stance !== "denies")
      .flatMap(({ claim }) => state.claims.get(currentId(state, claim))?.entry.claim ?? []);
    const once = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
    return [...pairsOf(once, entryOf(state))].flatMap(([a, b]) => numbers(state, thing.id, a, b));
  });
}

/** The number of the entry that holds a claim. */
function entryOf({ claims }: CaseState): (each: { readonly id: string }) => number {
  return ({ id }) => claims.get(id)?.seq ?? 0;
}

function statingByProposition(state: CaseState): ReadonlyMap<string, readonly OnIt[]> {
  const found = new Map<string, OnIt[]>();
  for (const { entry } of claimsInForce(state)) {
    const { claim } = entry;
    if (claim.proposition === undefined) continue;
    const on = { id: claim.id, claim, stance: stanceOf(claim, claim.polarity), isLinked: false };
    found.set(claim.proposition, [...(found.get(claim.proposition) ?? []), on]);
  }
  return found;
}

function linkedByProposition(state: CaseState): ReadonlyMap<string, readonly OnIt[]> {
  const found = new Map<string, OnIt[]>();
  for (const { thing } of state.things.link.values()) {
    const side = { supports: "affirms", rebuts: "denies" }[thing.linkKind as "supports" | "rebuts"];
    const claim = state.claims.get(currentId(state, thing.from))?.entry.claim;
    if (side === undefined || claim === undefined || !thing.to.startsWith("prp_")) continue;
    const on = {
      id: claim.id,
      claim,
      stance: stanceOf(claim, side as Stance["polarity"]),
      isLinked: true,
    };
    found.set(thing.to, [...(found.get(thing.to) ?? []), on]);
  }
  return found;
}

function stanceOf({ certainty }: RecordedClaim, polarity: Stance["polarity"]): Stance {
  return { certainty: certainty.replace(/[+\-u]$/, "") as Stance["certainty"], polarity };
}

/**
 * What states a proposition contradicts what states the opposite. A link is our reading of a claim and not what the claim
 * says, so between linked claims there is a tension and no more.
 */
function negation(state: CaseState, about: string, a: OnIt, b: OnIt): FoundTension[] {
  const verdict = compareStances(a.stance, b.stance);
  if (verdict === "none") return [];
  const isLinked = a.isLinked || b.isLinked;
  const word = ({ id, stance, isLinked: linked }: OnIt) => {
    const way = stance.polarity === "affirms" ? "for it" : "against it";
    return `${handleOf(state, id)} ${linked ? "is linked" : "speaks"} ${way} (${stance.certainty})`;
  };
  const says = `${word(a)}, ${word(b)}`;
  return [foundTension("negation", isLinked ? "tension" : verdict, [a.id, b.id], about, says)];
}

/** The first pair of numbers that cannot both hold; else, that none of them is of the same thing. */
function numbers(state: CaseState, about: string, a: RecordedClaim, b: RecordedClaim): FoundTension[] {
  const pairs = statedQuantities(a).flatMap((x) => statedQuantities(b).map((y) => [x, y] as const));
  const verdicts = pairs.map(([x, y]) => ({ x, y, verdict: compareQuantities(x, y) }));
  const said = (x: WordedQuantity, y: WordedQuantity) =>
    `${handleOf(state, a.id)} “${x.words}”, ${handleOf(state, b.id)} “${y.words}”`;
  const clash = verdicts.find(({ verdict }) => verdict.verdict === "contradiction");
  if (clash !== undefined) {
    return [foundTension("numbers", "contradiction", [a.id, b.id], about, said(clash.x, clash.y))];
  }
  if (verdicts.length === 0 || verdicts.some(({ verdict }) => verdict.verdict === "compatible")) return [];
  const [first] = verdicts;
  if (first === undefined || first.verdict.verdict !== "not comparable") return [];
  const differs = first.verdict.differs.map((what) => difference(what, first.x, first.y)).join(", ");
  const says = `${said(first.x, first.y)}: ${differs}`;
  return [foundTension("numbers", "not comparable", [a.id, b.id], about, says)];
}

function difference(what: "unit" | "population" | "as-of", x: WordedQuantity, y: WordedQuantity): string {
  const field = what === "as-of" ? "asOf" : what;
  return `${what} differs (${x[field] ?? "not stated"}, ${y[field] ?? "not stated"})`;
}
