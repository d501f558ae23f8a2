/** Letters of another script that look the same, by which a name is hidden from a search and not from a reader. */

const CYRILLIC = "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁdӏlАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS";
const GREEK = "αaοoρpνvιiκkυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

const TO_LATIN = pairs(CYRILLIC + GREEK);
const TO_CYRILLIC = new Map([...pairs(CYRILLIC)].map(([cyrillic, latin]) => [latin, cyrillic]));

// Two letters side by side, with a mark between them at most: to look for whole words would take as long as the scan itself.
const MIXED = /[A-Za-zÀ-ɏ]\p{M}?[\u0370-\u052f]|[\u0370-\u052f]\p{M}?[A-Za-zÀ-ɏ]/u;
const NOT_LATIN = /[\u0370-\u052f]/;
const WORD = /[\p{L}\p{M}'’-]+/gu;

/** The text with its words of two scripts written in one, in Latin and in Cyrillic, letter for letter; none where it has no such word. */
export function inOneScript(text: string): readonly string[] {
  if (!NOT_LATIN.test(text) || !MIXED.test(text)) return [];
  return [TO_LATIN, TO_CYRILLIC].map((table) =>
    text.replace(WORD, (word) =>
      MIXED.test(word) ? [...word].map((letter) => table.get(letter) ?? letter).join("") : word,
    ),
  );
}

function pairs(letters: string): Map<string, string> {
  const all = [...letters];
  return new Map(
    all.flatMap((letter, at) => (at % 2 === 0 ? [[letter, all[at + 1] as string] as const] : [])),
  );
}
