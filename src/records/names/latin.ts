/** First readings of a Latin word: as Spanish, as Cyrillic romanised, and letter by letter. */
import { collapse } from "./phones.ts";

const SPANISH: readonly (readonly [RegExp, string])[] = [
  [/^sh/, "S"],
  [/^ch/, "C"],
  [/^ph/, "F"],
  [/^th/, "T"],
  [/^ll/, "LI"],
  [/^ñ/, "NI"],
  [/^gu(?=[ei])/, "G"],
  [/^qu(?=[ei])/, "K"],
  [/^g(?=[ei])/, "X"],
  [/^j/, "X"],
  [/^[cz](?=[eiy])/, "S"],
  [/^z/, "S"],
  [/^x/, "KS"],
  [/^h/, ""],
  [/^[ckq]/, "K"],
  [/^[bvw]/, "B"],
  [/^[iy]/, "I"],
];
const ROMANISED: readonly (readonly [RegExp, string])[] = [
  [/^shch/, "S"],
  [/^(sh|ts|tc)/, "S"],
  [/^tch/, "C"],
  [/^ch/, "C"],
  [/^kh/, "X"],
  [/^(zh|dj)/, "J"],
  [/^[yi]u/, "IU"],
  [/^[yi]a/, "IA"],
  [/^[yi]e/, "IE"],
  [/^[yi]o/, "IO"],
  [/^[vwb]/, "B"],
  [/^h/, "X"],
  [/^j/, "I"],
  [/^x/, "KS"],
  [/^c/, "S"],
  [/^q/, "K"],
  [/^[iy]/, "I"],
  [/^z/, "S"],
];
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/^(sh|ts|z)/, "S"],
  [/^(tch|ch)/, "C"],
  [/^(zh|j|dj)/, "J"],
  [/^kh/, "X"],
  [/^ph/, "F"],
  [/^th/, "T"],
  [/^c(?=[eiy])/, "S"],
  [/^[ckq]/, "K"],
  [/^x/, "KS"],
  [/^h/, ""],
  [/^[vwb]/, "B"],
  [/^[iy]/, "I"],
  [/^ñ/, "NI"],
];
const SELF = "aeoudfgmnprstlbk";

export const phonesOfSpanish = (key: string): string => read(key, SPANISH);
export const phonesOfRomanised = (key: string): string => read(key, ROMANISED);
export const phonesOfPlain = (key: string): string => read(key, PLAIN);

function read(key: string, rules: readonly (readonly [RegExp, string])[]): string {
  let out = "";
  for (let rest = key; rest.length > 0; ) {
    const rule = rules.find(([pattern]) => pattern.test(rest));
    const first = rest[0] as string;
    out += rule ? rule[1] : SELF.includes(first) ? first.toUpperCase() : "";
    rest = rest.slice(rule ? (rule[0].exec(rest)?.[0].length ?? 1) : 1);
  }
  return collapse(out);
}
