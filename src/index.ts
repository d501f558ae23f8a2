/**
 * The library's front door: the verbs of an investigator, the reading of a text, and the error they throw. A verb takes its
 * input and, last, the effects it may have on the world, with real defaults.
 */
export { CareoError, ERROR_CODES, type ErrorCode, type Problem } from "./base/index.ts";
export * from "./casework/index.ts";
export { type ReadingInput, readDocument } from "./claims/index.ts";
export {
  charFragment,
  findDuplicates,
  findFragment,
  findPassage,
  formatFragment,
  makePassage,
  readFrozenBytes,
  readFrozenText,
} from "./sources/index.ts";
export * from "./weighing/index.ts";
