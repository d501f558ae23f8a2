import { type Piece, readSense, type View } from "./view.ts";

/**
 * Patterns are lines a reviewer can read: "MONTH DAY ,? YEAR". An item in capitals is a kind of the word list or a
 * reader; anything else is the word or mark itself. `?` makes an item optional, `|` separates choices, `~` asks that no
 * white space stands before it, and `from:DAY` names what was read (by default the kind in lower case).
 */
export interface Item {
  readonly name: string;
  readonly optional: boolean;
  readonly glued: boolean;
  readonly choices: readonly Choice[];
}

export interface Choice {
  /** A kind of the vocabulary; a literal word is the kind "=word". */
  readonly kind: string;
  readonly read: Reader | undefined;
}

/** Reads a piece that begins at a token. */
export type Reader = (view: View, at: number) => Piece | undefined;

/** A reader and the kinds of token it can begin with ("#number" for digits). */
export interface NamedReader {
  readonly read: Reader;
  readonly begins: readonly string[];
}

export type Captures = Readonly<Record<string, unknown>>;

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly captures: Captures;
}

export function parsePattern(source: string, readers: Readonly<Record<string, NamedReader>>): Item[] {
  return source.split(" ").map((word) => parseItem(word, readers));
}

function parseItem(source: string, readers: Readonly<Record<string, NamedReader>>): Item {
  const optional = source.length > 1 && source.endsWith("?");
  const glued = source.startsWith("~");
  const bare = source.slice(glued ? 1 : 0, optional ? -1 : undefined);
  const named = /^([a-zA-Z-]+):(.+)$/.exec(bare);
  const words = (named?.[2] ?? bare).split("|");
  return {
    name: named?.[1] ?? words.join("|").toLowerCase(),
    optional,
    glued,
    choices: words.map((word) => {
      const kind = /^[A-Z][A-Z-]*$/.test(word) ? word : `=${word}`;
      return { kind, read: readers[word]?.read };
    }),
  };
}

/** The first way the items fit from a token, optional ones taken where they can be, or undefined. */
export function matchItems(items: readonly Item[], view: View, start: number): Match | undefined {
  return matchFrom(items, 0, view, start, start);
}

/** Nothing is allocated before the last item fits: most attempts fail. */
function matchFrom(
  items: readonly Item[],
  index: number,
  view: View,
  start: number,
  at: number,
): { start: number; end: number; captures: Record<string, unknown> } | undefined {
  const item = items[index];
  if (item === undefined) return { start, end: at, captures: {} };
  const token = view.tokens[at];
  if (token !== undefined && (!item.glued || !token.spaced)) {
    for (const choice of item.choices) {
      const piece = choice.read ? choice.read(view, at) : readSense(view, at, choice.kind);
      if (piece === undefined) continue;
      const match = matchFrom(items, index + 1, view, start, piece.end);
      if (match !== undefined) {
        match.captures[item.name] = piece.value;
        return match;
      }
    }
  }
  return item.optional ? matchFrom(items, index + 1, view, start, at) : undefined;
}
