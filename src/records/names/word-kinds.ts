/** What kind of word a token is, told by reviewed lists (resources/names/word-kinds.yaml) and shape. */
import type { Script, TokenFlag } from "./name-form.ts";
import { wordKinds } from "./tables/word-kinds.generated.ts";

const particles = new Set(wordKinds.particles);
const titles = new Set(wordKinds.titles);
const placeholders = new Set(wordKinds.placeholders);
const abbreviations = new Map(wordKinds.abbreviations.map((each) => [each.short, each]));
// One expression for all endings, for every word of a table is asked.
const PATRONYMIC = new RegExp(`(?:${wordKinds.patronymicEndings.join("|")})$`, "u");

/** The whole word behind an abbreviation; "Ma." but not "Ma" is María. */
export function expansionOf(text: string): string | undefined {
  if (text.length > 6) return undefined;
  const known = abbreviations.get(text.toLowerCase().replace(/\.$/u, ""));
  return known && (known.dot !== true || text.endsWith(".")) ? known.long : undefined;
}

export function flagsOf(text: string, key: string, script: Script): TokenFlag[] {
  const flags: TokenFlag[] = [];
  if (key.length === 1 && /\p{L}/u.test(key) && !particles.has(key)) flags.push("initial");
  else if (key.length === 1 && text.endsWith(".")) flags.push("initial");
  else if (particles.has(key)) flags.push("particle");
  if (titles.has(key)) flags.push("title");
  if (placeholders.has(key)) flags.push("placeholder");
  if (script === "mixed") flags.push("mixed-script");
  if (expansionOf(text) !== undefined) flags.push("abbreviation");
  if (key.length >= wordKinds.patronymicLetters && PATRONYMIC.test(key)) flags.push("patronymic");
  if (/\p{Ll}\p{Lu}\p{Ll}/u.test(text)) flags.push("joined");
  return flags;
}
