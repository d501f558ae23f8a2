/**
 * A dictionary of Cyrillic forms of Latin name words, as seen in the wild. It adds costed readings and replaces none.
 * The file is text: lines of a shared-prefix length (one base-36 digit), the rest of the word, a tab and the forms,
 * sorted, so that it stays small; lines with # are comments.
 */
import type { NameDictionary } from "./name-form.ts";

const LONGEST_PREFIX = 35;

export function readDictionary(bytes: Uint8Array): NameDictionary {
  const forms = new Map<string, readonly string[]>();
  let before = "";
  for (const line of new TextDecoder().decode(bytes).split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [word = "", list = ""] = line.split("\t");
    const key = before.slice(0, Number.parseInt(word[0] ?? "0", 36)) + word.slice(1);
    forms.set(key, list.split(" "));
    before = key;
  }
  return { formsOf: (key) => forms.get(key) ?? NONE };
}

const NONE: readonly string[] = [];

/** The text readDictionary reads back. Keys are folded words. */
export function writeDictionary(forms: ReadonlyMap<string, readonly string[]>): string {
  let before = "";
  const lines = [...forms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => {
      let shared = 0;
      while (shared < LONGEST_PREFIX && shared < key.length && key[shared] === before[shared]) shared++;
      before = key;
      return `${shared.toString(36)}${key.slice(shared)}\t${list.join(" ")}\n`;
    });
  return lines.join("");
}
