/** Every way one word may sound, by its script and what its column shows (design, sections 3 to 7). */
import { lookalike, repairDigits, repairMixed } from "./homoglyphs.ts";
import { cyrillicLetters, foldKey, markedLetters, spanishLetters } from "./key.ts";
import type { ColumnHints, Reading, ReadingKind, Script } from "./name-form.ts";
import { obliqueStems } from "./oblique.ts";
import { soundsOfOtherScript } from "./other-scripts.ts";
import { skeletonOf } from "./phones.ts";
import { familiesOf, type RomanisedFamily } from "./scheme-families.ts";
import {
  type CyrillicLanguage,
  phonesOfCyrillic,
  type Sound,
  soundsOfCyrillic,
  soundsOfPlain,
  soundsOfRomanised,
  soundsOfSpanish,
} from "./sounding.ts";
import { variantsOf } from "./variants.ts";

/**
 * Bits of each way of reading a Latin word, before its own alternates: start values. A word of a Spanish list is read
 * as Spanish first; one of an unknown list as Spanish or romanised alike.
 */
const PLAIN_BITS = 2;
const DICTIONARY_BITS = 1;
const FOREIGN_BITS = 2;
const RARE_FAMILY_BITS = 3;
const OBLIQUE_BITS = 1;
const REPAIR_BITS = 0.5;
const MOST_READINGS = 12;

/** `word` is the text without its full stop, `long` the word it abbreviates. */
export function readingsOf(
  word: string,
  key: string,
  script: Script,
  hints: ColumnHints,
  long: string | undefined,
): Reading[] {
  const readings = [...readAs(word, key, script, hints)];
  if (long !== undefined) {
    const latin = /\p{Script=Latin}/u.test(long);
    const whole = readAs(long, foldKey(long), latin ? "latin" : "cyrillic", hints);
    readings.push(...whole.map((each) => dearer(each, REPAIR_BITS, `abbreviation:${long}`)));
  }
  for (const { name, bits } of variantsOf(key)) {
    readings.push(reading("variant", { phones: name.phones, cost: bits, rules: [`variant:${name.text}`] }));
  }
  return distinct(readings);
}

function readAs(text: string, key: string, script: Script, hints: ColumnHints): Reading[] {
  if (script === "mixed") {
    return repairMixed(text).flatMap((repair) =>
      readAs(repair.text, foldKey(repair.text), repair.script, hints).map((each) =>
        dearer(each, REPAIR_BITS, `homoglyphs:${repair.text}`),
      ),
    );
  }
  if (script === "other") return soundsOfOtherScript(key).map((sound) => reading("plain", sound));
  const digits = repairDigits(text, script);
  const sound = script === "cyrillic" ? cyrillicReadings : latinReadings;
  const readings = sound(digits ?? text, digits === undefined ? key : foldKey(digits), hints);
  return [
    ...(digits === undefined
      ? readings
      : readings.map((each) => dearer(each, REPAIR_BITS, `digits:${digits}`))),
    ...lookalikeReadings(text, script, hints),
  ];
}

/** A word of letters that look alike, in a column of the other script. */
function lookalikeReadings(text: string, script: Script, hints: ColumnHints): Reading[] {
  const other = script === "latin" ? "cyrillic" : "latin";
  if (!hints.scripts?.includes(other)) return [];
  const twin = lookalike(text, other);
  if (twin === undefined) return [];
  const sound = other === "cyrillic" ? cyrillicReadings : latinReadings;
  return sound(twin, foldKey(twin), hints).map((each) => dearer(each, 1, `homoglyphs:${twin}`));
}

const CYRILLIC_KINDS: Readonly<Record<CyrillicLanguage, ReadingKind>> = {
  ru: "russian",
  uk: "ukrainian",
  be: "belarusian",
};

