export { isFunctionWord } from "./function-words.ts";
export { type DetectedLanguage, documentLanguage, languageOf, languageReader, packOf } from "./language.ts";
export type { Language, Section, SentenceText } from "./section.ts";
export { type ReadableText, readSections } from "./sentences.ts";
export type { Range, Shape, Token, TokenKind } from "./token.ts";
export { foldWord, readTokens } from "./tokens.ts";
