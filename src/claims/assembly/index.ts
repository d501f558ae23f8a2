export type { ReadingInput, ReadingProgress } from "./input.ts";
export { readDocument, readLazily } from "./read-document.ts";
