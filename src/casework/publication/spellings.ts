/**
 * Every spelling of a word of a name that the name engine knows: in other scripts and back, by every romanisation, in the
 * oblique cases of Russian and Ukrainian, and the names of which it is a form. What a name might look like where it leaks.
 */
import {
  type CyrillicLanguage,
  loadNameDictionary,
  readToken,
  romanise,
  schemeNames,
  spellSpanish,
} from "../../records/index.ts";
import { invert } from "./invert.ts";

/** `full` for the few people of a case; `usual`, a tenth of it, for the many rows of its tables. */
export type SpellingDepth = "full" | "usual";

/** The word itself first. */
export function spellingsOf(word: string, depth: SpellingDepth = "full"): readonly string[] {
  const known = (depth === "full" ? FULL : USUAL).get(word);
  if (known !== undefined) return known;
  const made = [...new Set([word, ...make(word, depth)])];
  (depth === "full" ? FULL : USUAL).set(word, made);
  return made;
}

// A case has few different words of names, and every check asks for all of them.
const FULL = new Map<string, readonly string[]>();
const USUAL = new Map<string, readonly string[]>();

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LANGUAGES: readonly CyrillicLanguage[] = ["ru", "uk", "be"];
const USUAL_SCHEMES = ["icao_doc_9303", "bgn_pcgn_alt", "ukrainian_kmu55"];

function make(word: string, depth: SpellingDepth): string[] {
  const lower = word.toLowerCase();
  if (LATIN.test(word) && !CYRILLIC.test(word)) return ofLatin(lower, depth);
  return CYRILLIC.test(word) ? ofCyrillic(lower, depth) : [];
}

function ofLatin(word: string, depth: SpellingDepth): string[] {
  const cyrillic = cyrillicOf(word, depth);
  const written = depth === "full" ? cyrillic : cyrillic.slice(0, 2);
  return [
    ...variants(word),
    ...cyrillic.flatMap((each) => [each, ...oblique(each)]),
    ...written.flatMap((each) => romanised(each, depth)),
  ];
}

/** As Spanish written by ear, as seen in the wild, and as the Russian or Ukrainian name that it may be a romanisation of. */
function cyrillicOf(word: string, depth: SpellingDepth): string[] {
  const most = depth === "full" ? 8 : 1;
  const { key } = readToken(word);
  return [
    ...new Set([
      ...LANGUAGES.flatMap((language) =>
        spellSpanish(word, language)
          .slice(0, most)
          .map(({ text }) => text),
      ),
      ...loadNameDictionary().formsOf(key),
      ...(depth === "full" ? schemes(depth).flatMap((scheme) => invert(word, scheme)) : []),
    ]),
  ];
}

function ofCyrillic(word: string, depth: SpellingDepth): string[] {
  const latin = romanised(word, depth);
  const spanish = invert(word, "spanish");
  return [...oblique(word), ...variants(word), ...latin, ...spanish];
}

function romanised(word: string, depth: SpellingDepth): string[] {
  return schemes(depth).map((scheme) => romanise(word, scheme));
}

function schemes(depth: SpellingDepth): readonly string[] {
  return depth === "full" ? schemeNames : USUAL_SCHEMES;
}

/** The names of which a word is a short or another form: Pepe for José. */
function variants(word: string): string[] {
  return readToken(word)
    .readings.flatMap(({ rules }) => rules)
    .flatMap((rule) => (rule.startsWith("variant:") ? [rule.slice("variant:".length)] : []));
}

const AFTER_CONSONANT = ["а", "у", "ом", "ем", "ым", "им", "е", "ой", "ою", "ові", "еві", "і", "ы", "и"];
const AFTER_SOFT = ["я", "ю", "ем", "ём", "е", "єм", "ем", "єві", "і", "и"];
const AFTER_A = ["ы", "и", "і", "е", "у", "ой", "ою", "ей", "ею"];
const AFTER_YA = ["и", "і", "е", "ю", "ей", "ею", "єю", "ї"];
const OF_ADJECTIVE = [
  "ого",
  "его",
  "ому",
  "ему",
  "им",
  "ым",
  "ом",
  "ем",
  "ая",
  "а",
  "ую",
  "у",
  "ой",
  "ої",
  "ій",
  "ою",
];

/** The cases of a Russian or Ukrainian name, more of them than there are: one too many finds nothing. */
function oblique(word: string): string[] {
  if (word.length < 3) return [];
  const [stem, last] = [word.slice(0, -1), word.slice(-1)];
  if (/(ий|ый|ой|ій)$/u.test(word))
    return OF_ADJECTIVE.map((ending) => word.slice(0, -2) + ending).concat(soft(stem));
  if (/[йь]/u.test(last)) return soft(stem);
  if (last === "а") return AFTER_A.map((ending) => stem + ending);
  if (last === "я") return AFTER_YA.map((ending) => stem + ending);
  return /[бвгґджзклмнпрстфхцчшщ]/u.test(last) ? AFTER_CONSONANT.map((ending) => word + ending) : [];
}

function soft(stem: string): string[] {
  return AFTER_SOFT.map((ending) => stem + ending);
}
