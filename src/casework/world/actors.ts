import { CareoError, newIdentifier } from "../../base/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import type { Actor } from "../entries/world.ts";
import type { OpenCase } from "../open-case.ts";
import { ownText } from "../own-text.ts";
import { type NewThing, type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { NAME_PROPS } from "./actor-names.ts";
import { claimBriefs } from "./claim-brief.ts";
import { claimsOf, type NameSeen } from "./named-in-claims.ts";
import { getProposedActor } from "./propose-actors.ts";

export interface SaidActor {
  readonly label: string;
  readonly schema?: Actor["schema"] | undefined;
  readonly protected?: boolean | undefined;
  readonly handle?: string | undefined;
  readonly person?: string | undefined;
}

/** Enters an actor. Nobody having said whether it is a person or a body, it is a LegalEntity, which may be either. */
export function addActor(
  open: OpenCase,
  said: SaidActor,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const { label, schema = "LegalEntity", handle, person } = said;
  const thing = { label, schema, protected: said.protected ?? false };
  return first(recordThings(open, [{ noun: "actor", thing, handle }], { person }, effects));
}

/** Fields that may be left out, or said to be undefined. */
export type Sayable<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | undefined };

export interface ActorEdit extends Sayable<SaidActor> {
  readonly reason?: string | undefined;
}

/** Changes an actor by a later entry. Throws `casework/nothing-to-change`. */
export function editActor(
  open: OpenCase,
  said: string,
  edit: ActorEdit,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const { handle, person, reason, ...fields } = edit;
  const changes = definedOnly(fields);
  if (Object.keys(changes).length === 0 && handle === undefined) throw nothingToChange(said);
  const id = resolveHandle(open.state, said, ["actor"]);
  const { thing } = open.state.things.actor.get(id) as { thing: Actor };
  return first(
    recordThings(
      open,
      [{ noun: "actor", thing: { ...thing, ...changes }, handle, reason }],
      { person },
      effects,
    ),
  );
}

export interface AcceptActor {
  /** One spelling of a proposed group, exactly. */
  readonly name: string;
  /** Only this spelling, and not the others of its group. */
  readonly only?: boolean | undefined;
  /** An actor that is there already, who is meant. */
  readonly as?: string | undefined;
  readonly schema?: Actor["schema"] | undefined;
  readonly label?: string | undefined;
  readonly protected?: boolean | undefined;
  readonly handle?: string | undefined;
  readonly person?: string | undefined;
}

export interface AcceptedActor extends RecordedThing {
  readonly label: string;
  readonly names: readonly string[];
  readonly isNew: boolean;
}

/**
 * Takes a proposed actor in: the actor, and its spellings as names, one statement for each source, tied to the first claim
 * there. With `as` the spellings become names of an actor of the case. Throws `casework/no-such-thing`.
 */
export function acceptActor(
  open: OpenCase,
  said: AcceptActor,
  effects: LedgerEffects = systemEffects,
): AcceptedActor {
  const proposal = getProposedActor(open.state, said.name);
  const names = proposal.names.filter(({ name }) => !said.only || ownText(name) === ownText(said.name));
  const known = said.as === undefined ? undefined : resolveHandle(open.state, said.as, ["actor"]);
  const id = known ?? newIdentifier("act", effects.random);
  const label = said.label ?? open.state.things.actor.get(id)?.thing.label ?? said.name;
  const actor: NewThing<"actor"> = {
    noun: "actor",
    thing: { id, label, schema: said.schema ?? "LegalEntity", protected: said.protected ?? false },
    handle: said.handle,
  };
  const statements = names.flatMap((each) => nameStatements(open, id, each));
  const recorded = recordThings(
    open,
    [...(known === undefined ? [actor] : []), ...statements],
    { person: said.person },
    effects,
  );
  const entered = first(recorded);
  const handle = known === undefined ? entered.handle : (open.state.handleOf.get(id) ?? id);
  return {
    id,
    handle,
    seq: entered.seq,
    label,
    names: names.map(({ name }) => name),
    isNew: known === undefined,
  };
}

function nameStatements(open: OpenCase, subject: string, seen: NameSeen): NewThing<"statement">[] {
  const brief = claimBriefs(open.state);
  const bySource = new Map<string, string>();
  for (const claim of claimsOf(seen)) {
    const source = brief(claim).source?.id ?? claim;
    if (!bySource.has(source)) bySource.set(source, claim);
  }
  return [...bySource.values()].map((from) => ({
    noun: "statement",
    thing: {
      subject,
      prop: "name",
      value: ownText(seen.name),
      ...(seen.lang === undefined ? {} : { lang: seen.lang }),
      // Composing may change the bytes of a name; what the source has is kept beside.
      ...(ownText(seen.name) === seen.name ? {} : { originalValue: seen.name }),
      polarity: "affirms",
      from,
    },
  }));
}

export interface SaidStatement {
  readonly prop: string;
  readonly value: string;
  /** Claim that says so. */
  readonly from: string;
  readonly denies?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly handle?: string | undefined;
  readonly person?: string | undefined;
}

/** Enters what a claim says of an actor or an event: a name, a position, a nationality. */
export function sayOf(
  open: OpenCase,
  said: string,
  { prop, value, from, denies = false, lang, handle, person }: SaidStatement,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const subject = resolveHandle(open.state, said, ["actor", "event"]);
  const claim = resolveHandle(open.state, from, ["claim"]);
  // A name is in the language of its claim; a position or a place of birth may be put in our own words.
  const own = open.state.claims.get(claim)?.entry.claim.attribution[0]?.lang;
  const spoken = lang ?? (NAME_PROPS.includes(prop) ? own : undefined);
  const thing = {
    subject,
    prop,
    value,
    polarity: denies ? ("denies" as const) : ("affirms" as const),
    from: claim,
    ...(spoken === undefined ? {} : { lang: spoken }),
  };
  return first(recordThings(open, [{ noun: "statement", thing, handle }], { person }, effects));
}

export function nothingToChange(said: string): CareoError {
  return new CareoError("casework/nothing-to-change", `No change to ${said} was named.`, {
    hint: "Name what is to change; --help lists the options.",
  });
}

type Defined<Fields> = { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> };

/** The fields that were said: what is undefined stays as it was. */
export function definedOnly<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<Fields>;
}

function first(recorded: readonly RecordedThing[]): RecordedThing {
  return recorded[0] as RecordedThing;
}
