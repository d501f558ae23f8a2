import type { Block } from "../../sources/index.ts";
import type { Language, Section, SentenceText } from "./section.ts";
import { readTokens } from "./tokens.ts";

/** A document to be read, offsets of blocks in UTF-16 units of `text`. */
export interface ReadableText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: (stretch: string) => Language;
}

/** Cuts a document into sections of sentences; see `Section`. */
export function* readSections(document: ReadableText): Generator<Section> {
  let index = 0;
  let paragraph = 0;
  for (const block of document.blocks) {
    const sentences: SentenceText[] = [];
    const stretch = document.text.slice(block.start, block.end);
    for (const piece of stretch.matchAll(/[^\n]+/g)) {
      paragraph++;
      const language = document.language(piece[0]);
      for (const match of piece[0].matchAll(/\S.*?(?:[.!?…]+["”»’)]*(?=\s+[^\p{Ll}])|$)/gu)) {
        const start = block.start + piece.index + match.index;
        const end = start + match[0].trimEnd().length;
        const tokens = readTokens(document.text, start, end);
        sentences.push({ index: index++, paragraph, block: block.type, language, tokens, start, end });
      }
    }
    if (sentences.length > 0) yield { text: document.text, sentences };
  }
}
