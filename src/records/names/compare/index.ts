/** Two whole names against each other, with the reasons. */
export {
  type CompareOptions,
  compareNames,
  type NameComparison,
  type NameExplanation,
} from "./compare-names.ts";
export { type KnownWord, knownWord } from "./known-names.ts";
export { DEFAULT_THRESHOLD } from "./score.ts";
