/** What a column of names shows about all its words: scripts, language, romanisation schemes, broken letters. */
import { foldKey } from "./key.ts";
import { findMojibake, type MojibakeRepair } from "./mojibake.ts";
import type { ColumnHints, NameDictionary, Script } from "./name-form.ts";
import { schemesOf } from "./scheme-detection.ts";
import { scriptOf } from "./token.ts";

export interface ColumnReading {
  readonly hints: ColumnHints;
  /** Present when the column was decoded with the wrong table. */
  readonly mojibake?: MojibakeRepair;
}

/** A script is the column's when a twentieth of its words are in it; start values, as all below. */
const SCRIPT_SHARE = 0.05;
const FEW_WORDS = 20;
const LANGUAGE_SHARE = 0.02;
const SPANISH_SHARE = 0.15;
/** Spellings no common scheme of romanisation gives. */
const SPANISH_SPELLING = /ñ|qu[ei]|gu[ei]|ll|c(?!h)|j|[aeo]z$|^h(?!r)|x/u;

/** `words`: distinct words of the column, or a seeded sample of them, as splitCell gives them. */
export function readColumn(words: readonly string[], dictionary?: NameDictionary): ColumnReading {
  const mojibake = findMojibake(words);
  const keys = (mojibake ? words.map(mojibake.repair) : words).map(foldKey).filter((key) => key.length > 1);
  const scripts = scriptsOf(keys);
  const language = languageOf(keys, scripts);
  const latin = keys.filter((key) => scriptOf(key) === "latin");
  const schemes = language === "es" || latin.length < FEW_WORDS ? [] : schemesOf(latin);
  const hints: ColumnHints = {
    ...(scripts.length > 0 ? { scripts } : {}),
    ...(language ? { language } : {}),
    ...(schemes.length > 0 ? { schemes } : {}),
    ...(dictionary ? { dictionary } : {}),
  };
  return { hints, ...(mojibake ? { mojibake } : {}) };
}

/** More distinct words than this are read from a sample, every so-manyth word. */
const ENOUGH_WORDS = 5000;

/** What the words of a table's name columns show together. */
export function hintsOfTable(words: readonly string[], dictionary?: NameDictionary): ColumnHints {
  const step = Math.max(1, Math.ceil(words.length / ENOUGH_WORDS));
  return readColumn(
    words.filter((_, index) => index % step === 0),
    dictionary,
  ).hints;
}

/** The same of a list: names in Latin letters that no scheme of romanisation gives are taken to be Spanish. */
export function hintsOfList(words: readonly string[], dictionary?: NameDictionary): ColumnHints {
  const hints = hintsOfTable(words, dictionary);
  const [script, ...more] = hints.scripts ?? [];
  const isPlain = hints.language === undefined && hints.schemes === undefined && more.length === 0;
  return isPlain && script !== "cyrillic" && script !== "other" ? { ...hints, language: "es" } : hints;
}

function scriptsOf(keys: readonly string[]): Script[] {
  const counts = new Map<Script, number>();
  for (const key of keys) counts.set(scriptOf(key), (counts.get(scriptOf(key)) ?? 0) + 1);
  return (["latin", "cyrillic", "other"] as const).filter(
    (script) => (counts.get(script) ?? 0) > SCRIPT_SHARE * keys.length,
  );
}

function languageOf(keys: readonly string[], scripts: readonly Script[]): ColumnHints["language"] {
  if (keys.length < FEW_WORDS || scripts.length !== 1) return undefined;
  const share = (pattern: RegExp) => keys.filter((key) => pattern.test(key)).length / keys.length;
  if (scripts[0] === "latin") return share(SPANISH_SPELLING) > SPANISH_SHARE ? "es" : undefined;
  if (scripts[0] !== "cyrillic") return undefined;
  if (share(/[їєґ]/u) > LANGUAGE_SHARE) return "uk";
  if (share(/ў/u) > LANGUAGE_SHARE / 2 && share(/і/u) > LANGUAGE_SHARE) return "be";
  return share(/і/u) > SCRIPT_SHARE ? (share(/[ыэ]/u) > LANGUAGE_SHARE ? "be" : "uk") : "ru";
}
