import type { CaseState } from "../case-state.ts";
import { claimsInForce } from "../claims-by-original.ts";

/** One spelling of a name, with the accepted claims that hold it. */
export interface NameSeen {
  readonly name: string;
  /** Claims that this name is said to make. */
  readonly speaking: readonly string[];
  /** Claims that are about it. */
  readonly about: readonly string[];
  /** Language of the claims, where all agree. */
  readonly lang: string | undefined;
}

/** Every name in the claims in force, spelling by spelling, those in most claims first. */
export function namesInClaims(state: CaseState): NameSeen[] {
  const seen = new Map<string, { speaking: Set<string>; about: Set<string>; langs: Set<string> }>();
  for (const { entry } of claimsInForce(state)) {
    const { id, attribution, about } = entry.claim;
    const lang = attribution[0]?.lang ?? "und";
    for (const { speaker } of attribution) {
      const name = speaker.name ?? (speaker.who === "named" ? speaker.words : undefined);
      if (name !== undefined) placeOf(seen, name, lang).speaking.add(id);
    }
    for (const name of about.actors) placeOf(seen, name, lang).about.add(id);
  }
  return [...seen]
    .map(([name, { speaking, about, langs }]) => ({
      name,
      speaking: [...speaking],
      about: [...about],
      lang: langs.size === 1 ? [...langs][0] : undefined,
    }))
    .sort((a, b) => claimsOf(b).size - claimsOf(a).size || (a.name < b.name ? -1 : 1));
}

/** A claim may be about somebody who makes it: it is one claim. */
export function claimsOf({ speaking, about }: Pick<NameSeen, "speaking" | "about">): ReadonlySet<string> {
  return new Set([...speaking, ...about]);
}

function placeOf(
  seen: Map<string, { speaking: Set<string>; about: Set<string>; langs: Set<string> }>,
  name: string,
  lang: string,
) {
  const found = seen.get(name) ?? { speaking: new Set(), about: new Set(), langs: new Set() };
  found.langs.add(lang);
  seen.set(name, found);
  return found;
}
