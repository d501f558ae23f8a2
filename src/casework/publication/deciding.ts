import { CareoError } from "../../base/index.ts";
import type { LedgerEffects } from "../../ledger/index.ts";
import { actingPerson, type OpenCase, refreshed } from "../open-case.ts";
import { ownText } from "../own-text.ts";
import { resolveHandle } from "../things/index.ts";

/** Who decides, known to the case from now on; and the case with them in it. */
export function decider(
  open: OpenCase,
  said: string | undefined,
  effects: LedgerEffects,
): { readonly by: string; readonly open: OpenCase } {
  const by = actingPerson(open, said, effects);
  return { by, open: refreshed(open) };
}

/** The id of an actor, by what it is called, or of somebody who works on the case, by name. Throws `casework/no-such-thing`. */
export function findSubject({ state }: OpenCase, text: string): string {
  const name = ownText(text);
  const agent = [...state.agents.values()].find((each) => each.agentKind === "person" && each.name === name);
  return agent?.id ?? resolveHandle(state, text, ["actor", "agent"]);
}

/** Ids of people by their names, added to the case where it does not know them. */
export function peopleOf(
  open: OpenCase,
  names: readonly string[],
  effects: LedgerEffects,
): { readonly ids: readonly string[]; readonly open: OpenCase } {
  let now = open;
  const ids = names.map((name) => {
    const id = actingPerson(now, name, effects);
    now = refreshed(now);
    return id;
  });
  return { ids, open: now };
}

export function badDecision(message: string, hint: string): CareoError {
  return new CareoError("casework/bad-decision", message, { hint });
}

/** A word of a closed list. Throws `casework/no-such-word`. */
export { oneOf } from "../story/one-of.ts";
