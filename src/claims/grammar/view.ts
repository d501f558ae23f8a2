import type { Language } from "../text/section.ts";
import type { Token } from "../text/token.ts";
import { type Sense, type Vocabulary, wordsOfKinds } from "./vocabulary.ts";

/** A sentence with what each of its words can mean; made once per sentence and grammar. */
export interface View {
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** Parallel to `tokens`. */
  readonly senses: readonly (readonly Sense[] | undefined)[];
  /** The bits of all kinds that its words can be of. */
  readonly kinds: readonly number[];
  /** By reader and token, what it found there, so that no two rules pay for it; see `remembering`. */
  readonly remembered: (Piece | null)[][];
  /** No two views have the same. */
  readonly number: number;
}

/** A piece of a sentence that means something: tokens from where it was asked for up to `end` (exclusive). */
export interface Piece {
  readonly end: number;
  /** What the word list or the reader says it means; whoever wrote the reader knows its shape. */
  readonly value: unknown;
}

let views = 0;

/** Looks every token up once. */
export function viewOf(language: Language, tokens: readonly Token[], vocabulary: Vocabulary): View {
  const senses: (readonly Sense[] | undefined)[] = new Array(tokens.length);
  const kinds: number[] = new Array(wordsOfKinds()).fill(0);
  for (let index = 0; index < tokens.length; index++) {
    const found = vocabulary.get((tokens[index] as Token).folded);
    senses[index] = found;
    if (found === undefined) continue;
    for (const { bit } of found) kinds[bit.word] = (kinds[bit.word] as number) | bit.mask;
  }
  return { language, tokens, senses, kinds, remembered: [], number: views++ };
}

/** The phrase of this kind that begins at a token. */
export function readSense(view: View, at: number, kind: string): Piece | undefined {
  const senses = view.senses[at];
  if (senses === undefined) return undefined;
  for (const sense of senses) {
    if (sense.kind === kind && phraseFits(view, at + 1, sense.rest)) {
      return { end: at + 1 + sense.rest.length, value: sense.value };
    }
  }
  return undefined;
}

/** Whether the words after a token are these. */
function phraseFits(view: View, from: number, rest: readonly string[]): boolean {
  for (let index = 0; index < rest.length; index++) {
    if (view.tokens[from + index]?.folded !== rest[index]) return false;
  }
  return true;
}
