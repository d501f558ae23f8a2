import type { Language } from "./section.ts";
import { readSections } from "./sentences.ts";
import type { Range } from "./token.ts";

/** Where the sentences of a paragraph stand, in UTF-16 units: for a text of our own, whose language is known. */
export function splitSentences(text: string, language: Language): Range[] {
  const blocks = [{ type: "body" as const, start: 0, end: text.length, main: true }];
  const sections = readSections({ text, blocks, language: () => language });
  return [...sections].flatMap(({ sentences }) => sentences.map(({ start, end }) => ({ start, end })));
}
