import type { Language, Section } from "../../src/claims/text/section.ts";
import { readTokens } from "../../src/claims/text/tokens.ts";

/** One sentence as a section: for sets whose rows are single sentences, so that sentence splitting is not measured too. */
export function sectionOf(text: string, language: Language): Section {
  const sentence = { index: 0, paragraph: 1, block: "body", language, start: 0, end: text.length } as const;
  return { text, sentences: [{ ...sentence, tokens: readTokens(text) }] };
}
