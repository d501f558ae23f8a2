import { type FinalFile, type Leak, scanForLeaks } from "../../../dossier/index.ts";
import type { CaseState } from "../../case-state.ts";
import { sourcesInOrder } from "../../read-source.ts";
import { handleOf } from "../../things/index.ts";
import type { Blocker } from "../blocker.ts";
import type { Cleared } from "../cleared.ts";
import type { PublicationMaterial } from "../material.ts";
import { protectedStrings } from "../protected-strings.ts";
import { isCleared } from "./namesakes.ts";
import type { ShownPeople } from "./show-people.ts";

/**
 * Protected names in the sources that are to go out: in the bytes of originals and in texts, redacted or frozen. The final bytes
 * of everything are scanned once more when all is assembled.
 */
export function nameBlockers(
  state: CaseState,
  { sources }: Cleared,
  people: ShownPeople,
  material: PublicationMaterial,
): Blocker[] {
  const strings = protectedStrings({ state, people, rowNames: material.rowNames });
  const names = new Map(sourcesInOrder(state).map(({ source: { id }, name }) => [id, name]));
  const blockers: Blocker[] = [];
  const files = [...sources].flatMap(([id, cleared]): FinalFile[] => {
    if (cleared.class === "C") return [];
    if (cleared.class === "R") return [{ path: id, bytes: Buffer.from(cleared.text.text) }];
    const bytes = material.originalOf(id);
    if (bytes === undefined) blockers.push(tooLarge(state, id, names.get(id) ?? id));
    const text = material.textOf(id);
    return [
      {
        path: id,
        bytes: bytes ?? new Uint8Array(),
        ...(text === undefined ? {} : { texts: [{ name: "its text", text }] }),
      },
    ];
  });
  const { leaks, unread } = scanForLeaks(files, strings);
  const found = leaks.filter(
    ({ path: source, owner, words }) => owner !== source && !isCleared(state, { owner, words, source }),
  );
  return [
    ...blockers,
    ...onePerName(found).map((leak) => told(state, leak, names.get(leak.path) ?? leak.path)),
    ...unread.map(({ path, inside, why }) => unreadable(state, path, names.get(path) ?? path, inside, why)),
  ];
}

/** A name in the bytes of a source and in its text is one; where it is to be read plainly is told first. */
function onePerName(leaks: readonly Leak[]): Leak[] {
  const found = new Map<string, Leak>();
  for (const leak of leaks) {
    const key = JSON.stringify([leak.path, leak.owner, leak.words]);
    const known = found.get(key);
    if (known === undefined || (known.inside !== "" && leak.inside === "")) found.set(key, leak);
  }
  return [...found.values()];
}

function told(state: CaseState, { path: id, owner, words, inside }: Leak, name: string): Blocker {
  const [source, whose] = [handleOf(state, id), sayOwner(state, owner)];
  const where = inside === "" || inside === "its text" ? "" : ` in ${inside}`;
  return {
    kind: "name",
    says: `Source ${source} (${name}) says “${words}”${where}, and ${whose} is not to be told.`,
    fix: `careo dossier source CASE ${source} --class R, then careo redact CASE ${source} --words ${JSON.stringify(words)}; where it is somebody else: careo dossier namesake CASE ${JSON.stringify(whose)} --words ${JSON.stringify(words)} --reason WHY`,
    about: [id, owner],
    words,
  };
}

function sayOwner(state: CaseState, owner: string): string {
  return state.agents.get(owner)?.name ?? handleOf(state, owner);
}

function unreadable(state: CaseState, id: string, name: string, inside: string, why: string): Blocker {
  const source = handleOf(state, id);
  const where = inside === "" ? "" : ` (${inside})`;
  return {
    kind: "unread",
    says: `Source ${source} (${name}) could not be looked into for names${where}: ${why}.`,
    fix: `careo dossier source CASE ${source} --class R, or C`,
    about: [id],
  };
}

function tooLarge(state: CaseState, id: string, name: string): Blocker {
  return unreadable(state, id, name, "", "it is larger than what is scanned, or gone");
}
