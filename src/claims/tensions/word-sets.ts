import { tensions as en } from "../languages/en/tensions.generated.ts";
import { tensions as es } from "../languages/es/tensions.generated.ts";
import { tensions as ru } from "../languages/ru/tensions.generated.ts";
import { tensions as uk } from "../languages/uk/tensions.generated.ts";
import { foldWord } from "../text/folding.ts";
import { functionWordBits } from "../text/function-words.ts";
import type { CountedEvent, TensionWords } from "./tension-words.ts";

// An audit does not keep the language of a sentence, and a text may change it: the four lists are read as one.
const PACKS: readonly TensionWords[] = [en, es, ru, uk];

function all(pick: (words: TensionWords) => readonly string[]): ReadonlySet<string> {
  return new Set(PACKS.flatMap(pick).map(foldWord));
}

export const PEOPLE: ReadonlySet<string> = all((words) => words.people);
export const ANYONE: ReadonlySet<string> = all((words) => words.anyone);
export const PARTIAL: ReadonlySet<string> = all((words) => words.partial);
export const SEQUELS: ReadonlySet<string> = all((words) => words.sequels);
export const AFTER: ReadonlySet<string> = all((words) => words.after);
export const UNNAMED: ReadonlySet<string> = all((words) => words.unnamed);
export const ARTICLES: ReadonlySet<string> = all((words) => words.articles);
const SILENT = all((words) => words.silent);

/** By verb form. */
export const EVENTS: ReadonlyMap<string, CountedEvent> = new Map(
  PACKS.flatMap(({ events }) =>
    Object.entries(events).flatMap(([event, forms]) =>
      forms.map((form) => [foldWord(form), event as CountedEvent] as const),
    ),
  ),
);

/** By folded word: the group of names that take sides against each other. */
export const LOADED: ReadonlyMap<string, readonly string[]> = new Map(
  PACKS.flatMap(({ loaded }) =>
    loaded.flatMap((group) => group.map((word) => [foldWord(word), group.map(foldWord)] as const)),
  ),
);

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  return (text.match(/\p{L}[\p{L}\p{M}'’ʼ]*|\d+/gu) ?? []).map(foldWord);
}

/** What of a word stays when case and number change its ending; undefined for words that state nothing themselves. */
export function stemOf(word: string): string | undefined {
  if (word.length < 3 || functionWordBits(word) !== 0 || SILENT.has(word)) return undefined;
  return word.length > 5 ? word.slice(0, Math.max(5, word.length - 2)) : word;
}
