import { NOUNS, type Noun, type Things } from "../entries/entities.ts";
import type { Numbered } from "../numbered.ts";

/** A thing of the case as its latest entry has it. */
export interface Kept<Thing> {
  /** The number of the entry that holds it now, and who made that entry. */
  readonly seq: number;
  readonly by: string;
  readonly at: string;
  readonly thing: Thing;
  readonly reason: string | undefined;
}

/** All things by noun and id, in the order in which they were first entered. */
export type ThingMaps = { readonly [Each in Noun]: Map<string, Kept<Things[Each]>> };

export function emptyThings(): ThingMaps {
  return Object.fromEntries(Object.keys(NOUNS).map((noun) => [noun, new Map()])) as unknown as ThingMaps;
}

interface ThingEntry {
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly reason?: string | undefined;
}

const NOUN_OF_KIND: ReadonlyMap<string, Noun> = new Map(
  Object.entries(NOUNS).map(([noun, { kind }]) => [kind, noun as Noun]),
);

/** Which noun an entry of this kind holds, if it holds a thing. */
export function nounOfKind(kind: string): Noun | undefined {
  return NOUN_OF_KIND.get(kind);
}

/** Takes one entry into the maps: a later one about the same id takes the place of the earlier. */
export function keepThing(maps: ThingMaps, noun: Noun, { seq, entry }: Numbered<ThingEntry>): void {
  const thing = (entry as unknown as Readonly<Record<string, Things[Noun]>>)[
    NOUNS[noun].field
  ] as Things[Noun];
  const map = maps[noun] as Map<string, Kept<Things[Noun]>>;
  map.set(thing.id, { seq, by: entry.by, at: entry.at, thing, reason: entry.reason });
}

/** Whose judgement an assessment is: of the rater it names, or else of whoever entered it. */
export function raterOf({ thing, by }: Kept<Things["assessment"]>): string {
  return thing.rater ?? by;
}
