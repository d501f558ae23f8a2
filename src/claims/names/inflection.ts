/**
 * Case endings of Russian and Ukrainian names, by kind of declension. Made for recognising, not for writing: a kind holds every ending
 * that the grammar allows for some name of it, so that forms are never missed and rarely confused. Words are folded (ё as е).
 */
const KINDS: readonly (readonly string[])[] = [
  // Masculine in a consonant: Янукович, Київ.
  "_ а у ом ем е и і ові еві ю".split(" "),
  // Family names in -ов, -ев, -ин, -їн, both sexes.
  "_ а у ым им е і ой ою ої ій ом ові ых их".split(" "),
  // In -а: Москва, Микола.
  "а ы и е і у ой ою ей ею о".split(" "),
  // In -я: Россия, Ілля, and in -ія.
  "я и і ї ю ей ею єю е є".split(" "),
  // In -й and -ь: Сергій, Казань, Василь.
  "й ь я ю ем єм ям ом е є и і ї ью ові еві єві".split(" "),
  // Adjectives: Зеленский, Верховна, Грозный.
  "ий ый ой ій ого его ому ему ым им ом ем ім ая яя а ої ей ую юю у ою ою ое ее е ые ие і их ых іх ими ыми".split(
    " ",
  ),
  // Neuter in -о: Тесленко, агентство.
  "о а у ом е і ові ам".split(" "),
  // Neuter in -е and -я: управление, об'єднання.
  "е я ю ем ям и і ї".split(" "),
  // Plural: Нидерланды, Черкаси.
  "ы и і ов ів ей _ ам ами ах ям ями ях у".split(" "),
];

const SURNAME = 1;
const BY_ENDING: ReadonlyMap<string, number> = endingMasks();
const LONGEST_ENDING = 3;

/** A stem and the kinds of declension that its ending belongs to, as bits. */
export interface Stem {
  readonly stem: string;
  readonly kinds: number;
}

/** Every way to take the word apart into a stem of three letters or more and a case ending. */
export function stemsOf(folded: string): Stem[] {
  const stems: Stem[] = [];
  for (let length = 0; length <= LONGEST_ENDING && folded.length - length >= SHORTEST_STEM; length++) {
    const stem = folded.slice(0, folded.length - length);
    const kinds = kindsOf(stem, folded.slice(folded.length - length));
    if (kinds !== 0) stems.push({ stem, kinds });
  }
  return stems;
}

const SHORTEST_STEM = 2;

/** Whether two folded words can be one name in two cases. */
export function sameInAnotherCase(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.charCodeAt(0) !== b.charCodeAt(0) || Math.abs(a.length - b.length) > LONGEST_ENDING) return false;
  const others = stemsOf(b);
  return stemsOf(a).some(({ stem, kinds }) =>
    others.some((other) => other.stem === stem && (other.kinds & kinds) !== 0),
  );
}

/**
 * All case forms of a folded nominative. `oblique` is the stem of the other cases where a vowel goes or changes
 * ("павел", "павл").
 */
export function formsOf(nominative: string, oblique?: string): string[] {
  const forms = new Set([nominative]);
  for (const { stem, kinds } of nominativeStems(nominative)) {
    for (const [kind, endings] of KINDS.entries()) {
      if ((kinds & (1 << kind)) === 0) continue;
      for (const ending of endings)
        if (!(oblique !== undefined && ending === "_"))
          forms.add((oblique ?? stem) + (ending === "_" ? "" : ending));
    }
  }
  return [...forms];
}

/** The kinds a nominative can belong to, by its last letters. */
function nominativeStems(word: string): Stem[] {
  const stem = word.slice(0, -1);
  const last = word.at(-1) ?? "";
  if (/(?:ий|ый|ой|ій)$/.test(word)) return [kinds(word.slice(0, -2), 5), kinds(stem, 4)];
  if (/(?:ая|яя|ое|ее)$/.test(word)) return [kinds(word.slice(0, -2), 5)];
  if (last === "а")
    return [
      kinds(stem, 2),
      ...(/(?:ська|зька|цька|на|ова|ева|іна)$/.test(word) ? [kinds(stem, 5), kinds(stem, SURNAME)] : []),
    ];
  if (last === "я") return [kinds(stem, 3), kinds(stem, 7)];
  if (last === "ь" || last === "й") return [kinds(stem, 4)];
  if (last === "о") return [kinds(stem, 6)];
  if (last === "е") return [kinds(stem, 7), kinds(stem, 5)];
  if ("ыиі".includes(last)) return [kinds(stem, 8)];
  return isSurnameStem(word) ? [kinds(word, SURNAME), kinds(word, 0)] : [kinds(word, 0)];
}

function kinds(stem: string, kind: number): Stem {
  return { stem, kinds: 1 << kind };
}

function kindsOf(stem: string, ending: string): number {
  const mask = BY_ENDING.get(ending) ?? 0;
  return isSurnameStem(stem) ? mask : mask & ~(1 << SURNAME);
}

/** -ов, -ев, -ин, -ын and the Ukrainian -їн, -єв, -ін. */
function isSurnameStem(stem: string): boolean {
  return /(?:ов|ев|єв|ин|ын|їн|ін)$/.test(stem);
}

function endingMasks(): Map<string, number> {
  const masks = new Map<string, number>();
  for (const [kind, endings] of KINDS.entries()) {
    for (const ending of endings) {
      const written = ending === "_" ? "" : ending;
      masks.set(written, (masks.get(written) ?? 0) | (1 << kind));
    }
  }
  return masks;
}
