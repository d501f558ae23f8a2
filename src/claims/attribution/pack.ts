import { clauseWords as clauseEn } from "../languages/en/clause-words.generated.ts";
import { reporting as reportingEn } from "../languages/en/reporting.generated.ts";
import { sourceWords as sourcesEn } from "../languages/en/source-words.generated.ts";
import { clauseWords as clauseEs } from "../languages/es/clause-words.generated.ts";
import { reporting as reportingEs } from "../languages/es/reporting.generated.ts";
import { sourceWords as sourcesEs } from "../languages/es/source-words.generated.ts";
import { clauseWords as clauseRu } from "../languages/ru/clause-words.generated.ts";
import { reporting as reportingRu } from "../languages/ru/reporting.generated.ts";
import { sourceWords as sourcesRu } from "../languages/ru/source-words.generated.ts";
import { clauseWords as clauseUk } from "../languages/uk/clause-words.generated.ts";
import { reporting as reportingUk } from "../languages/uk/reporting.generated.ts";
import { sourceWords as sourcesUk } from "../languages/uk/source-words.generated.ts";
import type { Language } from "../text/section.ts";
import { foldWord } from "../text/tokens.ts";
import type { ClauseWords, SourceWords } from "./clause-words.ts";
import { Flag, Use } from "./flags.ts";
import type { Government, ReportingClass, ReportingVerb, ReportingWords } from "./reporting-words.ts";

export interface VerbReading {
  readonly lemma: string;
  readonly particle: readonly string[];
  /** What it governs, and the class it has there: "warn" is neutral with a clause, accusing with an object. */
  readonly takes: ReadonlyMap<Government, ReportingClass>;
  /** Bits of `Use` for this written form. */
  readonly use: number;
}

export interface NounReading {
  readonly class: ReportingClass;
  readonly takes: ReadonlySet<string>;
}

export type PhraseKind = "source" | "agentless" | "hearsay";

export interface PhraseReading {
  readonly words: readonly string[];
  readonly class: ReportingClass;
  readonly kind: PhraseKind;
}

/** All that is known of one folded word. */
export interface WordEntry {
  flags: number;
  verbs?: VerbReading[];
  noun?: NounReading;
  phrases?: PhraseReading[];
}

export interface ReportingPack {
  readonly language: Exclude<Language, "und">;
  readonly words: ReadonlyMap<string, WordEntry>;
  readonly sources: Readonly<Record<keyof SourceWords, ReadonlySet<string>>>;
  readonly finiteEndings: readonly string[];
}

const packs = new Map<Language, ReportingPack>();
const WRITTEN: Partial<Record<Language, [ReportingWords, ClauseWords, SourceWords]>> = {
  en: [reportingEn, clauseEn, sourcesEn],
  es: [reportingEs, clauseEs, sourcesEs],
  ru: [reportingRu, clauseRu, sourcesRu],
  uk: [reportingUk, clauseUk, sourcesUk],
};

/** The words of a language, built on first use; undefined where a language has none. */
export function findReportingPack(language: Language): ReportingPack | undefined {
  const known = packs.get(language);
  const written = WRITTEN[language];
  if (known || !written) return known;
  const pack = buildPack(...written);
  packs.set(language, pack);
  return pack;
}

