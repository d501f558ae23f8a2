/** Diminutives and the same name in another language: extra readings of a word, at a cost (resources/names/variants.yaml). */
import { cyrillicLetters, foldKey, spanishLetters } from "./key.ts";
import { romanise } from "./romanise.ts";
import { phonesOfCyrillic, soundsOfSpanish } from "./sounding.ts";
import { nameVariants } from "./tables/variants.generated.ts";

export interface Variant {
  /** The name a word stands for. */
  readonly name: { readonly text: string; readonly phones: string };
  readonly bits: number;
}

/** How Cyrillic variants are met in Latin tables. */
const SCHEMES = ["icao_doc_9303", "bgn_pcgn_alt", "ukrainian_kmu55"];
const CYRILLIC = /\p{Script=Cyrillic}/u;
const NONE: readonly Variant[] = [];
let known: ReadonlyMap<string, readonly Variant[]> | undefined;

export function variantsOf(key: string): readonly Variant[] {
  known ??= build();
  return known.get(key) ?? NONE;
}

function build(): Map<string, Variant[]> {
  const found = new Map<string, Variant[]>();
  for (const { name, forms, short } of nameVariants.names) {
    const target = { text: name, phones: phonesOfName(name) };
    const add = (word: string, bits: number): void => {
      for (const key of keysOf(word)) {
        const list = found.get(key) ?? [];
        if (!list.some((each) => each.name.text === name)) list.push({ name: target, bits });
        found.set(key, list);
      }
    };
    // A name of a group in the other script is its own variant at the cost of a form: Иван and Ivan need no rule.
    add(name, 0);
    for (const word of forms.split(" ")) if (word !== "") add(word, nameVariants.formBits);
    for (const word of short.split(" ")) if (word !== "") add(word, nameVariants.shortBits);
  }
  return found;
}

function keysOf(word: string): string[] {
  if (!CYRILLIC.test(word)) return [foldKey(word)];
  return [foldKey(word), ...SCHEMES.map((scheme) => foldKey(romanise(word, scheme)))];
}

function phonesOfName(name: string): string {
  if (CYRILLIC.test(name)) return phonesOfCyrillic(cyrillicLetters(name.toLowerCase()));
  return soundsOfSpanish(spanishLetters(name))[0]?.phones ?? "";
}
