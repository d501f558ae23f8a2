/**
 * Words that mix Latin and Cyrillic letters of the same look, and digits among letters. A word is repaired to the script
 * that takes all its letters; where both do, or neither does and they are level, both repairs are kept.
 */
import { homoglyphs } from "./tables/homoglyphs.generated.ts";

const toCyrillic = new Map(
  [...homoglyphs.latin].map((letter, index) => [letter, homoglyphs.cyrillic[index] as string]),
);
const toLatin = new Map(
  [...homoglyphs.cyrillic].map((letter, index) => [letter, homoglyphs.latin[index] as string]),
);
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The repairs of a word of both scripts: those that leave one script, or else the one to the script of most letters. */
export function repairMixed(
  text: string,
): { readonly text: string; readonly script: "latin" | "cyrillic" }[] {
  const latin = countOf(text, LATIN);
  const cyrillic = countOf(text, CYRILLIC);
  const toLatinScript = { text: swap(text, toLatin), script: "latin" } as const;
  const toCyrillicScript = { text: swap(text, toCyrillic), script: "cyrillic" } as const;
  const repairs = cyrillic >= latin ? [toCyrillicScript, toLatinScript] : [toLatinScript, toCyrillicScript];
  const whole = repairs.filter((repair) => !(repair.script === "latin" ? CYRILLIC : LATIN).test(repair.text));
  if (whole.length > 0) return whole;
  return latin === cyrillic ? repairs : repairs.slice(0, 1);
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

function countOf(text: string, pattern: RegExp): number {
  return [...text].filter((letter) => pattern.test(letter)).length;
}