const LISTS: readonly [keyof ClauseWords, number][] = [
  ["determiners", Flag.determiner],
  ["possessives", Flag.possessive],
  ["prepositions", Flag.preposition],
  ["nounPrepositions", Flag.nounPreposition | Flag.preposition],
  ["coordinators", Flag.coordinator],
  ["subordinators", Flag.subordinator],
  ["complementizers", Flag.complementizer],
  ["relatives", Flag.relative],
  ["auxiliaries", Flag.auxiliary],
  ["passiveAuxiliaries", Flag.passiveAuxiliary],
  ["perfectAuxiliaries", Flag.perfectAuxiliary],
  ["negations", Flag.negation],
  ["adverbs", Flag.adverb],
  ["subjectPronouns", Flag.subjectPronoun],
  ["objectPronouns", Flag.objectPronoun],
  ["firstPerson", Flag.firstPerson],
  ["firstPersonPlural", Flag.firstPersonPlural],
  ["times", Flag.time],
  ["infinitiveMarkers", Flag.infinitiveMarker],
  ["catenatives", Flag.catenative],
  ["finiteVerbs", Flag.finiteVerb],
  ["homographs", Flag.homograph],
  ["irregularPlurals", Flag.irregularPlural],
  ["manner", Flag.manner],
  ["approximators", Flag.approximator],
  ["rejecting", Flag.rejecting],
  ["hedging", Flag.hedging],
  ["copulas", Flag.copula],
  ["degrees", Flag.degree],
];

function buildPack(reporting: ReportingWords, clause: ClauseWords, sources: SourceWords): ReportingPack {
  const words = new Map<string, WordEntry>();
  for (const [list, flag] of LISTS)
    for (const word of clause[list]) if (word !== '""') entryOf(words, word).flags |= flag;
  for (const form of reporting.uttering) entryOf(words, form).flags |= Flag.uttering;
  for (const verb of reporting.verbs) addVerb(words, verb);
  for (const noun of reporting.nouns)
    for (const form of noun.forms.split(" "))
      entryOf(words, form).noun = { class: noun.class, takes: new Set(noun.takes.split(" ")) };
  const kinds = [
    ["source", reporting.sourcePhrases],
    ["agentless", reporting.agentless],
    ["hearsay", reporting.hearsay],
  ] as const;
  for (const [kind, list] of kinds) {
    for (const phrase of list) {
      const parts = phrase.words.split(" ").map(foldWord);
      const entry = entryOf(words, parts[0] ?? "");
      entry.phrases = [...(entry.phrases ?? []), { words: parts, class: phrase.class, kind }].sort(
        (a, b) => b.words.length - a.words.length,
      );
    }
  }
  const heads = Object.entries(sources).map(([kind, list]) => [
    kind,
    new Set((list as string[]).map(foldWord)),
  ]);
  return {
    language: reporting.language,
    words,
    sources: Object.fromEntries(heads) as ReportingPack["sources"],
    finiteEndings: clause.finiteEndings,
  };
}

function entryOf(words: Map<string, WordEntry>, word: string): WordEntry {
  const folded = foldWord(word);
  const entry = words.get(folded) ?? { flags: 0 };
  words.set(folded, entry);
  return entry;
}

const USES = ["finite", "infinitive", "gerund", "participle", "predicative"] as const;

function addVerb(words: Map<string, WordEntry>, verb: ReportingVerb): void {
  const uses = new Map<string, number>();
  for (const use of USES)
    for (const form of (verb.forms[use] ?? "").split(" "))
      if (form !== "") uses.set(form, (uses.get(form) ?? 0) | Use[use]);
  const particle = verb.particle?.split(" ").map(foldWord) ?? [];
  for (const [form, use] of uses) {
    const entry = entryOf(words, form);
    entry.verbs = withReading(entry.verbs ?? [], verb, particle, use);
  }
}

/** The same verb may be listed in several groups: what it takes is joined, the first class named for a frame wins. */
function withReading(
  known: VerbReading[],
  verb: ReportingVerb,
  particle: readonly string[],
  use: number,
): VerbReading[] {
  const same = known.find(
    (each) => each.lemma === verb.lemma && each.particle.join(" ") === particle.join(" "),
  );
  const takes = new Map(same?.takes);
  for (const frame of verb.takes.split(" ") as Government[])
    if (!takes.has(frame)) takes.set(frame, verb.class);
  const reading = { lemma: verb.lemma, particle, takes, use: use | (same?.use ?? 0) };
  // The longest particle is tried first, so that "call for" is not read as "call".
  return [...known.filter((each) => each !== same), reading].sort(
    (a, b) => b.particle.length - a.particle.length,
  );
}
