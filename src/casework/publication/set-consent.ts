import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import { CONSENT_SCOPES } from "../entries/protection.ts";
import type { OpenCase } from "../open-case.ts";
import { type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { badDecision, oneOf } from "./deciding.ts";

const STATES = ["given", "refused", "withdrawn", "not-possible"] as const;

export interface ConsentInput {
  readonly actor: string;
  readonly state: string;
  /** Of a withdrawal left out: everything that was given. */
  readonly scope?: readonly string[] | undefined;
  readonly via: string;
  readonly withdrawableUntil?: string | undefined;
  readonly reason?: string | undefined;
  readonly person?: string | undefined;
}

/**
 * Keeps what a person allowed, use by use. A withdrawal takes the place of the consent it ends: it stops the publication that is
 * planned, and the next one is without the person. What is out already nobody can call back.
 *
 * @throws CareoError casework/bad-decision for a consent without a use, and for a withdrawal where nothing was given
 */
export function setConsent(
  open: OpenCase,
  input: ConsentInput,
  effects: LedgerEffects = systemEffects,
): RecordedThing[] {
  const actor = resolveHandle(open.state, input.actor, ["actor"]);
  const state = oneOf(STATES, input.state, "state of a consent");
  const scope = input.scope?.map((each) => oneOf(CONSENT_SCOPES, each, "use")) ?? [];
  const { via, withdrawableUntil, reason } = input;
  const rest = { actor, state, via, ...(withdrawableUntil === undefined ? {} : { withdrawableUntil }) };
  const known = [...open.state.things.consent.values()]
    .map(({ thing }) => thing)
    .filter((each) => each.actor === actor);
  const ended =
    state === "withdrawn"
      ? known.filter((each) => scope.length === 0 || each.scope.some((use) => scope.includes(use)))
      : known.filter(
          (each) => each.scope.length === scope.length && each.scope.every((use) => scope.includes(use)),
        );
  if (state === "withdrawn" && ended.length === 0)
    throw badDecision(
      `${input.actor} has given no consent that could be withdrawn.`,
      "careo consent CASE lists what was given. Enter a refusal with --state refused.",
    );
  if (state !== "withdrawn" && scope.length === 0)
    throw badDecision("It is not said for which use.", `Add --scope: ${CONSENT_SCOPES.join(", ")}.`);
  const things = (ended.length === 0 ? [undefined] : ended).map((earlier) => ({
    noun: "consent" as const,
    thing: { ...rest, scope: earlier?.scope ?? scope, ...(earlier === undefined ? {} : { id: earlier.id }) },
    reason,
  }));
  return recordThings(open, things, input, effects);
}
