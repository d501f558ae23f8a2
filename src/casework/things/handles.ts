import { CareoError } from "../../base/index.ts";
import type { CaseState } from "../case-state.ts";
import { NOUNS, type Noun } from "../entries/entities.ts";

/** Things that other entries keep, and by which numbers or names people call them besides a handle. */
export type Referable = Noun | "claim" | "source" | "table" | "match" | "search" | "agent";

const PREFIX_OF_OTHERS = {
  claim: "clm",
  source: "src",
  table: "rst",
  match: "mat",
  search: "sea",
  agent: "agt",
} as const;

function prefixOf(noun: Referable): string {
  return noun in PREFIX_OF_OTHERS
    ? PREFIX_OF_OTHERS[noun as keyof typeof PREFIX_OF_OTHERS]
    : NOUNS[noun as Noun].prefix;
}

/**
 * The id of what people call `text`: a handle, an id, or the number of a source, a table or the entry that took a claim in.
 *
 * @param among what it may be; the message of the error names them
 * @throws CareoError casework/no-such-thing
 */
export function resolveHandle(state: CaseState, text: string, among: readonly Referable[]): string {
  const id = state.handles.get(text) ?? (existsInCase(state, text) ? text : byNumber(state, text, among));
  if (id !== undefined && among.some((noun) => id.startsWith(`${prefixOf(noun)}_`)))
    return currentId(state, id);
  const what = among.map(saidOf).join(" or ");
  if (id !== undefined) {
    throw new CareoError(
      "casework/no-such-thing",
      `"${text}" is ${articled(saidOfId(id))}, not ${articled(what)}.`,
      {
        hint: knownHandles(state, among),
      },
    );
  }
  throw new CareoError("casework/no-such-thing", `The case has no ${what} "${text}".`, {
    hint: knownHandles(state, among),
  });
}

/** A claim that was edited since is called by the id of the edit. */
export function currentId(state: CaseState, id: string): string {
  for (let at = id; ; ) {
    const next = state.supersededBy.get(at);
    if (next === undefined) return at;
    at = next;
  }
}

/** What people read for an id: its handle, the number of a claim or source, or what it is. */
export function handleOf(state: CaseState, id: string): string {
  const handle = state.handleOf.get(id);
  if (handle !== undefined) return handle;
  const current = currentId(state, id);
  const seq =
    state.claims.get(current)?.seq ?? state.sources.get(current)?.seq ?? state.recordSets.get(current)?.seq;
  return state.handleOf.get(current) ?? (seq === undefined ? current : String(seq));
}

/** The next handle of a noun that nothing is called by: `P4`. */
export function nextHandle(state: CaseState, noun: Noun, taken: ReadonlySet<string> = new Set()): string {
  const { letter } = NOUNS[noun];
  for (let number = state.things[noun].size + 1; ; number++) {
    const handle = `${letter}${number}`;
    if (!state.handles.has(handle) && !taken.has(handle)) return handle;
  }
}

/** Whether the case holds anything of this id. */
export function existsInCase(state: CaseState, id: string): boolean {
  const { claims, sources, recordSets, matches, searches, agents, passages, things } = state;
  return (
    [claims, sources, recordSets, matches, searches, agents, passages].some((map) => map.has(id)) ||
    Object.values(things).some((map) => map.has(id))
  );
}

function byNumber(state: CaseState, text: string, among: readonly Referable[]): string | undefined {
  if (!/^\d{1,15}$/.test(text)) return undefined;
  const seq = Number(text);
  const numbered = [
    ["claim", state.claims],
    ["source", state.sources],
    ["table", state.recordSets],
    ["search", state.searches],
    ["match", state.matches],
  ] as const;
  for (const [noun, map] of numbered) {
    if (!among.includes(noun)) continue;
    for (const [id, kept] of map) if (kept.seq === seq) return id;
  }
  return undefined;
}

function saidOf(noun: Referable): string {
  return noun in NOUNS ? NOUNS[noun as Noun].said : noun;
}

function saidOfId(id: string): string {
  const all = [...Object.keys(NOUNS), ...Object.keys(PREFIX_OF_OTHERS)] as Referable[];
  const noun = all.find((each) => id.startsWith(`${prefixOf(each)}_`));
  return noun === undefined ? "thing" : saidOf(noun);
}

function articled(words: string): string {
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}

// More than this and the list helps nobody.
const SHOWN = 12;

function knownHandles(state: CaseState, among: readonly Referable[]): string {
  const prefixes = among.map((noun) => `${prefixOf(noun)}_`);
  const known = [...state.handles].filter(([, id]) => prefixes.some((prefix) => id.startsWith(prefix)));
  const names = known.map(([handle]) => handle);
  if (names.length === 0) return "None has been entered yet that is called by a name.";
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return `There are ${names.slice(0, SHOWN).join(", ")}${more}.`;
}
