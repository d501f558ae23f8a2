/** Phones of words in scripts other than Latin and Cyrillic, where one letter has one well-known value. */
import { compileTable, rewrite } from "./letter-rules.ts";
import { collapse } from "./phones.ts";
import type { Sound } from "./sounding.ts";
import { otherScripts } from "./tables/other-scripts.generated.ts";

const LIMITS = { most: 4, bits: 4 };
let table: ReturnType<typeof compileTable> | undefined;

/** One sound without phones for a script that is not known: such words are compared by their keys. */
export function soundsOfOtherScript(key: string): Sound[] {
  table ??= compileTable(otherScripts);
  // Hangul is written in syllables and sounded in letters.
  const letters = /\p{Script=Hangul}/u.test(key) ? key.normalize("NFD") : key.replaceAll("ς", "σ");
  return rewrite(letters, table, LIMITS).map(({ text, cost, rules }) => ({
    phones: collapse(text),
    cost,
    rules,
  }));
}
