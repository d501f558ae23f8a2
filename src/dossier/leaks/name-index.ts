import { foldSpelling } from "./fold.ts";
import { type Trie, TrieBuilder } from "./trie.ts";

/** One word of a name in every way it is spelt. */
export interface ProtectedWord {
  readonly spellings: readonly string[];
  /** Whether it tells who is meant by itself: a surname does, a given name only beside another word of the name. */
  readonly alone: boolean;
}

/** A name, number or phrase that must not stand in what is published. */
export interface ProtectedString {
  /** Whose it is; given back with every hit. */
  readonly owner: string;
  readonly words: readonly ProtectedWord[];
  /** Somebody whose name may stand there: what is theirs is no hit of another who bears the same word. */
  readonly shown?: boolean | undefined;
}

/** A word of an owner at a node of the trie. */
export interface Ending {
  /** Position in `owners`. */
  readonly owner: number;
  readonly word: number;
  readonly alone: boolean;
  readonly length: number;
  /** How many spaces the spelling has inside. */
  readonly breaks: number;
}

/** All spellings in a trie over folded letters, and at the end of each whose words it is. */
export interface NameIndex {
  readonly owners: readonly { readonly id: string; readonly shown: boolean; readonly words: number }[];
  readonly trie: Trie;
  readonly endings: readonly (readonly Ending[] | undefined)[];
  readonly spellings: number;
}

// A word of one letter, an initial, is in every text.
const SHORTEST = 2;

export function indexNames(strings: readonly ProtectedString[]): NameIndex {
  const trie = new TrieBuilder();
  const endings: (Ending[] | undefined)[] = [];
  const shownWords = new Set<string>();
  const folded = strings.map((each) => ({
    ...each,
    folded: each.words.map(({ spellings }) => foldEach(spellings)),
  }));
  for (const { shown, folded: words } of folded)
    if (shown) for (const word of words) for (const letters of word.keys()) shownWords.add(letters);
  let spellings = 0;
  folded.forEach(({ shown = false, words, folded: spelt }, owner) => {
    spelt.forEach((forms, word) => {
      for (const [letters, breaks] of forms) {
        const alone = (words[word]?.alone ?? false) && (shown || !shownWords.has(letters));
        add({ owner, word, alone, length: letters.length, breaks }, letters);
        spellings++;
      }
    });
  });
  const owners = strings.map(({ owner: id, shown = false, words }) => ({ id, shown, words: words.length }));
  return { owners, trie, endings, spellings };

  function add(ending: Ending, letters: string): void {
    const node = trie.add(letters);
    const here = endings[node];
    if (here === undefined) endings[node] = [ending];
    else if (!here.some((each) => each.owner === ending.owner && each.word === ending.word))
      here.push(ending);
  }
}

/** By folded letters, how many spaces are inside: "San Telmo" and "Santelmo" are one spelling. */
function foldEach(spellings: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const spelling of spellings) {
    const { letters, breaks } = foldSpelling(spelling);
    if (letters.length >= SHORTEST) found.set(letters, Math.max(breaks, found.get(letters) ?? 0));
  }
  return found;
}
