import { abbreviations as en } from "../languages/en/abbreviations.generated.ts";
import { abbreviations as es } from "../languages/es/abbreviations.generated.ts";
import { abbreviations as ru } from "../languages/ru/abbreviations.generated.ts";
import { abbreviations as uk } from "../languages/uk/abbreviations.generated.ts";
import type { Language } from "./section.ts";
import type { AbbreviationLists } from "./word-lists.ts";

export type AbbreviationKind = keyof AbbreviationLists;

// A word may be on several lists ("с." is a village, a page and a second); the neighbours decide between them.
type Abbreviations = ReadonlyMap<string, ReadonlySet<AbbreviationKind>>;

const PACKS: Readonly<Record<Language, Abbreviations>> = {
  en: index([en]),
  es: index([es]),
  ru: index([ru]),
  uk: index([uk]),
  und: index([en, es, ru, uk]),
};

/** The lists that hold `word`, which is folded and without its last stop. */
export function abbreviationKinds(
  word: string,
  language: Language,
): ReadonlySet<AbbreviationKind> | undefined {
  return PACKS[language].get(word);
}

function index(lists: readonly AbbreviationLists[]): Abbreviations {
  const found = new Map<string, Set<AbbreviationKind>>();
  for (const list of lists) {
    for (const [kind, words] of Object.entries(list) as [AbbreviationKind, readonly string[]][]) {
      for (const word of words) found.set(word, (found.get(word) ?? new Set()).add(kind));
    }
  }
  return found;
}
