import { descriptions as enDescriptions } from "../languages/en/descriptions.generated.ts";
import { givenNames as enGiven } from "../languages/en/given-names.generated.ts";
import { nameWords as enWords } from "../languages/en/name-words.generated.ts";
import { places as enPlaces } from "../languages/en/places.generated.ts";
import { descriptions as esDescriptions } from "../languages/es/descriptions.generated.ts";
import { givenNames as esGiven } from "../languages/es/given-names.generated.ts";
import { nameWords as esWords } from "../languages/es/name-words.generated.ts";
import { places as esPlaces } from "../languages/es/places.generated.ts";
import { descriptions as ruDescriptions } from "../languages/ru/descriptions.generated.ts";
import { givenNames as ruGiven } from "../languages/ru/given-names.generated.ts";
import { nameWords as ruWords } from "../languages/ru/name-words.generated.ts";
import { places as ruPlaces } from "../languages/ru/places.generated.ts";
import { descriptions as ukDescriptions } from "../languages/uk/descriptions.generated.ts";
import { givenNames as ukGiven } from "../languages/uk/given-names.generated.ts";
import { nameWords as ukWords } from "../languages/uk/name-words.generated.ts";
import { places as ukPlaces } from "../languages/uk/places.generated.ts";
import type { Language } from "../text/section.ts";
import { foldWord, readTokens } from "../text/tokens.ts";
import { formsOf } from "./inflection.ts";
import type { DescriptionWords, GivenNames, NameWords, PlaceLists } from "./name-lists.ts";

/** What a word can be in or beside a name, as bits: one look-up answers every question. */
export const MEANING = {
  male: 1,
  female: 0x2,
  title: 0x4,
  post: 0x8,
  body: 0x10,
  namedBody: 0x20,
  bodySuffix: 0x40,
  knownBody: 0x80,
  placeBefore: 0x100,
  placeAfter: 0x200,
  document: 0x400,
  event: 0x800,
  particle: 0x1000,
  notName: 0x2000,
  placePreposition: 0x4000,
  place: 0x8000,
  people: 0x10000,
  person: 0x20000,
  persons: 0x40000,
  outlets: 0x80000,
  bodies: 0x100000,
  determiner: 0x200000,
  modifier: 0x400000,
  motion: 0x800000,
  motionTo: 0x1000000,
} as const;

export const GIVEN: number = MEANING.male | MEANING.female;

/** A name of several words: by token, the folded forms it may have. */
export interface Phrase {
  readonly parts: readonly ReadonlySet<string>[];
  readonly meaning: number;
}

export interface NamePack {
  readonly words: ReadonlyMap<string, number>;
  /** By the folded first token. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Folded form of a place to its folded nominative, where the stem changes: "києва" to "київ". */
  readonly nominatives: ReadonlyMap<string, string>;
}

interface Source {
  readonly given: readonly GivenNames[];
  readonly words: NameWords;
  readonly places: PlaceLists;
  readonly descriptions: DescriptionWords;
}

const packs = new Map<Language, NamePack>();

/** The words and phrases of a language, put together the first time they are asked for. */
export function namePack(language: Language): NamePack {
  let pack = packs.get(language);
  if (!pack) {
    pack = language === "und" ? mergeAll() : buildPack(SOURCES[language], isInflected(language));
    packs.set(language, pack);
  }
  return pack;
}

export function isInflected(language: Language): boolean {
  return language === "ru" || language === "uk";
}

const SOURCES: Readonly<Record<Exclude<Language, "und">, Source>> = {
  en: { given: [enGiven, esGiven], words: enWords, places: enPlaces, descriptions: enDescriptions },
  es: { given: [esGiven, enGiven], words: esWords, places: esPlaces, descriptions: esDescriptions },
  ru: { given: [ruGiven, ukGiven], words: ruWords, places: ruPlaces, descriptions: ruDescriptions },
  uk: { given: [ukGiven, ruGiven], words: ukWords, places: ukPlaces, descriptions: ukDescriptions },
};

