import { newIdentifier, type RandomBytes } from "../../base/index.ts";
import type { CaseState } from "../case-state.ts";
import { NOUNS } from "../entries/entities.ts";
import { HANDLE } from "../entries/handle.ts";
import { currentId, type Referable, resolveHandle } from "../things/index.ts";
import type { FilePath } from "./case-file.ts";
import { isRecord, type Reading } from "./forms.ts";
import { THING_SECTIONS } from "./thing-forms.ts";

/** Sections whose things are kept by entries of their own, and the prefix of their ids. */
const OTHER_SECTIONS = {
  sources: { noun: "source", prefix: "src" },
  tables: { noun: "table", prefix: "rst" },
  claims: { noun: "claim", prefix: "clm" },
  searches: { noun: "search", prefix: "sea" },
  matches: { noun: "match", prefix: "mat" },
  findings: { noun: "finding", prefix: "fnd" },
} as const;

interface Declared {
  readonly noun: Referable;
  readonly path: FilePath;
}

/** What things are called in a case file and in the case, and the ids they have or will have. */
export interface Names {
  /** By handle. An id of something that is not in the case yet is a draft until `settle` says what it became. */
  readonly ids: Map<string, string>;
  readonly declared: ReadonlyMap<string, Declared>;
  /** People by name, those who are not in the case yet among them. */
  readonly people: Map<string, string>;
}

export function namesOf(
  value: Readonly<Record<string, unknown>>,
  state: CaseState,
  { wrong }: Pick<Reading, "wrong">,
  random: RandomBytes,
): Names {
  const declared = new Map<string, Declared>();
  const ids = new Map<string, string>();
  for (const { handle, noun, prefix, path } of handlesIn(value)) {
    if (!HANDLE.test(handle)) {
      wrong(path, `"${handle}" cannot be a name: begin with a letter, then letters, digits, - and _`);
      continue;
    }
    const other = declared.get(handle);
    if (other !== undefined) {
      wrong(path, `"${handle}" is the name of something else in this file: ${other.path.join(".")}`);
      continue;
    }
    const known = state.handles.get(handle);
    if (known !== undefined && !known.startsWith(`${prefix}_`)) {
      wrong(path, `"${handle}" is the name of something else in the case`);
      continue;
    }
    declared.set(handle, { noun, path });
    ids.set(handle, known === undefined ? newIdentifier(prefix, random) : currentId(state, known));
  }
  const people = new Map([...state.agents.values()].map(({ id, name }) => [name, id]));
  return { ids, declared, people };
}

interface HandleInFile {
  readonly handle: string;
  readonly noun: Referable;
  readonly prefix: string;
  readonly path: FilePath;
}

function* handlesIn(value: Readonly<Record<string, unknown>>): Generator<HandleInFile> {
  for (const [section, { noun, prefix }] of Object.entries(OTHER_SECTIONS))
    yield* keysOf(value, section, noun, prefix);
  for (const [section, { noun, knownBy }] of Object.entries(THING_SECTIONS)) {
    const { prefix } = NOUNS[noun];
    if (knownBy === "handle") yield* keysOf(value, section, noun, prefix);
    else yield* idsOf(value, section, noun, prefix);
  }
}

function* keysOf(
  value: Readonly<Record<string, unknown>>,
  section: string,
  noun: Referable,
  prefix: string,
): Generator<HandleInFile> {
  const rows = value[section];
  if (!isRecord(rows)) return;
  for (const handle of Object.keys(rows)) yield { handle, noun, prefix, path: [section, handle] };
}

/** A line of a list may have a name, in `id`. */
function* idsOf(
  value: Readonly<Record<string, unknown>>,
  section: string,
  noun: Referable,
  prefix: string,
): Generator<HandleInFile> {
  const rows = value[section];
  if (!Array.isArray(rows)) return;
  for (const [at, row] of rows.entries())
    if (isRecord(row) && typeof row["id"] === "string")
      yield { handle: row["id"], noun, prefix, path: [section, at] };
}

/** Turns what a person calls something into its id, in the file or in the case; what is not there is wrong with its place. */
export function referrer(
  state: CaseState,
  { ids, declared, people }: Names,
  wrong: Reading["wrong"],
  random: RandomBytes,
): Reading["refer"] {
  return (text, among, path) => {
    if (among.length === 1 && among[0] === "agent") {
      const id = people.get(text) ?? newIdentifier("agt", random);
      people.set(text, id);
      return id;
    }
    const here = declared.get(text);
    if (here === undefined) return inCase(state, text, among, path, wrong);
    if (among.includes(here.noun)) return ids.get(text);
    return wrong(path, `"${text}" is a ${here.noun} of this file, and a ${among.join(" or ")} is asked for`);
  };
}

function inCase(
  state: CaseState,
  text: string,
  among: readonly Referable[],
  path: FilePath,
  wrong: Reading["wrong"],
): string | undefined {
  try {
    return resolveHandle(state, text, among);
  } catch (error) {
    return wrong(path, (error as Error).message.replace(/\.$/, ""));
  }
}
