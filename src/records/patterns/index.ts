/** Patterns among selected persons, each with what chance alone would give (design/matching.md, section 11). */
export { type FindPatterns, type FoundPatterns, findPatterns } from "./find-patterns.ts";
export type {
  Decoys,
  NotSought,
  PatternGroup,
  PatternName,
  PatternResult,
  PatternSettings,
  Range,
} from "./pattern.ts";
export type { Selection } from "./selection.ts";
