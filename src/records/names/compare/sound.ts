/**
 * The sound of a Latin word across the spelling habits of Europe and of transliterated Arabic, Slavic, Chinese and Korean
 * names: where one habit writes ou another writes u. Coarser than letters. Each rule is a family of spellings known from
 * tables of transliteration and from the study of names; none was learned from pairs.
 */

/** In order; each rewrites all its places. S is sh, C is ch, J is zh: signs that no input holds. */
const RULES: readonly {
  /** A letter without which the rule cannot apply: looking for it is quicker than trying. */
  readonly needs: string;
  readonly pattern: RegExp;
  readonly sound: string;
}[] = [
  rule("h", /schtsch|chtch|shch|sch|sh|^hs/g, "S"),
  rule("z", /szcz|sz/g, "S"),
  rule("x", /^x/g, "S"),
  rule("g", /gy(?=[aeiou])/g, "d"),
  rule("t", /ty(?=[iou])/g, "t"),
  rule("c", /cs$/g, "C"),
  rule("h", /^ch(?=[lr])/g, "h"),
  rule("h", /tsch|tch|ch/g, "C"),
  rule("z", /cz/g, "C"),
  rule("h", /dzh|zh/g, "J"),
  rule("j", /dj|gj/g, "J"),
  rule("h", /ph/g, "f"),
  rule("h", /kh/g, "h"),
  rule("h", /gh/g, "g"),
  rule("h", /th/g, "t"),
  rule("h", /dh/g, "d"),
  rule("c", /ck|cq/g, "k"),
  rule("q", /q/g, "k"),
  rule("c", /c(?=[eiy])/g, "s"),
  rule("c", /c/g, "k"),
  rule("x", /x/g, "ks"),
  rule("t", /tz|ts/g, "s"),
  rule("z", /z/g, "s"),
  rule("e", /eau/g, "o"),
  rule("o", /oo|ou/g, "u"),
  rule("e", /ee/g, "i"),
  rule("w", /w/g, "v"),
  rule("j", /(?<=[aeiou])j(?![aeiou])/g, "i"),
  rule("y", /y/g, "i"),
  rule("e", /oe/g, "o"),
  rule("e", /(?<![qg])ue(?=[^aeiou])/g, "u"),
  rule("e", /ae/g, "a"),
  rule("o", /ov$|off$/g, "of"),
  rule("h", /(?<=[aeiou])h$|(?<=[^aeiouSCJ])h/g, ""),
];
const DOUBLED = /(.)\1+/g;

function rule(needs: string, pattern: RegExp, sound: string): (typeof RULES)[number] {
  return { needs, pattern, sound };
}

export function soundOf(word: string): string {
  let sound = word;
  for (const { needs, pattern, sound: replacement } of RULES)
    if (sound.includes(needs)) sound = sound.replace(pattern, replacement);
  return sound.replace(DOUBLED, "$1");
}
