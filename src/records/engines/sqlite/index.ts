export { type FoldedWord, foldedWords, foldWord, latinKey } from "./fold.ts";
export { openTextIndex, type TextIndex } from "./open-text-index.ts";
export {
  type FoundGroup,
  type FoundText,
  type IndexedPart,
  type IndexedText,
  type SoughtTerm,
  TEXT_GROUPS,
  type TextGroup,
  type TextQuery,
} from "./text-index-messages.ts";
