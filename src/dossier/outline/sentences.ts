import { splitSentences } from "../../claims/index.ts";
import type { DossierLanguage } from "../published/index.ts";
import { plainText } from "./inline-markdown.ts";
import { type Inline, OURS } from "./outline.ts";

export interface Sentence {
  readonly inlines: readonly Inline[];
  readonly text: string;
  /** What it cites, without `OURS`. */
  readonly citations: readonly string[];
  readonly isOurs: boolean;
}

/**
 * The sentences of a paragraph with what each cites. A reference belongs to the sentence it stands in, and one between two
 * sentences to the one before it.
 */
export function readSentences(inlines: readonly Inline[], language: DossierLanguage): Sentence[] {
  const ranges = splitSentences(plainText(inlines), language);
  if (ranges.length === 0) return inlines.length === 0 ? [] : [sentenceOf(inlines)];
  // Blanks between two sentences go with the one before: a sentence reaches to where the next begins.
  const starts = ranges.slice(1).map(({ start }) => start);
  const parts: Inline[][] = ranges.map(() => []);
  let at = 0;
  for (const inline of inlines) {
    if (inline.kind === "citation") {
      // Behind the last letter of a sentence it is its own, before the first of the next one too.
      const index = starts.filter((start) => start < at).length;
      parts[index]?.push(inline);
      continue;
    }
    for (const piece of cutAt(inline.text, at, starts)) {
      const index = starts.filter((start) => start <= piece.at).length;
      parts[index]?.push({ kind: inline.kind, text: piece.text });
    }
    at += inline.text.length;
  }
  return parts.map(sentenceOf);
}

function cutAt(text: string, offset: number, starts: readonly number[]): { at: number; text: string }[] {
  const inside = starts.filter((start) => start > offset && start < offset + text.length);
  const edges = [offset, ...inside, offset + text.length];
  return edges.slice(0, -1).map((from, index) => ({
    at: from,
    text: text.slice(from - offset, (edges[index + 1] as number) - offset),
  }));
}

function sentenceOf(inlines: readonly Inline[]): Sentence {
  const refs = inlines.flatMap((inline) => (inline.kind === "citation" ? [inline.ref] : []));
  return {
    inlines,
    text: plainText(inlines).trim(),
    citations: refs.filter((ref) => ref !== OURS),
    isOurs: refs.includes(OURS),
  };
}

/** Whether a sentence says something that a reader would have to believe: not a question, and not a bare number or dash. */
export function saysSomething({ text }: Sentence): boolean {
  return /\p{L}{2}/u.test(text) && !/\?["”»’)]*$/.test(text);
}
