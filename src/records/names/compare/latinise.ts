/**
 * Any script in plain Latin letters, lower case and without marks: rough, so that two scripts can be laid side by side.
 * What must be exact between Spanish and Cyrillic is read by phones, not here.
 */
import { letters } from "./knowledge/letters.generated.ts";

const LATIN: ReadonlyMap<string, string> = new Map([
  ...Object.values(letters.letters).flatMap((script) => Object.entries(script)),
  ...Object.entries({ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ə: "a" }),
]);

const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
// Initial, medial and final letters of a Hangul syllable, in the order of Unicode, by the Revised Romanisation.
const INITIALS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const MEDIALS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const FINALS = " k k k n n n t l k m p l l p l m p p t t ng t t k t p t".split(" ");

const HANGUL = /\p{Script=Hangul}/u;

/** Letters a to z, digits, and a space for whatever else there is. */
export function latinise(text: string): string {
  let out = "";
  for (const character of text) out += latinOf(character);
  // Two liquids that meet in Korean are one: 블라 is bla.
  return HANGUL.test(text) ? out.replaceAll("lr", "l") : out;
}

function latinOf(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return character;
  const known = LATIN.get(character);
  if (known !== undefined) return known;
  if (code >= HANGUL_FIRST && code <= HANGUL_LAST) return hangul(code - HANGUL_FIRST);
  const bare = character.normalize("NFD").replace(/\p{M}/gu, "");
  if (bare === "") return "";
  return bare === character ? " " : latinise(bare);
}

function hangul(index: number): string {
  const initial = INITIALS[Math.floor(index / 588)] ?? "";
  const medial = MEDIALS[Math.floor((index % 588) / 28)] ?? "";
  return initial + medial + (FINALS[index % 28] ?? "");
}
