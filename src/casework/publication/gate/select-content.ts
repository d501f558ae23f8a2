import type { CaseState } from "../../case-state.ts";
import type { PublicationPlan } from "../../entries/publication.ts";
import { buildQuestion } from "../../rivals/build-question.ts";
import { currentId } from "../../things/index.ts";

/** What a plan takes in, before anybody asks whether it may go out. */
export interface Selection {
  readonly findings: readonly string[];
  readonly propositions: readonly string[];
  /** As they are now: of an edited claim the edit. */
  readonly claims: readonly string[];
}

/**
 * Findings and propositions as the plan lists them, else all. Claims likewise, else those that the findings rest on, directly or
 * through items, questions and propositions, and those that the rest of the story and of the world as reported cites.
 */
export function selectContent(state: CaseState, plan: PublicationPlan): Selection {
  const { things } = state;
  const findings = (plan.findings ?? [...things.finding.keys()]).filter((id) => things.finding.has(id));
  const propositions = (plan.propositions ?? [...things.proposition.keys()]).filter((id) =>
    things.proposition.has(id),
  );
  const cited = plan.claims ?? [
    ...findings.flatMap((id) => underFinding(state, id)),
    ...underPropositions(state, new Set(propositions)),
    ...inTheWorld(state),
  ];
  const claims = [...new Set(cited.map((id) => currentId(state, id)))];
  return { findings, propositions, claims: claims.filter((id) => state.claims.has(id)) };
}

function underFinding(state: CaseState, id: string): string[] {
  const finding = state.things.finding.get(id)?.thing;
  if (finding === undefined) return [];
  const { about, supports, contradicts, undercuts, linchpins } = finding;
  const named = [...supports, ...contradicts, ...undercuts, ...linchpins];
  const weighed = state.things.group.has(about) ? itemsOf(state, about) : [];
  return [...named, ...weighed].flatMap((each) => claimsUnder(state, each));
}

function itemsOf(state: CaseState, group: string): string[] {
  const { items, notWeighed } = buildQuestion(state, group);
  return [...items.map(({ id }) => id), ...notWeighed.map(({ item }) => item)];
}

/** A claim is itself; an item has claims, an origin members. */
function claimsUnder({ things }: CaseState, id: string): string[] {
  if (id.startsWith("clm_")) return [id];
  const members = things.origin.get(id)?.thing.members.map(({ member }) => member) ?? [];
  return [
    ...(things.evidence.get(id)?.thing.claims ?? []),
    ...members.flatMap((each) =>
      each.startsWith("clm_") ? [each] : (things.evidence.get(each)?.thing.claims ?? []),
    ),
  ];
}

/** What states a proposition, what is linked to it, to such a claim or to such a link, and how its story was told. */
function underPropositions(state: CaseState, propositions: ReadonlySet<string>): string[] {
  const { things, claims, superseded } = state;
  const stating = [...claims.values()]
    .map(({ entry }) => entry.claim)
    .filter(({ id, proposition }) => !superseded.has(id) && propositions.has(proposition ?? ""))
    .map(({ id }) => id);
  const links = [...things.link.values()].map(({ thing }) => thing);
  const reached = new Set<string>([...propositions, ...stating]);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { id, from, to } of links) if (reached.has(to)) reached.add(id).add(from);
  }
  const told = [...things.narrative.values()]
    .filter(({ thing }) => thing.propositions.some((id) => propositions.has(id)))
    .flatMap(({ thing }) => thing.versions.flatMap((version) => version.claims));
  return [...[...reached].flatMap((id) => claimsUnder(state, id)), ...told];
}

function inTheWorld({ things }: CaseState): string[] {
  return [
    ...[...things.event.values()].flatMap(({ thing }) => thing.claims.map(({ claim }) => claim)),
    ...[...things.relation.values()].flatMap(({ thing }) => thing.claims),
    ...[...things.payment.values()].flatMap(({ thing }) => thing.claims),
    ...[...things.coding.values()].flatMap(({ thing }) => [...thing.for, ...thing.against]),
    ...[...things.statement.values()].flatMap(({ thing: { from } }) =>
      from.startsWith("clm_") ? [from] : [],
    ),
  ];
}
