import type { Entry } from "./vocabulary.ts";

/** A reviewed word list: by kind, by value, the words and phrases that have it. Made from resources/languages. */
export type WordLists = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The entries of a word list; a value written as a number is one. */
export function entriesOf(lists: WordLists): Entry[] {
  const entries: Entry[] = [];
  for (const [kind, values] of Object.entries(lists)) {
    for (const [value, phrases] of Object.entries(values)) {
      const meant = /^-?\d+(\.\d+)?(e\d+)?$/.test(value) ? Number(value) : value;
      for (const phrase of phrases) entries.push([kind, phrase, meant]);
    }
  }
  return entries;
}
