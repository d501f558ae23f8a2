import { type Language, readSections, type Section } from "../../src/claims/text/index.ts";

/** A whole text as one section, cut into sentences as a document is. */
export function documentOf(text: string, language: Language): Section {
  const blocks = [{ type: "body", start: 0, end: text.length, main: true }] as const;
  const sections = [...readSections({ text, blocks, language: () => language })];
  return { text, sentences: sections.flatMap(({ sentences }) => sentences) };
}
