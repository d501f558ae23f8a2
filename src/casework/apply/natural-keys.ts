import type { CaseState } from "../case-state.ts";
import type { Noun } from "../entries/entities.ts";
import { currentId, raterOf } from "../things/index.ts";

/**
 * The id of the thing that a line of a list speaks of, if the case holds one: lines have no names, so a thing is known again by
 * what it is about. `a.b` looks into a field; `has x` asks only whether there is one.
 */
export function knownThing(
  state: CaseState,
  noun: Noun,
  knownBy: readonly string[],
  read: Readonly<Record<string, unknown>>,
): string | undefined {
  const wanted = keyOf(state, knownBy, read);
  for (const kept of state.things[noun].values()) {
    const thing = kept.thing as unknown as Record<string, unknown>;
    // A rating that names no rater is of whoever made it; a line that names none is of whoever applies the file now.
    const said =
      noun === "assessment" && read["rater"] !== undefined
        ? { ...thing, rater: raterOf(kept as never) }
        : thing;
    if (keyOf(state, knownBy, said) === wanted) return kept.thing.id;
  }
  return undefined;
}

/** What a line of a list is about, as text: two lines of one key speak of one thing. */
export function keyOf(
  state: CaseState,
  knownBy: readonly string[],
  thing: Readonly<Record<string, unknown>>,
): string {
  return JSON.stringify(
    knownBy.map((field) =>
      field.startsWith("has ") ? thing[field.slice(4)] !== undefined : current(state, valueAt(thing, field)),
    ),
  );
}

function valueAt(thing: Readonly<Record<string, unknown>>, field: string): unknown {
  return field
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], thing);
}

function current(state: CaseState, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => current(state, each)).sort();
  return typeof value === "string" ? currentId(state, value) : (value ?? null);
}
