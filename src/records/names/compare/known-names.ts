/** What the lists of resources/names/compare know about single words of people's names. */
import { givenNames } from "./knowledge/given-names.generated.ts";
import { personWords } from "./knowledge/person-words.generated.ts";

export interface KnownWord {
  /** Groups of spellings of one name. */
  readonly spellings: readonly number[];
  /** Groups of spellings of one family name. */
  readonly families: readonly number[];
  /** Names this one is a short form of, or stands for itself: ids of words. */
  readonly standsFor: readonly string[];
  readonly isGivenName: boolean;
  readonly isCommon: boolean;
}

const spellings = groupsOf(givenNames.spellings);
const families = groupsOf(personWords.surnameSpellings);
const fullNames = new Map<string, string[]>();
for (const line of givenNames.diminutives) {
  const [short, ...full] = line.split(" ") as [string, ...string[]];
  fullNames.set(short, [...(fullNames.get(short) ?? []), ...full]);
}
const given = new Set([...spellings.keys(), ...fullNames.keys(), ...[...fullNames.values()].flat()]);
const common = new Set(Object.values(personWords.commonSurnames).flatMap((line) => line.split(" ")));

export const titles: ReadonlySet<string> = wordsOf(personWords.titles);
export const particles: ReadonlySet<string> = wordsOf(personWords.particles);
export const generations: ReadonlyMap<string, readonly number[]> = groupsOf(personWords.generations);

/** What is known of a word; the same object for every word of which nothing is. */
export function knownWord(word: string): KnownWord {
  const isKnown = given.has(word) || common.has(word) || families.has(word);
  if (!isKnown) return NOTHING_KNOWN;
  return {
    spellings: spellings.get(word) ?? NONE,
    families: families.get(word) ?? NONE,
    standsFor: fullNames.get(word) ?? [],
    isGivenName: given.has(word),
    isCommon: common.has(word),
  };
}

const NONE: readonly number[] = [];

/** For words that are not of people: Paul and Pablo are one name, Paul Ltd and Pablo Ltd two firms. */
export const NOTHING_KNOWN: KnownWord = {
  spellings: NONE,
  families: NONE,
  standsFor: [],
  isGivenName: false,
  isCommon: false,
};

function groupsOf(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  lines.forEach((line, group) => {
    for (const word of new Set(line.split(" "))) groups.set(word, [...(groups.get(word) ?? []), group]);
  });
  return groups;
}

function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

/** True where two words share a group. */
export function share(a: readonly number[], b: readonly number[]): boolean {
  return a.some((group) => b.includes(group));
}

/** The groups of spellings of the names that a short form stands for. */
export function groupsBehind(word: KnownWord): readonly number[] {
  return word.standsFor.flatMap((full) => spellings.get(full) ?? []);
}
