/** What people made of the material: the world as reported, items, origins, ratings, tests and findings. */
import type { Support } from "../../../weighing/index.ts";
import type { CaseState } from "../../case-state.ts";
import type { Noun, Things } from "../../entries/entities.ts";
import { currentId } from "../../things/index.ts";
import type { Standing } from "./standing.ts";

/** What the answer to a group of hypotheses is computed from; nothing in the ledger has this id. */
export function computedId(group: string): string {
  return `weighing of ${group}`;
}

type SupportsOf<Each extends Noun> = (
  thing: Things[Each],
  needs: Needs,
  state: CaseState,
) => readonly Support[];

interface Needs {
  readonly one: (id: string) => Support;
  readonly required: (id: string) => Support;
}

/** Nouns that rest on something. What is not here, an actor or a proposition for one, stands by itself. */
const SUPPORTS: { readonly [Each in Noun]?: SupportsOf<Each> } = {
  statement: ({ from }, { required }) => [required(from)],
  event: ({ claims }, { one }) =>
    claims.filter(({ stance }) => stance === "asserts").map(({ claim }) => one(claim)),
  relation: ({ claims }, { one }) => claims.map(one),
  payment: ({ claims }, { one }) => claims.map(one),
  link: ({ from }, { required }) => [required(from)],
  evidence: ({ claims, matches, tests, search }, { one, required }) => [
    ...claims.map(one),
    ...matches.map(required),
    ...tests.map(one),
    ...(search === undefined ? [] : [one(search)]),
  ],
  origin: ({ members }, { one }) => members.map(({ member }) => one(member)),
  assessment: ({ target, cell }, { required }) => [
    required(target),
    ...(cell === undefined ? [] : [required(cell.hypothesis)]),
  ],
  prediction: ({ recordSets }, { required }) => recordSets.map(required),
  predictionRun: ({ prediction, tables }, { required }) => [
    required(prediction),
    ...tables.map(({ recordSet }) => required(recordSet)),
  ],
  timing: ({ a, b }, { one }) => [...a.events, ...b.events].map(one),
  timingRun: ({ timing }, { required }) => [required(timing)],
  coding: (thing, { one }) => [...thing.for, ...thing.against].map(one),
  reply: ({ question, source }, { one, required }) => [
    required(question),
    ...(source === undefined ? [] : [one(source)]),
  ],
  hypothesis: ({ group }, { required }) => [required(group)],
  finding: (finding, { one }, { things }) => [
    ...[...finding.supports, ...finding.contradicts, ...finding.undercuts].map(one),
    ...finding.linchpins.map(one),
    ...finding.replies.map(one),
    ...(things.group.has(finding.about) ? [one(computedId(finding.about))] : []),
  ],
};

/** Made by a person of what lay before them: when that changes they are stale until made again. */
const JUDGEMENTS: ReadonlySet<Noun> = new Set<Noun>(["assessment", "finding"]);

export function thingNodes(state: CaseState): Standing[] {
  const now = (id: string) => (state.supersededBy.size === 0 ? id : currentId(state, id));
  const needs: Needs = {
    one: (id) => ({ id: now(id) }),
    required: (id) => ({ id: now(id), required: true }),
  };
  const nodes: Standing[] = [];
  for (const [noun, map] of Object.entries(state.things) as [Noun, CaseState["things"][Noun]][]) {
    const supportsOf = SUPPORTS[noun] as SupportsOf<Noun> | undefined;
    const judgement = JUDGEMENTS.has(noun);
    for (const [id, { thing }] of map) {
      const on = supportsOf === undefined ? [] : once(supportsOf(thing, needs, state));
      nodes.push(judgement ? { id, on, judgement } : { id, on });
    }
  }
  return [...nodes, ...computedNodes(state)];
}

/** A thing named twice supports once; required where it is so in either place. */
function once(supports: readonly Support[]): readonly Support[] {
  if (supports.length < 2) return supports;
  const found = new Map<string, Support>();
  for (const each of supports) if (each.required === true || !found.has(each.id)) found.set(each.id, each);
  return [...found.values()];
}

/** The weighing of a group is computed from its rated items, their ratings, its hypotheses and the origins accepted in the case. */
function computedNodes({ things }: CaseState): Standing[] {
  const groupOf = new Map([...things.hypothesis].map(([id, { thing }]) => [id, thing.group]));
  const inputs = new Map([...things.group.keys()].map((id) => [id, new Set<string>([id])]));
  for (const [id, group] of groupOf) inputs.get(group)?.add(id);
  for (const [id, { thing }] of things.assessment) {
    const own = inputs.get(groupOf.get(thing.cell?.hypothesis ?? "") ?? "");
    own?.add(id).add(thing.target);
  }
  for (const own of inputs.values()) for (const id of originsTouching(things, own)) own.add(id);
  return [...inputs].map(([group, own]) => ({ id: computedId(group), on: [...own].map((id) => ({ id })) }));
}

function originsTouching(things: CaseState["things"], inputs: ReadonlySet<string>): string[] {
  const claims = new Set([...inputs].flatMap((id) => things.evidence.get(id)?.thing.claims ?? []));
  return [...things.origin.values()]
    .filter(({ thing }) => thing.decision === "accepted")
    .filter(({ thing }) => thing.members.some(({ member }) => inputs.has(member) || claims.has(member)))
    .map(({ thing }) => thing.id);
}
