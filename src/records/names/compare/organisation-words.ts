/** The words of an organisation's name: legal forms, words of trade, places and numbers told from what is its own. */
import { type ComparedWord, comparedWord, readingOf, type WordKind } from "./compared-word.ts";
import { legalForms } from "./knowledge/legal-forms.generated.ts";
import { organisationWords } from "./knowledge/organisation-words.generated.ts";
import { NOTHING_KNOWN } from "./known-names.ts";
import type { ComparedName } from "./person-words.ts";
import { soundOf } from "./sound.ts";
import { type WrittenWord, writtenWords } from "./written-words.ts";

/** How much a word says which body it is. Start values, checked on the development half. */
const WEIGHT: Readonly<Record<"own" | "telling" | "place" | "number" | "vague" | "light", number>> = {
  own: 1,
  telling: 0.6,
  place: 0.6,
  number: 0.6,
  vague: 0.25,
  light: 0.05,
};

interface Meaning {
  readonly kind: WordKind;
  readonly meaning: string;
}

const meanings = new Map<string, Meaning>([
  ...meaningsOf(organisationWords.vague, "vague"),
  ...meaningsOf(organisationWords.telling, "telling"),
  ...meaningsOf(organisationWords.places, "place"),
  ...meaningsOf(organisationWords.numbers, "number"),
]);
const light: ReadonlySet<string> = new Set(organisationWords.light.flatMap((line) => line.split(" ")));
const vesselWords: ReadonlySet<string> = new Set(
  organisationWords.vesselWords.flatMap((line) => line.split(" ")),
);
/** Sounds of the words of a legal form, to its kind. By sound, so that a slip in a long form is still one. */
const forms = new Map<string, string>(
  Object.entries(legalForms.forms).flatMap(([kind, phrases]) =>
    phrases.split(", ").map((phrase) => [phrase.split(" ").map(soundOf).join(" "), kind] as const),
  ),
);
const formBeginnings: ReadonlySet<string> = new Set(
  [...forms.keys()].map((phrase) => phrase.split(" ")[0] ?? ""),
);
const LONGEST_FORM = Math.max(...[...forms.keys()].map((phrase) => phrase.split(" ").length));

/** Letters parted by full stops are one word: G.m.b.H., A.B.C. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){1,}\p{L}(?![\p{L}\p{N}])\.?/gu;

/** M/V. */
const SLASHED = /(?<!\p{L})(\p{L})\/(\p{L})(?!\p{L})/gu;

export function organisationName(text: string, isVessel: boolean): ComparedName {
  const written = writtenWords(
    text
      .replace(DOTTED, (letters) => letters.replace(/[.\s]/g, ""))
      .replace(SLASHED, "$1$2")
      .replaceAll("&", " and "),
  );
  const words: ComparedWord[] = [];
  for (let at = 0; at < written.length; ) {
    const length = formAt(written, at);
    if (length > 0) words.push(formWord(written.slice(at, at + length)));
    else words.push(tensAndUnits(written, at) ?? plainWord(written[at] as WrittenWord, isVessel));
    at += length > 0 ? length : (words.at(-1)?.source ?? "").split(" ").length;
  }
  const unknown = words.map((word) => ({ ...word, known: NOTHING_KNOWN }));
  return { words: raised(unknown), hasComma: false };
}

/** How many words make a legal form here; 0 where none begins. The whole name is never a form. */
function formAt(written: readonly WrittenWord[], at: number): number {
  if (!formBeginnings.has(readingOf(written[at]?.text ?? "").sound)) return 0;
  for (let length = Math.min(LONGEST_FORM, written.length - at); length > 0; length--) {
    if (length === written.length) continue;
    if (forms.has(phraseOf(written.slice(at, at + length)))) return length;
  }
  return 0;
}

function phraseOf(words: readonly WrittenWord[]): string {
  return words.map((word) => readingOf(word.text).sound).join(" ");
}

function formWord(words: readonly WrittenWord[]): ComparedWord {
  const [source, text] = [
    words.map((word) => word.source).join(" "),
    words.map((word) => word.text).join(""),
  ];
  return comparedWord(source, text, "light", WEIGHT.light, `form: ${forms.get(phraseOf(words)) ?? ""}`);
}

/** Forty-four is one number. */
function tensAndUnits(written: readonly WrittenWord[], at: number): ComparedWord | undefined {
  const [tens, units] = [written[at], written[at + 1]];
  const [ten, unit] = [numberOf(tens), numberOf(units)];
  if (!tens || !units || ten === undefined || unit === undefined) return undefined;
  if (ten < 20 || ten > 90 || ten % 10 !== 0 || unit < 1 || unit > 9) return undefined;
  const text = String(ten + unit);
  return comparedWord(`${tens.source} ${units.source}`, text, "number", WEIGHT.number, text);
}

function numberOf(word: WrittenWord | undefined): number | undefined {
  const known = word && /^[a-z]+$/.test(word.text) ? meanings.get(word.text) : undefined;
  return known?.kind === "number" ? Number(known.meaning) : undefined;
}

function plainWord({ source, text }: WrittenWord, isVessel: boolean): ComparedWord {
  if (light.has(text) || (isVessel && vesselWords.has(text)))
    return comparedWord(source, text, "light", WEIGHT.light);
  const known = meanings.get(text);
  if (known) return comparedWord(source, text, known.kind, weightOf(known.kind), known.meaning);
  if (/^\d+$/.test(text)) return comparedWord(source, text, "number", WEIGHT.number, text);
  return comparedWord(source, stemOf(text), "name", WEIGHT.own);
}

/** Муромский and Murom: an adjective of a place is its place. */
function stemOf(text: string): string {
  return text.length > 7 ? text.replace(/(?:sk(?:ii|iy|ij|yi|aia|aya|oe|oye|a)|sky)$/, "") : text;
}

function weightOf(kind: WordKind): number {
  return WEIGHT[kind as keyof typeof WEIGHT] ?? WEIGHT.own;
}

/** Where nothing in a name is its own, what there is tells it: Management Company. */
function raised(words: readonly ComparedWord[]): ComparedWord[] {
  const strongest = Math.max(0, ...words.map((word) => word.weight));
  if (strongest >= WEIGHT.telling || strongest === 0) return [...words];
  return words.map((word) =>
    word.weight === strongest ? { ...word, weight: WEIGHT.own, kind: "name" } : word,
  );
}

function meaningsOf(lines: readonly string[], kind: WordKind): [string, Meaning][] {
  return lines.flatMap((line) => {
    const words = line.split(" ");
    return words.map((word): [string, Meaning] => [word, { kind, meaning: words[0] as string }]);
  });
}
