import { CareoError } from "../../base/index.ts";
import type { Audit } from "../../claims/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import type { CaseState } from "../case-state.ts";
import { claimsByOriginal } from "../claims-by-original.ts";
import type { Relation } from "../entries/world.ts";
import type { OpenCase } from "../open-case.ts";
import { auditSource, sourcesInOrder } from "../read-source.ts";
import { handleOf, type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { namesOfActor } from "./actor-names.ts";
import { definedOnly, nothingToChange, type Sayable } from "./actors.ts";
import { type ClaimBrief, claimBriefs } from "./claim-brief.ts";

export interface SaidRelation {
  readonly source: string;
  readonly target: string;
  readonly schema?: Relation["schema"] | undefined;
  readonly role?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly claims: readonly string[];
  readonly handle?: string | undefined;
  readonly person?: string | undefined;
}

/** Enters a relation that claims report between two actors. Throws `casework/no-such-thing`, `ledger/payload-refused`. */
export function addRelation(
  open: OpenCase,
  { handle, person, schema = "UnknownLink", ...said }: SaidRelation,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const thing = {
    ...definedOnly({ role: said.role, startDate: said.startDate, endDate: said.endDate }),
    schema,
    source: resolveHandle(open.state, said.source, ["actor"]),
    target: resolveHandle(open.state, said.target, ["actor"]),
    claims: said.claims.map((each) => resolveHandle(open.state, each, ["claim"])),
  };
  return recordThings(open, [{ noun: "relation", thing, handle }], { person }, effects)[0] as RecordedThing;
}

export interface RelationEdit extends Sayable<SaidRelation> {
  readonly reason?: string | undefined;
}

/** Changes a relation; claims that are named come to those it rests on. */
export function editRelation(
  open: OpenCase,
  said: string,
  { handle, person, reason, source, target, claims = [], ...fields }: RelationEdit,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const id = resolveHandle(open.state, said, ["relation"]);
  const known = open.state.things.relation.get(id)?.thing as Relation;
  const ends = {
    source: source === undefined ? undefined : resolveHandle(open.state, source, ["actor"]),
    target: target === undefined ? undefined : resolveHandle(open.state, target, ["actor"]),
  };
  const changes = definedOnly({ ...fields, ...ends });
  const more = claims.map((each) => resolveHandle(open.state, each, ["claim"]));
  if (Object.keys(changes).length + more.length === 0 && handle === undefined) throw nothingToChange(said);
  const thing = { ...known, ...changes, claims: [...new Set([...known.claims, ...more])] };
  return recordThings(
    open,
    [{ noun: "relation", thing, handle, reason }],
    { person },
    effects,
  )[0] as RecordedThing;
}

export interface ListedRelation extends Omit<Relation, "claims"> {
  readonly handle: string;
  readonly sourceLabel: string;
  readonly targetLabel: string;
  readonly claims: readonly ClaimBrief[];
}

export function listRelations(state: CaseState): ListedRelation[] {
  const brief = claimBriefs(state);
  const label = (id: string) => state.things.actor.get(id)?.thing.label ?? id;
  return [...state.things.relation.values()].map(({ thing }) => ({
    ...thing,
    handle: handleOf(state, thing.id),
    sourceLabel: label(thing.source),
    targetLabel: label(thing.target),
    claims: thing.claims.map(brief),
  }));
}

/** A relation that the reading found in a claim which a person has accepted. */
export interface ProposedRelation {
  readonly claim: ClaimBrief;
  /** As the reading calls it: owns, member-of, signed … */
  readonly predicate: string;
  readonly schema: Relation["schema"];
  readonly role: string | undefined;
  readonly subject: RelationEnd;
  readonly object: RelationEnd;
}

export interface RelationEnd {
  readonly name: string;
  /** The one actor that is known by this name; undefined where there is none, or several. */
  readonly actor: string | undefined;
}

/** FollowTheMoney has no word for most of what a sentence may say of two; that goes into the role. */
const SCHEMA_OF: Readonly<Record<string, Relation["schema"]>> = {
  owns: "Ownership",
  "member-of": "Membership",
};

/** Relations of the accepted claims that are not entered yet. Reads the texts of their sources. */
export async function proposeRelations(open: OpenCase): Promise<ProposedRelation[]> {
  const { state } = open;
  const taken = claimsByOriginal(state);
  const brief = claimBriefs(state);
  const found: ProposedRelation[] = [];
  for (const source of sourcesInOrder(state)) {
    const byKey = new Map(
      (taken.get(source.artifact) ?? []).map(({ entry }) => [entry.origin.key, entry.claim.id]),
    );
    if (byKey.size === 0) continue;
    const { audit } = await auditSource(open, source);
    const claims = new Map(audit.claims.map(({ id, key }) => [id, byKey.get(key)]));
    for (const relation of audit.relations) {
      const claim = claims.get(relation.claim);
      if (claim !== undefined) found.push(...proposalOf(state, audit, relation, brief(claim)));
    }
  }
  return found.filter((each) => !isEntered(state, each));
}

function proposalOf(
  state: CaseState,
  { entities }: Audit,
  { predicate, subject, object, position }: Audit["relations"][number],
  claim: ClaimBrief,
): ProposedRelation[] {
  const name = (end: string) => entities.find(({ id }) => id === end)?.canonical;
  const [from, to] = [name(subject), object === null ? undefined : name(object)];
  // A phrase or an amount at one end is no actor.
  if (from === undefined || to === undefined) return [];
  const schema = SCHEMA_OF[predicate] ?? "UnknownLink";
  const role = position ?? (schema === "UnknownLink" ? predicate : undefined);
  return [{ claim, predicate, schema, role, subject: endOf(state, from), object: endOf(state, to) }];
}

function endOf(state: CaseState, name: string): RelationEnd {
  const known = [...state.things.actor.keys()].filter((id) =>
    namesOfActor(state, id).some((each) => each.name === name.normalize("NFC")),
  );
  return { name, actor: known.length === 1 ? known[0] : undefined };
}

function isEntered(state: CaseState, { claim, subject, object }: ProposedRelation): boolean {
  return [...state.things.relation.values()].some(
    ({ thing }) =>
      thing.claims.includes(claim.id) && thing.source === subject.actor && thing.target === object.actor,
  );
}

/** Takes in the proposed relations of a claim. Throws `casework/no-such-thing` where an end is no actor of the case yet. */
export async function acceptRelations(
  open: OpenCase,
  said: {
    readonly claim: string;
    readonly schema?: Relation["schema"] | undefined;
    readonly person?: string | undefined;
  },
  effects: LedgerEffects = systemEffects,
): Promise<RecordedThing[]> {
  const id = resolveHandle(open.state, said.claim, ["claim"]);
  const proposed = (await proposeRelations(open)).filter(({ claim }) => claim.id === id);
  if (proposed.length === 0)
    throw new CareoError("casework/no-such-thing", `No relation is proposed for claim ${said.claim}.`, {
      hint: "careo relations list CASE shows what is; careo relations add enters another.",
    });
  const things = proposed.map(({ subject, object, schema, role }) => ({
    noun: "relation" as const,
    thing: {
      schema: said.schema ?? schema,
      source: getEnd(subject),
      target: getEnd(object),
      ...(role === undefined ? {} : { role }),
      claims: [id],
    },
  }));
  return recordThings(open, things, { person: said.person }, effects);
}

function getEnd({ name, actor }: RelationEnd): string {
  if (actor !== undefined) return actor;
  throw new CareoError(
    "casework/no-such-thing",
    `“${name}” is the name of no actor of the case, or of several.`,
    {
      hint: `Say first who it is: careo actors accept CASE “${name}”, or enter the relation with careo relations add.`,
    },
  );
}