function cyrillicReadings(text: string, key: string, hints: ColumnHints): Reading[] {
  const language = cyrillicLanguage(key, hints);
  const letters = cyrillicLetters(text);
  const usual = soundsOfCyrillic(letters, language).map((sound) => reading(CYRILLIC_KINDS[language], sound));
  const oblique = obliqueStems(letters).map((stem) =>
    reading("oblique", {
      phones: phonesOfCyrillic(stem.letters),
      cost: OBLIQUE_BITS,
      rules: [`oblique:-${stem.ending}`],
    }),
  );
  return [...usual, ...oblique];
}

/** The letters tell; else the column. */
function cyrillicLanguage(key: string, hints: ColumnHints): CyrillicLanguage {
  if (/[їєґ]/u.test(key)) return "uk";
  if (/ў/u.test(key)) return "be";
  if (hints.language === "uk" || hints.language === "be") return hints.language;
  if (!key.includes("і")) return "ru";
  return /[ыэ]/u.test(key) ? "be" : "uk";
}

function latinReadings(text: string, key: string, hints: ColumnHints): Reading[] {
  const marked = markedLetters(text);
  const readings: Reading[] = [];
  const foreign = hints.schemes !== undefined && hints.language !== "es" ? FOREIGN_BITS : 0;
  for (const sound of soundsOfSpanish(spanishLetters(text)))
    readings.push(reading("spanish", sound, foreign));
  for (const { family, scheme, bits } of romanisedFamilies(hints)) {
    for (const sound of soundsOfRomanised(marked, family)) {
      const one = reading("romanised", sound, bits);
      readings.push(scheme === undefined ? one : { ...one, scheme });
    }
  }
  for (const sound of soundsOfPlain(marked)) readings.push(reading("plain", sound, PLAIN_BITS));
  for (const form of hints.dictionary?.formsOf(key) ?? []) {
    const sound = { phones: phonesOfCyrillic(form), cost: DICTIONARY_BITS, rules: [`dictionary:${form}`] };
    readings.push(reading("dictionary", sound));
  }
  return readings;
}

interface RomanisedWay {
  readonly family: RomanisedFamily;
  readonly scheme?: string;
  readonly bits: number;
}

/** What the column shows, else the common schemes, and the rarer ones at a cost. */
const UNKNOWN_WAYS: readonly RomanisedWay[] = [
  { family: "common", bits: 0 },
  { family: "ukrainian", bits: 2 },
  { family: "french", bits: RARE_FAMILY_BITS },
];
const SPANISH_WAYS: readonly RomanisedWay[] = [{ family: "common", bits: RARE_FAMILY_BITS }];

function romanisedFamilies(hints: ColumnHints): readonly RomanisedWay[] {
  if (hints.schemes) return familiesOf(hints.schemes).map((each) => ({ ...each, bits: 0 }));
  return hints.language === "es" ? SPANISH_WAYS : UNKNOWN_WAYS;
}

function reading(kind: ReadingKind, sound: Sound, bits = 0): Reading {
  const cost = Math.round((sound.cost + bits) * 100) / 100;
  return { kind, phones: sound.phones, skeleton: skeletonOf(sound.phones), cost, rules: sound.rules };
}

function dearer(one: Reading, bits: number, rule: string): Reading {
  return { ...one, cost: one.cost + bits, rules: [rule, ...one.rules] };
}

/** One reading for each string of phones, the cheapest; cheapest first. */
function distinct(readings: readonly Reading[]): Reading[] {
  const kept = new Map<string, Reading>();
  for (const one of readings) {
    const known = kept.get(one.phones);
    if (!known || one.cost < known.cost) kept.set(one.phones, one);
  }
  const list = [...kept.values()].filter((one) => one.phones !== "" || kept.size === 1);
  // What a dictionary adds displaces nothing.
  let spare = MOST_READINGS;
  return list.sort((a, b) => a.cost - b.cost).filter((one) => one.kind === "dictionary" || spare-- > 0);
}
