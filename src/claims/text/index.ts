export { type DetectedLanguage, languageReader } from "./language.ts";
export type { Language, Section, SentenceText } from "./section.ts";
export { type ReadableText, readSections } from "./sentences.ts";
export type { Range, Shape, Token, TokenKind } from "./token.ts";
export { readTokens } from "./tokens.ts";
