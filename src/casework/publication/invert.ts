/**
 * The way back: which Cyrillic word a romanisation may be of, and which Spanish word a Cyrillic spelling may be of. Candidates
 * come letter by letter, and only those are kept that the name engine writes as the word was written.
 */
import { readToken, romanise, spellSpanish } from "../../records/index.ts";

/** Words that are written as `word` by a scheme of romanisation, or, for `spanish`, in Russian or Ukrainian. */
export function invert(word: string, scheme: string): string[] {
  const wanted = readToken(word).key;
  const candidates = combinations(wanted, scheme === "spanish" ? SPANISH_LETTERS : lettersOf(scheme));
  const isWritten = scheme === "spanish" ? asSpanish : byScheme;
  return candidates.filter((each) => isWritten(each, wanted, scheme)).slice(0, MOST_KEPT);
}

const MOST_KEPT = 12;
// Letters have two or three origins each; a name of ten letters has some hundred.
const MOST_TRIED = 400;

type LetterTable = ReadonlyMap<string, readonly string[]>;

function byScheme(candidate: string, wanted: string, scheme: string): boolean {
  return readToken(romanise(candidate, scheme)).key === wanted;
}

function asSpanish(candidate: string, wanted: string): boolean {
  return (["ru", "uk"] as const).some((language) =>
    spellSpanish(candidate, language).some(
      ({ text, cost }) => cost < SELDOM && readToken(text).key === wanted,
    ),
  );
}

// Bits: what the engine itself takes for one spelling in six or rarer.
const SELDOM = 2.6;

const CYRILLIC_LETTERS = "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя";
const tables = new Map<string, LetterTable>();

/** What each string of Latin letters may stand for, found by romanising the alphabet, and pairs that a scheme writes otherwise. */
function lettersOf(scheme: string): LetterTable {
  const known = tables.get(scheme);
  if (known !== undefined) return known;
  const table = new Map<string, string[]>();
  // Some letters are written otherwise after a vowel than after a consonant.
  for (const before of ["а", "б"]) {
    for (const letter of [...CYRILLIC_LETTERS, "кс", "ый", "ий", "ье", "ия", "ая"]) {
      const latin = readToken(romanise(before + letter, scheme)).key.slice(1);
      const others = table.get(latin) ?? [];
      if (!others.includes(letter)) table.set(latin, [...others, letter]);
    }
  }
  tables.set(scheme, table);
  return table;
}

/** How Russian and Ukrainian letters come from Spanish ones. An `h` may stand before any vowel and is not tried. */
const SPANISH_LETTERS: LetterTable = new Map(
  Object.entries({
    а: ["a"],
    б: ["b", "v"],
    в: ["v", "b", "w"],
    г: ["g", "gu"],
    ґ: ["g", "gu"],
    д: ["d"],
    е: ["e"],
    є: ["e", "ye"],
    ж: ["ll", "y"],
    з: ["s", "z"],
    и: ["i", "y"],
    і: ["i", "y"],
    й: ["y", "i", "ll"],
    к: ["c", "qu", "k"],
    л: ["l", "ll"],
    ль: ["l", "ll"],
    ллье: ["lle"],
    лье: ["lle"],
    льо: ["llo"],
    лья: ["lla"],
    м: ["m"],
    н: ["n"],
    нь: ["ñ", "n"],
    нье: ["ñe"],
    ньо: ["ño"],
    нья: ["ña"],
    о: ["o"],
    п: ["p"],
    р: ["r", "rr"],
    рр: ["rr"],
    с: ["s", "c", "z"],
    т: ["t"],
    у: ["u", "hu", "w"],
    уэ: ["ue", "hue"],
    ф: ["f"],
    х: ["j", "g", "x", "h"],
    ц: ["z", "c"],
    ч: ["ch"],
    ш: ["sh", "x"],
    ы: ["i", "y"],
    э: ["e"],
    ю: ["iu", "yu"],
    я: ["ia", "ya", "lla"],
    ь: [""],
    ье: ["ie", "ye"],
    ьо: ["io", "yo"],
    ья: ["ia", "ya"],
  }),
);

// The longest row of either table.
const LONGEST = 4;

/** Every way to put the word together from the table, the likeliest letters first, up to the most that are tried. */
function combinations(word: string, table: LetterTable): string[] {
  let partial: { readonly made: string; readonly rest: string }[] = [{ made: "", rest: word }];
  const whole: string[] = [];
  while (partial.length > 0 && whole.length < MOST_TRIED) {
    const next: typeof partial = [];
    for (const { made, rest } of partial) {
      if (rest === "") {
        whole.push(made);
        continue;
      }
      for (let size = Math.min(LONGEST, rest.length); size > 0; size--)
        for (const letters of table.get(rest.slice(0, size)) ?? [])
          next.push({ made: made + letters, rest: rest.slice(size) });
    }
    partial = next.slice(0, MOST_TRIED);
  }
  return whole;
}
