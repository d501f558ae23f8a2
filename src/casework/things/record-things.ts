import { CareoError, newIdentifier } from "../../base/index.ts";
import { type LedgerEffects, type NewPayload, systemEffects } from "../../ledger/index.ts";
import type { CaseState } from "../case-state.ts";
import { NOUNS, type Noun, type Things } from "../entries/entities.ts";
import { HANDLE } from "../entries/handle.ts";
import { actingPerson, type OpenCase } from "../open-case.ts";
import { ownText } from "../own-text.ts";
import { existsInCase, nextHandle } from "./handles.ts";
import { sameContent } from "./same-content.ts";

/** A thing to be entered, or changed where it has the id of one that is there. */
export type NewThing<Each extends Noun = Noun> = Each extends Noun
  ? {
      readonly noun: Each;
      /** Without `id` it is a new one. */
      readonly thing: Omit<Things[Each], "id"> & { readonly id?: string };
      /** What people are to call it; without one a new thing is called by its letter and a number. */
      readonly handle?: string | undefined;
      readonly reason?: string | undefined;
    }
  : never;

export interface RecordedThing {
  readonly id: string;
  readonly handle: string;
  /** Number of the entry; undefined where nothing had changed and nothing was written. */
  readonly seq: number | undefined;
}

/**
 * Enters things in one batch, all or none: each gets an id and a handle, and every id that it names must be in the case or in
 * the same batch. A thing that is already there exactly so is left alone.
 *
 * @throws CareoError casework/no-such-thing for an id that names nothing, casework/handle-taken, casework/who,
 *   ledger/payload-refused for a field that its kind does not allow
 */
export function recordThings(
  open: OpenCase,
  things: readonly NewThing[],
  said: { readonly person?: string | undefined },
  effects: LedgerEffects = systemEffects,
): RecordedThing[] {
  const named = nameThings(open.state, things, effects);
  const batch = new Set(named.map(({ id }) => id));
  for (const { thing, id } of named) refuseDangling(open.state, { ...thing.thing, id }, batch, thing.noun);
  const changed = named.filter(({ thing, id }) => !isThere(open.state, thing.noun, { ...thing.thing, id }));
  const by =
    changed.length > 0 || named.some(({ isNewName }) => isNewName)
      ? actingPerson(open, said.person, effects)
      : "";
  const entries = named.flatMap((each) => [
    ...(changed.includes(each) ? [entryOf(open.state, each, by)] : []),
    ...(each.isNewName ? [{ kind: "handle.given", by, handle: each.handle, target: each.id }] : []),
  ]);
  const recorded = open.ledger.appendAll(entries as unknown as NewPayload[]);
  const seqs = new Map(recorded.map(({ seq }, at) => [entries[at], seq]));
  return named.map((each) => ({ id: each.id, handle: each.handle, seq: seqs.get(entryAt(entries, each)) }));
}

interface NamedThing {
  readonly thing: NewThing;
  readonly id: string;
  readonly handle: string;
  readonly isNewName: boolean;
}

function nameThings(state: CaseState, things: readonly NewThing[], { random }: LedgerEffects): NamedThing[] {
  const taken = new Map<string, string>();
  return things.map((thing) => {
    const id = thing.thing.id ?? newIdentifier(NOUNS[thing.noun].prefix, random);
    const known = state.handleOf.get(id);
    const handle = thing.handle ?? known ?? nextHandle(state, thing.noun, new Set(taken.keys()));
    checkHandle(handle, id, taken.get(handle) ?? state.handles.get(handle));
    taken.set(handle, id);
    return { thing, id, handle, isNewName: handle !== known };
  });
}

function checkHandle(handle: string, id: string, owner: string | undefined): void {
  if (!HANDLE.test(handle)) {
    throw new CareoError("casework/bad-handle", `"${handle}" cannot be a name in the case.`, {
      hint: "Begin with a letter; then letters, digits, - and _, at most 64: P1, ministry-statement.",
    });
  }
  if (owner === undefined || owner === id) return;
  throw new CareoError("casework/handle-taken", `Something else in the case is called ${handle}.`, {
    hint: "Give it another name, or leave the name out.",
  });
}

const IS_ID = /^[a-z]{3}_[0-9a-f]{32}$/;

/** Every id inside a thing must name something; hashes and words are no ids. */
function refuseDangling(
  state: CaseState,
  value: unknown,
  batch: ReadonlySet<string>,
  noun: Noun,
  path = "",
): void {
  if (typeof value === "string") {
    if (!IS_ID.test(value) || batch.has(value) || existsInCase(state, value)) return;
    throw new CareoError(
      "casework/no-such-thing",
      `${NOUNS[noun].said}, ${path}: nothing in the case is ${value}.`,
      {
        hint: "It may have been undone: careo history shows what was.",
      },
    );
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value))
    refuseDangling(state, each, batch, noun, path === "" ? key : `${path}.${key}`);
}

function isThere(state: CaseState, noun: Noun, thing: { readonly id: string }): boolean {
  const kept = state.things[noun].get(thing.id)?.thing;
  return kept !== undefined && sameContent(kept, composed(thing));
}

function entryOf(state: CaseState, { thing, id }: NamedThing, by: string): object {
  const { kind, field } = NOUNS[thing.noun];
  const earlier = state.things[thing.noun].get(id)?.seq;
  return {
    kind,
    by,
    [field]: composed({ ...thing.thing, id }),
    ...(earlier === undefined ? {} : { revises: earlier }),
    ...(thing.reason === undefined ? {} : { reason: ownText(thing.reason) }),
  };
}

// The words of a source stay as they are; all else is in composed Unicode, as the ledger asks of our own text.
const SOURCE_WORDS = new Set(["originalValue", "exact"]);

function composed(value: unknown): unknown {
  if (typeof value === "string") return ownText(value);
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, SOURCE_WORDS.has(key) ? each : composed(each)]),
  );
}

function entryAt(entries: readonly object[], { thing, id }: NamedThing): object | undefined {
  const { kind, field } = NOUNS[thing.noun];
  return entries.find(
    (entry) => Reflect.get(entry, "kind") === kind && (Reflect.get(entry, field) as { id: string }).id === id,
  );
}
