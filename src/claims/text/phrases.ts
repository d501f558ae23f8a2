import type { Token } from "./token.ts";

/** A list of words and phrases, looked up at a token. */
export class Phrases {
  readonly #byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;

  constructor(phrases: readonly string[]) {
    const byFirst = new Map<string, string[][]>();
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      const list = byFirst.get(words[0] as string);
      if (list) list.push(words);
      else byFirst.set(words[0] as string, [words]);
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
    this.#byFirst = byFirst;
  }

  /** How many tokens the longest phrase at `at` takes; 0 when none stands there. */
  lengthAt(tokens: readonly Token[], at: number): number {
    const list = this.#byFirst.get(tokens[at]?.folded ?? "");
    if (list === undefined) return 0;
    for (const words of list) if (stands(words, tokens, at)) return words.length;
    return 0;
  }

  /** Every place where a phrase stands, as [from, to) of tokens; overlapping ones are all given. */
  in(tokens: readonly Token[]): [number, number][] {
    const found: [number, number][] = [];
    for (let at = 0; at < tokens.length; at++) {
      const length = this.lengthAt(tokens, at);
      if (length > 0) found.push([at, at + length]);
    }
    return found;
  }
}

/** The first word is known to stand. Asked at every word of a text, so that it allocates nothing. */
function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let index = 1; index < words.length; index++)
    if (tokens[at + index]?.folded !== words[index]) return false;
  return true;
}
