/** Reads one word: its key, its script, what kind of word it is, and every way it may sound. */
import { phonesOfCyrillic } from "./cyrillic.ts";
import { foldKey } from "./key.ts";
import { phonesOfPlain, phonesOfRomanised, phonesOfSpanish } from "./latin.ts";
import type { ColumnHints, NameToken, Reading, ReadingKind, Script, TokenFlag } from "./name-form.ts";
import { skeletonOf } from "./phones.ts";

const APOSTROPHE = /['’‘ʼ`´ʹ]/gu;

export function readToken(text: string, hints: ColumnHints = {}): NameToken {
  const key = foldKey(text.replace(/\.$/u, ""));
  const script = scriptOf(key);
  const readings = distinct(readingsOf(text, key, script, hints));
  return { text, key, script, flags: flagsOf(text, key, script), readings };
}

export function scriptOf(key: string): Script {
  const latin = /\p{Script=Latin}/u.test(key);
  const cyrillic = /\p{Script=Cyrillic}/u.test(key);
  if (latin && cyrillic) return "mixed";
  return latin ? "latin" : cyrillic ? "cyrillic" : "other";
}

function readingsOf(text: string, key: string, script: Script, hints: ColumnHints): Reading[] {
  if (script === "cyrillic") {
    const kind: ReadingKind =
      hints.language === "uk" || /[іїєґ]/u.test(key)
        ? "ukrainian"
        : /ў/u.test(key)
          ? "belarusian"
          : "russian";
    return [reading(kind, phonesOfCyrillic(foldKey(text.replace(APOSTROPHE, "ъ"))), 0)];
  }
  if (script !== "latin") return [];
  return [
    reading("spanish", phonesOfSpanish(key), 0),
    reading("romanised", phonesOfRomanised(key), 0),
    reading("plain", phonesOfPlain(key), 1),
    ...(hints.dictionary?.formsOf(key) ?? []).map((form) => reading("dictionary", phonesOfCyrillic(form), 1)),
  ];
}

function flagsOf(text: string, key: string, script: Script): TokenFlag[] {
  const flags: TokenFlag[] = [];
  if ([...key].length === 1) flags.push("initial");
  if (PARTICLES.has(key)) flags.push("particle");
  if (script === "mixed") flags.push("mixed-script");
  if (/^\p{L}{2,}\.$/u.test(text)) flags.push("abbreviation");
  if (/(вич|вна|ична|івна|оглы|кызы)$/u.test(key)) flags.push("patronymic");
  return flags;
}

const PARTICLES: ReadonlySet<string> = new Set(
  "de del la las los y e da do dos di van von san santa де дель ла лас лос и і сан санта".split(" "),
);

function reading(kind: ReadingKind, phones: string, cost: number): Reading {
  return { kind, phones, skeleton: skeletonOf(phones), cost, rules: [] };
}

/** One reading for each string of phones, the cheapest. */
function distinct(readings: readonly Reading[]): Reading[] {
  const kept = new Map<string, Reading>();
  for (const one of readings) {
    const known = kept.get(one.phones);
    if (!known || one.cost < known.cost) kept.set(one.phones, one);
  }
  return [...kept.values()].sort((a, b) => a.cost - b.cost);
}
