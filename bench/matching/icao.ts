/** ICAO 9303 for Russian letters, as machine-readable passports write them (Doc 9303, part 3, section 6). */
const LETTERS: ReadonlyMap<string, string> = new Map(
  "аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ыy ъie ь эe юiu яia"
    .split(" ")
    .map((pair) => [pair[0] as string, pair.slice(1)]),
);

export function romanised(word: string): string {
  let out = "";
  for (const letter of word) out += LETTERS.get(letter) ?? letter;
  return out;
}
