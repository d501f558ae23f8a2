export { CaseIndex, type IndexEffects, type IndexState } from "./case-index.ts";
export {
  type SearchedCase,
  type SearchedGroup,
  type SearchHit,
  type SearchWords,
  searchCase,
  type TextGroup,
} from "./search-case.ts";
export type { Spelling, SpellingKind } from "./spellings.ts";
