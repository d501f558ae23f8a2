import type { CaseState } from "../case-state.ts";
import type { PublicationPlan } from "../entries/publication.ts";
import { claimSources } from "../rivals/claim-sources.ts";
import { NAME_PROPS } from "../world/actor-names.ts";
import type { Blocker } from "./blocker.ts";
import type { Cleared } from "./cleared.ts";
import { findPlan, seedOf } from "./current-plan.ts";
import { approvalBlockers } from "./gate/check-approval.ts";
import { countBlockers } from "./gate/check-counts.ts";
import { findingBlockers } from "./gate/check-findings.ts";
import { metadataBlockers } from "./gate/check-metadata.ts";
import { nameBlockers } from "./gate/check-names.ts";
import { peopleBlockers } from "./gate/check-people.ts";
import { standardBlockers } from "./gate/check-standard.ts";
import { withdrawnBlockers } from "./gate/check-withdrawn.ts";
import { clearClaims } from "./gate/clear-claims.ts";
import { clearSources } from "./gate/clear-sources.ts";
import { contentDigest } from "./gate/digest-content.ts";
import { ownWords } from "./gate/own-words.ts";
import { selectContent } from "./gate/select-content.ts";
import { type ShownPeople, showPeople } from "./gate/show-people.ts";
import { EVERY, standingOf } from "./gate/shown-people.ts";
import type { PublicationMaterial } from "./material.ts";

export interface CheckedPublication {
  /** Empty: it may go out. */
  readonly blockers: readonly Blocker[];
  /** What would go out with the decisions as they are; undefined where nothing is planned. */
  readonly cleared: Cleared | undefined;
}

/**
 * Holds a planned publication against every rule (data-model.md, sections 8 and 9). Nothing that was not allowed by name is
 * cleared, so whatever stands in the way, what is cleared is safe to look at; it may go out only without blockers.
 */
export function checkPublication(state: CaseState, material: PublicationMaterial): CheckedPublication {
  const plan = findPlan(state);
  const seed = plan === undefined ? undefined : seedOf(state, plan);
  if (plan === undefined || seed === undefined) return { blockers: [noPlan()], cleared: undefined };
  const selection = selectContent(state, plan);
  const people = showPeople(state, plan, seed);
  const { ofClaim } = claimSources(state);
  const needed = new Set(selection.claims.flatMap((id) => ofClaim(id) ?? []));
  const { sources, redactions, blockers: ofSources } = clearSources(state, plan, needed, people, material);
  const { claims, excluded } = clearClaims(state, selection.claims, sources, (id) => people.actors.has(id));
  const content: Omit<Cleared, "digest"> = {
    plan,
    actors: people.actors,
    sources,
    claims,
    findings: new Set(selection.findings),
    propositions: new Set(selection.propositions),
    statements: shownStatements(state, people, claims),
    inOwnWords: ownWords(state, plan, people),
    inField: fieldReader(state),
    agents: people.agents,
    redactions,
    exclusions: [...people.excluded, ...excluded, ...notShown(state, sources.size)],
    smallestCount: plan.smallestCount,
  };
  const cleared = { ...content, digest: contentDigest(state, content) };
  const blockers = [
    ...basisBlockers(plan),
    ...peopleBlockers(state, plan),
    ...withdrawnBlockers(state),
    ...ofSources,
    ...nameBlockers(state, cleared, people, material),
    ...metadataBlockers(state, cleared, material),
    ...findingBlockers(state, selection, plan.findings, claims),
    ...standardBlockers(state, selection.findings, plan),
    ...countBlockers(state, plan),
    ...approvalBlockers(state, plan, cleared.digest),
  ];
  return { blockers, cleared };
}

function noPlan(): Blocker {
  return {
    kind: "no-plan",
    says: "Nothing is planned to be published.",
    fix: "careo dossier plan CASE --title TITLE --answer SENTENCE --licence LICENCE --author NAME",
    about: [],
  };
}

function basisBlockers({ id, lawfulBasis }: PublicationPlan): Blocker[] {
  if (lawfulBasis.trim() !== "") return [];
  return [
    {
      kind: "lawful-basis",
      says: "The plan does not say on what lawful basis personal data is published.",
      fix: "careo dossier plan CASE --lawful-basis TEXT",
      about: [id],
    },
  ];
}

function notShown(state: CaseState, shown: number): Cleared["exclusions"] {
  const count = state.sources.size - shown;
  return count === 0 ? [] : [{ what: "sources", reason: "not published", count }];
}

/** Values of an actor: of a name as the decision says, of anything else by its property; and only as a claim shows it. */
function shownStatements(
  state: CaseState,
  people: ShownPeople,
  claims: ReadonlySet<string>,
): ReadonlySet<string> {
  const isShown = (subject: string, prop: string): boolean => {
    if (!subject.startsWith("act_")) return true;
    const { fields } = standingOf(state, subject);
    if (fields === EVERY) return true;
    if (NAME_PROPS.includes(prop)) return people.actors.get(subject)?.shownAs === "full";
    return people.actors.has(subject) && fields.includes(prop);
  };
  return new Set(
    [...state.things.statement.values()]
      .map(({ thing }) => thing)
      .filter(
        ({ subject, prop, from }) => isShown(subject, prop) && (claims.has(from) || from.startsWith("psg_")),
      )
      .map(({ id }) => id),
  );
}

function fieldReader(state: CaseState): Cleared["inField"] {
  const decided = new Map(
    [...state.things.redaction.values()].flatMap(({ thing }) =>
      "thing" in thing.target ? [[`${thing.target.thing} ${thing.target.field}`, thing] as const] : [],
    ),
  );
  return (thing, field, text) => {
    const redaction = decided.get(`${thing} ${field}`);
    return redaction === undefined ? text : redaction.instead;
  };
}
