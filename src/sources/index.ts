export type { Companion } from "./companions.ts";
export {
  type CaptureFacts,
  type CaptureForm,
  type Completeness,
  type CompletenessLine,
  type CompletenessName,
  captureForm,
  factsOfReading,
  type ItemState,
  measureCompleteness,
} from "./completeness/index.ts";
export type { Derivative } from "./derivative.ts";
export { type Duplicate, findDuplicates, foldedTextSha256, type Known } from "./duplicates.ts";
export {
  type AgentAdded,
  type ArtifactKept,
  type CaptureMade,
  type DerivativeMade,
  type HandlingNoted,
  type ProblemNoted,
  type RetractionMade,
  type SearchMade,
  SOURCE_ENTRY_KINDS,
  type SourceAdded,
} from "./entries.ts";
export type { CueSpan, PageLayout, PageSpan, Part, TextBox } from "./formats/format.ts";
export { charFragment, type Fragment, findFragment, formatFragment } from "./fragment.ts";
export type { Block, BlockType, FrozenText, Place, Publication } from "./frozen-text.ts";
export {
  type Intake,
  type IntakeEffects,
  type Progress,
  systemIntake,
  takeIn,
  takeInPart,
  takeLeftovers,
} from "./intake.ts";
export { derivativeText, type FrozenDerivative, readDerivative, removeMaterial } from "./kept.ts";
export { LIMITS, type Limits } from "./limits.ts";
export { type Anchor, findPassage, type MovedPlace, type Selectors } from "./locator.ts";
export { type MaterialFolder, originalPath } from "./material-folder.ts";
export {
  CONTEXT_CODE_POINTS,
  makePassage,
  type Passage,
  type TextPosition,
  type TextQuote,
} from "./passage.ts";
export {
  type Original,
  type ReadingEffects,
  type ReadSource,
  readFrozenBytes,
  readFrozenText,
  systemReading,
} from "./read-frozen-text.ts";
export { hashStored, type Stored, type StoreEffects } from "./store.ts";
export { takeInTable } from "./take-table.ts";
