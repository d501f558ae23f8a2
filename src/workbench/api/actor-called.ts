import type { OpenCase } from "../../casework/index.ts";

/** An actor by id, by handle, or by its label where one alone has it; undefined where nobody is called so, or several are. */
export function actorCalled({ state }: OpenCase, said: string): string | undefined {
  if (state.things.actor.has(said)) return said;
  const name = said.normalize("NFC");
  const named = [...state.things.actor.values()].filter(
    ({ thing }) => thing.label === name || state.handleOf.get(thing.id) === name,
  );
  return named.length === 1 ? named[0]?.thing.id : undefined;
}