function buildPack(source: Source, inflected: boolean): NamePack {
  const words = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const forms = (entry: string) => (inflected ? inflectedForms(entry) : [foldWord(entry)]);
  const addWords = (list: readonly string[], meaning: number) => {
    for (const entry of list)
      for (const form of forms(entry)) words.set(form, (words.get(form) ?? 0) | meaning);
  };
  const addNames = (list: readonly string[], meaning: number) => {
    for (const entry of list) {
      const parts = partsOf(entry, inflected);
      if (parts.length === 1) addWords([entry], meaning);
      else
        for (const first of parts[0] ?? [])
          phrases.set(first, [...(phrases.get(first) ?? []), { parts, meaning }]);
    }
  };
  for (const given of source.given) {
    addWords(given.male, MEANING.male);
    addWords(given.female, MEANING.female);
  }
  addListed(source, addWords);
  addPlain(source, words);
  for (const list of [source.places.countries, source.places.cities, source.places.regions])
    addNames(list, MEANING.place);
  addNames(source.places.peoples, MEANING.people);
  // Only English lists peoples: Cuban, Cubans.
  addNames(
    source.places.peoples.map((people) => `${people}s`),
    MEANING.people,
  );
  addNames(source.words.knownBodies, MEANING.knownBody);
  return { words, phrases, nominatives: changedStems(source) };
}

function changedStems({ places }: Source): Map<string, string> {
  const nominatives = new Map<string, string>();
  for (const entry of [...places.countries, ...places.cities, ...places.regions]) {
    if (!entry.includes("/") || entry.includes(" ")) continue;
    const forms = inflectedForms(entry);
    for (const form of forms) nominatives.set(form, forms[0] ?? form);
  }
  return nominatives;
}

/** The lists whose words are declined. */
function addListed({ words }: Source, add: (list: readonly string[], meaning: number) => void): void {
  add(words.titles, MEANING.title);
  add(words.posts, MEANING.post);
  add(words.bodies, MEANING.body);
  add(words.namedBodies, MEANING.namedBody);
  add(words.placesBefore, MEANING.placeBefore);
  add(words.placesAfter, MEANING.placeAfter);
  add(words.documents, MEANING.document);
  add(words.events, MEANING.event);
  add(words.notNames, MEANING.notName);
}

/** The lists whose words stand as they are. */
function addPlain({ words: lists, descriptions }: Source, words: Map<string, number>): void {
  const add = (list: readonly string[], meaning: number) => {
    for (const each of list) words.set(foldWord(each), (words.get(foldWord(each)) ?? 0) | meaning);
  };
  add(lists.bodySuffixes, MEANING.bodySuffix);
  add(lists.particles, MEANING.particle);
  add(lists.placePrepositions, MEANING.placePreposition);
  add(lists.motion, MEANING.motion);
  add(lists.motionTo, MEANING.motionTo);
  add(descriptions.person, MEANING.person);
  add(descriptions.persons, MEANING.persons);
  add(descriptions.outlets, MEANING.outlets);
  add(descriptions.bodies, MEANING.bodies);
  add(descriptions.determiners, MEANING.determiner);
  add(descriptions.modifiers, MEANING.modifier);
}

function inflectedForms(entry: string): string[] {
  const [nominative = "", oblique] = entry.split("/");
  const folded = foldWord(nominative);
  // Letters of an office are not declined: ООН, МВД.
  if (nominative.length > 1 && nominative === nominative.toUpperCase()) return [folded];
  const hyphen = folded.lastIndexOf("-");
  const [head, last] = [folded.slice(0, hyphen + 1), folded.slice(hyphen + 1)];
  return formsOf(last, oblique === undefined ? undefined : foldWord(oblique)).map((form) => head + form);
}

/** By token of the entry, its forms; short words and marks in the middle stay as they are. */
function partsOf(entry: string, inflected: boolean): ReadonlySet<string>[] {
  const oblique = entry.includes("/") ? entry.slice(entry.indexOf("/") + 1) : undefined;
  const tokens = readTokens(entry.replace(/\/.*$/, ""));
  return tokens.map((token, at) => {
    const declines = inflected && token.kind === "word" && token.text.length > 2 && token.shape !== "upper";
    if (!declines) return new Set([token.folded]);
    return new Set(
      formsOf(token.folded, at === tokens.length - 1 && oblique ? foldWord(oblique) : undefined),
    );
  });
}

/** For a language without a pack: what any of the four knows. */
function mergeAll(): NamePack {
  const words = new Map<string, number>();
  const phrases = new Map<string, readonly Phrase[]>();
  for (const language of ["en", "es", "ru", "uk"] as const) {
    const pack = namePack(language);
    for (const [word, meaning] of pack.words) words.set(word, (words.get(word) ?? 0) | meaning);
    for (const [word, list] of pack.phrases) phrases.set(word, [...(phrases.get(word) ?? []), ...list]);
  }
  return { words, phrases, nominatives: new Map() };
}
