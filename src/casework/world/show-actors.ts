import type { CaseState } from "../case-state.ts";
import type { Actor, Statement } from "../entries/world.ts";
import { type Origins, originsOf } from "../rivals/index.ts";
import { handleOf, resolveHandle, sayThing } from "../things/index.ts";
import { type ActorName, NAME_PROPS, namesOfActor, statementsOf } from "./actor-names.ts";
import { type ClaimBrief, claimBriefs } from "./claim-brief.ts";
import { type NameSeen, namesInClaims } from "./named-in-claims.ts";

/** A claim that an actor makes or is named in. */
export interface ActorClaim extends ClaimBrief {
  /** Whether a person said that this name, in this source, is this actor; else the spelling alone ties it. */
  readonly isSaid: boolean;
  /** Other actors that have the name too. */
  readonly alsoOf: readonly string[];
}

export interface ListedActor extends Actor {
  readonly handle: string;
  readonly names: readonly ActorName[];
  /** What they say. */
  readonly says: readonly ActorClaim[];
  /** What is said of them, by others. */
  readonly saidOf: readonly ActorClaim[];
  /** How many origins the claims of others have between them. */
  readonly origins: number;
}

export interface ShownActor extends ListedActor {
  /** Statements other than names, values of one property beside each other. */
  readonly statements: readonly (Statement & { readonly handle: string; readonly claim: ClaimBrief })[];
  readonly relations: readonly Mentioned[];
  readonly events: readonly (Mentioned & { readonly role: string })[];
  readonly payments: readonly (Mentioned & { readonly role: "payer" | "beneficiary" })[];
}

interface Mentioned {
  readonly id: string;
  readonly handle: string;
  readonly said: string;
}

export function listActors(state: CaseState): ListedActor[] {
  const seen = namesInClaims(state);
  const brief = claimBriefs(state);
  const owners = ownersOf(state);
  const origins = originsOf(state);
  return [...state.things.actor.values()].map(({ thing }) =>
    listed(state, thing, { seen, brief, owners, origins }),
  );
}

/** All that the case holds of an actor. Throws `casework/no-such-thing`. */
export function showActor(state: CaseState, said: string): ShownActor {
  const id = resolveHandle(state, said, ["actor"]);
  const actor = listActors(state).find((each) => each.id === id) as ListedActor;
  const brief = claimBriefs(state);
  const { relation, event, payment } = state.things;
  const mentioned = (of: { id: string }, words: string): Mentioned => ({
    id: of.id,
    handle: handleOf(state, of.id),
    said: words,
  });
  return {
    ...actor,
    statements: statementsOf(state, id)
      .filter(({ prop, polarity }) => !NAME_PROPS.includes(prop) || polarity === "denies")
      .map((each) => ({ ...each, handle: handleOf(state, each.id), claim: brief(each.from) }))
      .sort((a, b) => (a.prop < b.prop ? -1 : a.prop > b.prop ? 1 : 0)),
    relations: [...relation.values()]
      .filter(({ thing }) => thing.source === id || thing.target === id)
      .map(({ thing }) => mentioned(thing, sayThing("relation", thing))),
    events: [...event.values()].flatMap(({ thing }) =>
      thing.participants
        .filter(({ actor: who }) => who === id)
        .map(({ role }) => ({ ...mentioned(thing, sayThing("event", thing)), role })),
    ),
    payments: [...payment.values()].flatMap(({ thing }) =>
      (["payer", "beneficiary"] as const)
        .filter((role) => thing[role] === id)
        .map((role) => ({ ...mentioned(thing, sayThing("payment", thing)), role })),
    ),
  };
}

interface Lookups {
  readonly seen: readonly NameSeen[];
  readonly brief: (id: string) => ClaimBrief;
  readonly owners: ReadonlyMap<string, readonly string[]>;
  readonly origins: Origins;
}

function listed(state: CaseState, actor: Actor, { seen, brief, owners, origins }: Lookups): ListedActor {
  const names = namesOfActor(state, actor.id);
  const settled = new Set(names.flatMap(({ name, from }) => from.map((id) => placed(name, brief(id)))));
  const here = seen.filter((each) => names.some(({ name }) => name === each.name.normalize("NFC")));
  const claims = (pick: (each: NameSeen) => readonly string[]): ActorClaim[] => {
    const found = new Map<string, ActorClaim>();
    for (const each of here) {
      const name = each.name.normalize("NFC");
      const alsoOf = (owners.get(name) ?? [])
        .filter((id) => id !== actor.id)
        .map((id) => handleOf(state, id));
      for (const id of pick(each)) {
        const claim = brief(id);
        const isSaid = settled.has(placed(name, claim)) || (found.get(id)?.isSaid ?? false);
        found.set(id, { ...claim, isSaid, alsoOf });
      }
    }
    return [...found.values()].sort((a, b) => (a.source?.seq ?? 0) - (b.source?.seq ?? 0));
  };
  const says = claims(({ speaking }) => speaking);
  const own = new Set(says.map(({ id }) => id));
  const saidOf = claims(({ about }) => about).filter(({ id }) => !own.has(id));
  return {
    ...actor,
    handle: handleOf(state, actor.id),
    names,
    says,
    saidOf,
    origins: origins.count(saidOf.map(({ id }) => id)),
  };
}

function placed(name: string, { source }: ClaimBrief): string {
  return `${source?.id ?? ""} ${name}`;
}

function ownersOf(state: CaseState): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const id of state.things.actor.keys())
    for (const { name } of namesOfActor(state, id)) owners.set(name, [...(owners.get(name) ?? []), id]);
  return owners;
}
