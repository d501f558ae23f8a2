import type { CaseState } from "../case-state.ts";
import type { Consent, Redaction, RiskRecord } from "../entries/protection.ts";
import type { DecidedClass } from "../entries/publication.ts";
import { sourcesInOrder } from "../read-source.ts";
import { handleOf } from "../things/index.ts";
import { findPlan } from "./current-plan.ts";
import { classesOf, redactionsOf } from "./gate/clear-sources.ts";
import { consentsOf, decisionsAbout, needsDecision, type Standing, standingOf } from "./gate/shown-people.ts";

/** Somebody who may stand in a publication, with what was decided of them. */
export interface ListedPerson {
  readonly id: string;
  /** Of an actor its handle; of somebody who works on the case the name. */
  readonly handle: string;
  readonly label: string;
  readonly schema: string;
  readonly decision: RiskRecord | null;
  /** Names of those who decided. */
  readonly decidedBy: readonly string[];
  readonly standing: Standing;
  readonly consents: readonly Consent[];
}

/** People, protected bodies and those who are to be named; whoever is not decided of comes first. */
export function listDecisions(state: CaseState): ListedPerson[] {
  const plan = findPlan(state);
  const named = new Set([...(plan?.authors ?? []), ...(plan?.namedRaters ?? [])]);
  const actors = [...state.things.actor.values()]
    .map(({ thing }) => thing)
    .filter((actor) => needsDecision(actor) || decisionsAbout(state, actor.id).length > 0)
    .map(({ id, label, schema }) => listed(state, id, { handle: handleOf(state, id), label, schema }));
  const agents = [...state.agents.values()]
    .filter(({ id }) => named.has(id) || decisionsAbout(state, id).length > 0)
    .map(({ id, name }) => listed(state, id, { handle: name, label: name, schema: "works on the case" }));
  const all = [...actors, ...agents];
  return [
    ...all.filter(({ standing }) => standing.wanting !== undefined),
    ...all.filter(({ standing }) => standing.wanting === undefined),
  ];
}

function listed(
  state: CaseState,
  id: string,
  said: Pick<ListedPerson, "handle" | "label" | "schema">,
): ListedPerson {
  const decision = decisionsAbout(state, id).at(-1) ?? null;
  return {
    id,
    ...said,
    decision,
    decidedBy: (decision?.decidedBy ?? []).map((each) => state.agents.get(each)?.name ?? each),
    standing: standingOf(state, id),
    consents: consentsOf(state, id),
  };
}

export interface ListedSourceClass {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  /** Null: nobody decided, and nothing goes out. */
  readonly class: DecidedClass | null;
  readonly redactions: readonly (Redaction & { readonly handle: string })[];
}

/** Every source with how much of it goes out, and what is cut from it. */
export function listClasses(state: CaseState): ListedSourceClass[] {
  const classes = classesOf(state);
  return sourcesInOrder(state).map(({ source: { id }, name }) => ({
    id,
    handle: handleOf(state, id),
    name,
    class: classes.get(id) ?? null,
    redactions: redactionsOf(state, id).map((each) => ({ ...each, handle: handleOf(state, each.id) })),
  }));
}
