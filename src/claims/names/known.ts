import type { MentionTag } from "../audit.ts";
import { readTokens } from "../text/tokens.ts";
import { sameInAnotherCase } from "./inflection.ts";
import { isInflected } from "./lexicon.ts";
import type { NameContext, NameSpan } from "./sentence-names.ts";

/** A name the case already holds: it is found first, and wins over what the rules would say. */
export interface KnownName {
  readonly canonical: string;
  readonly forms: readonly string[];
  readonly tag: MentionTag;
}

interface KnownForm {
  readonly words: readonly string[];
  readonly tag: MentionTag;
}

/** The case's names by the first two letters of their first word: in another case only the end differs. */
export type KnownForms = ReadonlyMap<string, readonly KnownForm[]>;

export function readKnown(known: readonly KnownName[]): KnownForms {
  const forms = new Map<string, KnownForm[]>();
  for (const { forms: written, canonical, tag } of known) {
    for (const each of new Set([canonical, ...written])) {
      const words = readTokens(each).map((token) => token.folded);
      const key = words[0]?.slice(0, 2);
      if (key) forms.set(key, [...(forms.get(key) ?? []), { words, tag }]);
    }
  }
  return forms;
}

/** The longest known name at `at`. */
export function knownAt(context: NameContext, at: number, known: KnownForms): NameSpan | undefined {
  if (known.size === 0) return undefined;
  const token = context.tokens[at];
  if (!token || token.shape === "lower") return undefined;
  let best: NameSpan | undefined;
  for (const { words, tag } of known.get(token.folded.slice(0, 2)) ?? []) {
    if (best && words.length <= best.to - best.from) continue;
    if (words.every((word, part) => matches(context, at + part, word)))
      best = { from: at, to: at + words.length, tag, form: "name", rule: "known" };
  }
  return best;
}

function matches(context: NameContext, at: number, word: string): boolean {
  const folded = context.tokens[at]?.folded;
  if (folded === undefined) return false;
  return (
    folded === word || (isInflected(context.language) && word.length > 3 && sameInAnotherCase(word, folded))
  );
}
