/**
 * How far each person and body may be shown (data-model.md, section 9). Nothing is shown of a person of whom nobody decided; the
 * strictest of several decisions holds; and whoever withdrew is not shown at all.
 */
import type { CaseState } from "../../case-state.ts";
import {
  type Consent,
  PUBLISH_AS,
  type PublishAs,
  type RiskRecord,
  type RiskRole,
} from "../../entries/protection.ts";
import type { Actor } from "../../entries/world.ts";

export interface Standing {
  readonly publish: PublishAs;
  /** What stands in the way of showing them as was decided. */
  readonly wanting?: "decision" | "consent" | "withdrawn" | undefined;
  /** Properties whose values may be shown besides. */
  readonly fields: readonly string[];
}

/**
 * Roles in which a name goes out only with the person's consent, or when a second person decides the same. data-model.md names
 * five; a victim's name is no less dangerous (docs/decisions/0231).
 */
const NEEDS_CONSENT: ReadonlySet<RiskRole> = new Set<RiskRole>([
  "minor",
  "witness",
  "prisoner",
  "missing",
  "relative",
  "victim",
]);

/** Whether nothing is shown of an actor before somebody decided. Bodies are shown unless they are protected or decided of. */
export function needsDecision({ schema, protected: isProtected }: Actor): boolean {
  return schema === "Person" || isProtected;
}

export function standingOf(state: CaseState, id: string): Standing {
  const decisions = decisionsAbout(state, id);
  const actor = state.things.actor.get(id)?.thing;
  if (hasWithdrawn(state, id)) {
    const isDropped = decisions.some(({ publish }) => publish === "none" || publish === "aggregate");
    return { publish: "none", fields: [], ...(isDropped ? {} : { wanting: "withdrawn" as const }) };
  }
  if (decisions.length === 0) {
    const isOpen = actor !== undefined && !needsDecision(actor);
    return isOpen ? { publish: "full", fields: EVERY } : { publish: "none", fields: [], wanting: "decision" };
  }
  const publish = strictest(decisions.map((each) => each.publish));
  if (publish === "full" && !mayBeNamed(state, id, decisions))
    return { publish: "none", fields: [], wanting: "consent" };
  const isBody = actor !== undefined && actor.schema !== "Person" && publish === "full";
  return { publish, fields: isBody ? EVERY : commonFields(decisions) };
}

/** Of bodies: whatever sources say of them. */
export const EVERY: readonly string[] = ["*"];

export function decisionsAbout({ things }: CaseState, id: string): RiskRecord[] {
  return [...things.risk.values()].map(({ thing }) => thing).filter(({ about }) => about === id);
}

export function consentsOf({ things }: CaseState, id: string): Consent[] {
  return [...things.consent.values()].map(({ thing }) => thing).filter(({ actor }) => actor === id);
}

const TO_PUBLISH = ["publish-name", "publish-words", "publish-face", "publish-voice"] as const;

/** Whether a consent to any publication was taken back. */
export function hasWithdrawn(state: CaseState, id: string): boolean {
  return consentsOf(state, id).some(
    ({ state: is, scope }) =>
      is === "withdrawn" && scope.some((each) => TO_PUBLISH.some((to) => to === each)),
  );
}

function mayBeNamed(state: CaseState, id: string, decisions: readonly RiskRecord[]): boolean {
  const roles = decisions.flatMap((each) => each.roles);
  if (!roles.some((role) => NEEDS_CONSENT.has(role))) return true;
  const given = consentsOf(state, id).some(
    ({ state: is, scope }) => is === "given" && scope.includes("publish-name"),
  );
  // Each decision by two people: one that a single person made is no more than that.
  return given || decisions.every(({ decidedBy }) => new Set(decidedBy).size > 1);
}

export function strictest(of: readonly PublishAs[]): PublishAs {
  return PUBLISH_AS[Math.max(...of.map((each) => PUBLISH_AS.indexOf(each)))] as PublishAs;
}

/** Values that every decision allows. */
function commonFields(decisions: readonly RiskRecord[]): string[] {
  const [first, ...others] = decisions;
  return (first?.fields ?? []).filter((field) => others.every(({ fields }) => fields.includes(field)));
}
