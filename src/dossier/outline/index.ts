export { outlineAsMarkdown } from "./as-markdown.ts";
export { checkOutline, isUncited } from "./check-outline.ts";
export { NO_CURRENCY } from "./figures.ts";
export { likelihoodWord } from "./likelihood-word.ts";
export * from "./outline.ts";
export { outlineOf } from "./outline-of.ts";
export { readOutline } from "./read-outline.ts";
export { type CitableKind, type Cited, type References, referencesOf } from "./references.ts";
export { readSentences, type Sentence } from "./sentences.ts";
