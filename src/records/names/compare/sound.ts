/**
 * The sound of a Latin word across the spelling habits of Europe and of transliterated Arabic, Slavic, Chinese and Korean
 * names: where one habit writes ou another writes u. Coarser than letters. Each rule is a family of spellings known from
 * tables of transliteration and from the study of names; none was learned from pairs.
 */

// In order; each rewrites all its places. S is sh, C is ch, J is zh: signs that no input holds.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/shch|szcz|sch|sh|sz/g, "S"],
  [/tsch|tch|cz|ch/g, "C"],
  [/dzh|zh|dj|gj/g, "J"],
  [/ph/g, "f"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/ck|cq|q/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/^x/g, "S"],
  [/x/g, "ks"],
  [/tz|ts|z/g, "s"],
  [/oo|ou/g, "u"],
  [/ee/g, "i"],
  [/w/g, "v"],
  [/(?<=[aeiou])j(?![aeiou])|y/g, "i"],
  [/oe/g, "o"],
  [/(?<![qg])ue(?=[^aeiou])/g, "u"],
  [/ae/g, "a"],
  [/ov$|off$/g, "of"],
  [/(?<=[aeiou])h$|(?<=[^aeiouSCJ])h/g, ""],
  [/(.)\1+/g, "$1"],
];

export function soundOf(word: string): string {
  let sound = word;
  for (const [pattern, replacement] of RULES) sound = sound.replace(pattern, replacement);
  return sound;
}
