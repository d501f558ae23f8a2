export type { ReadingInput, ReadingProgress } from "./input.ts";
export { readDocument } from "./read-document.ts";
