/** Stems of Russian words that may stand in an oblique case: "Эрнандеса Хорхе" is a person too. */

/** Longest first; the stem must keep three letters and end in a consonant, or in й or ь with its ending restored. */
const ENDINGS = ["ой", "ым", "ом", "ем", "а", "у", "е", "я", "ю"];
const SHORTEST_STEM = 4;
const CONSONANT_END = /[бвгґджзклмнпрстфхцчшщ]$/u;

export interface ObliqueStem {
  readonly letters: string;
  readonly ending: string;
}

export function obliqueStems(letters: string): ObliqueStem[] {
  for (const ending of ENDINGS) {
    if (!letters.endsWith(ending)) continue;
    const stem = letters.slice(0, -ending.length);
    if (stem.length < SHORTEST_STEM || !CONSONANT_END.test(stem)) return [];
    return [{ letters: stem, ending }];
  }
  return [];
}
