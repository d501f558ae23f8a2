/** Kinship of names that is known, whatever their letters: spellings of one name, short forms, the forms for a man and a woman. */
import type { ComparedWord } from "./compared-word.ts";
import { groupsBehind, NOTHING_KNOWN, share } from "./known-names.ts";

export type Kinship = "spelling" | "short form";

export function kinshipOf(a: ComparedWord, b: ComparedWord): Kinship | undefined {
  if (a.known === NOTHING_KNOWN && b.known === NOTHING_KNOWN) return undefined;
  if (share(a.known.spellings, b.known.spellings) || share(a.known.families, b.known.families))
    return "spelling";
  const isShort =
    share(groupsBehind(a.known), b.known.spellings) ||
    share(groupsBehind(b.known), a.known.spellings) ||
    a.known.standsFor.includes(b.text) ||
    b.known.standsFor.includes(a.text);
  return isShort ? "short form" : undefined;
}

/** Ivanova is a woman's form of Ivanov. */
export function isOtherGender(man: string, woman: string): boolean {
  if (woman.length < 5 || !woman.endsWith("a")) return false;
  return (
    (woman === `${man}a` && /(?:[oe]v|[iy]n)$/.test(man)) ||
    (/(?:sk|ck)(?:ii|iy|y|i|yi|ij)$/.test(man) &&
      /(?:sk|ck)(?:aia|aya|a)$/.test(woman) &&
      stem(man) === stem(woman))
  );
}

/** Names are declined in Latvian and Lithuanian: Sovels, Sovelas, Sovelis for Sovel. */
export function isBalticForm(plain: string, declined: string): boolean {
  return (
    plain.length >= 4 &&
    declined.startsWith(plain) &&
    /^(?:s|as|is|us|ys|es)$/.test(declined.slice(plain.length))
  );
}

function stem(surname: string): string {
  return surname.replace(/(?:ii|iy|yi|ij|y|i|aia|aya|a)$/, "");
}
