/**
 * Words that mix Latin and Cyrillic letters of the same look, and digits among letters. A word is repaired to the
 * script most of its letters belong to; a tie keeps both repairs.
 */
import { homoglyphs } from "./tables/homoglyphs.generated.ts";

const toCyrillic = new Map(
  [...homoglyphs.latin].map((letter, index) => [letter, homoglyphs.cyrillic[index] as string]),
);
const toLatin = new Map(
  [...homoglyphs.cyrillic].map((letter, index) => [letter, homoglyphs.latin[index] as string]),
);
const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;

/** The repairs of a word of both scripts: one, or two when neither script prevails. */
export function repairMixed(
  text: string,
): { readonly text: string; readonly script: "latin" | "cyrillic" }[] {
  const latin = text.match(LATIN)?.length ?? 0;
  const cyrillic = text.match(CYRILLIC)?.length ?? 0;
  const repairs: { text: string; script: "latin" | "cyrillic" }[] = [];
  if (cyrillic >= latin) repairs.push({ text: swap(text, toCyrillic), script: "cyrillic" });
  if (latin >= cyrillic) repairs.push({ text: swap(text, toLatin), script: "latin" });
  return repairs;
}

/** The same word in the other script when every letter has a double there (Poca for Роса). */
export function lookalike(text: string, into: "latin" | "cyrillic"): string | undefined {
  const table = into === "cyrillic" ? toCyrillic : toLatin;
  for (const letter of text) if (!table.has(letter)) return undefined;
  return swap(text, table);
}

/** Digits among letters put back to the letters they stand for; undefined when there are none. */
export function repairDigits(text: string, script: "latin" | "cyrillic"): string | undefined {
  if (!/\d/u.test(text)) return undefined;
  const table = script === "cyrillic" ? homoglyphs.digitsInCyrillic : homoglyphs.digitsInLatin;
  return text.replace(/\d/gu, (digit) => table[digit] ?? digit);
}

function swap(text: string, table: ReadonlyMap<string, string>): string {
  let out = "";
  for (const letter of text) out += table.get(letter) ?? letter;
  return out;
}
