/** What is tried for each word of a search: as it was typed, in Latin letters by every scheme, as a name is otherwise known, and by its sound across scripts. */

import type { SoughtTerm } from "../../records/index.ts";
import { foldedWords, foldWord, latinKey, readToken, romanise, schemeNames } from "../../records/index.ts";

export type SpellingKind = "typed" | "scheme" | "variant" | "alike";

export interface Spelling {
  /** Names it among those of its search: `scheme:petrenko`. */
  readonly id: string;
  readonly kind: SpellingKind;
  readonly text: string;
  readonly isOn: boolean;
}

export interface SoughtWord {
  /** As typed; several words in quotation marks are one. */
  readonly typed: string;
  readonly spellings: readonly Spelling[];
  readonly term: SoughtTerm;
}

export interface SpellingChoice {
  /** Spellings in other scripts and other forms of a name; without it what was typed alone is sought. */
  readonly allScripts: boolean;
  /** Ids of spellings that were switched off. */
  readonly off: ReadonlySet<string>;
}

const PARTS = /["“”«»„]([^"“”«»„]+)["“”«»„]|(\S+)/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The words of a search, each with what is tried for it. */
export function soughtWords(typed: string, choice: SpellingChoice): SoughtWord[] {
  return [...typed.matchAll(PARTS)].flatMap(([, quoted, plain]) => {
    const text = quoted ?? plain ?? "";
    const words = foldedWords(text).map(({ folded }) => folded);
    if (words.length === 0) return [];
    return [soughtWord(text, words, /\*$/.test(text), choice)];
  });
}

function soughtWord(
  typed: string,
  words: readonly string[],
  isPrefix: boolean,
  { allScripts, off }: SpellingChoice,
): SoughtWord {
  const own = words.join(" ");
  const others = allScripts ? otherSpellings(words) : [];
  const spelling = (kind: SpellingKind, text: string): Spelling => {
    const id = `${kind}:${text}`;
    return { id, kind, text, isOn: !off.has(id) };
  };
  const key = words.map(latinKey);
  const spellings = [
    spelling("typed", own),
    ...others.map(({ kind, text }) => spelling(kind, text)),
    ...(allScripts && !isPrefix ? [spelling("alike", key.join(" "))] : []),
  ];
  const on = spellings.filter(({ isOn }) => isOn);
  return {
    typed,
    spellings,
    term: {
      spellings: on
        .filter(({ kind }) => kind !== "alike")
        .map(({ kind, text }) => ({ words: text.split(" "), isPrefix: isPrefix && kind !== "variant" })),
      keys: on.some(({ kind }) => kind === "alike") ? key : [],
    },
  };
}

// More than these and nobody looks through the list.
const MOST_VARIANTS = 12;

function otherSpellings(words: readonly string[]): { kind: "scheme" | "variant"; text: string }[] {
  const own = words.join(" ");
  const latin = CYRILLIC.test(own)
    ? schemeNames.map((scheme) =>
        words
          .map((word) =>
            foldedWords(romanise(word, scheme))
              .map(({ folded }) => folded)
              .join(" "),
          )
          .join(" "),
      )
    : [];
  const [only] = words;
  const variants = words.length === 1 && only !== undefined ? variantsOf(only) : [];
  const schemes = [...new Set(latin)].filter((text) => text !== "" && text !== own).sort();
  const names = [...new Set(variants)].filter((text) => text !== own && !schemes.includes(text)).sort();
  return [
    ...schemes.map((text) => ({ kind: "scheme" as const, text })),
    ...names.slice(0, MOST_VARIANTS).map((text) => ({ kind: "variant" as const, text })),
  ];
}

/** Names that a word stands for as a short form, or as the form of another language. */
function variantsOf(word: string): string[] {
  return readToken(word).readings.flatMap(({ rules }) =>
    rules.flatMap((rule) => (rule.startsWith("variant:") ? [foldWord(rule.slice("variant:".length))] : [])),
  );
}
