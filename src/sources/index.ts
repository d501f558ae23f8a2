export {
  type AgentAdded,
  type ArtifactKept,
  type CaptureMade,
  type DerivativeMade,
  type ProblemNoted,
  SOURCE_ENTRY_KINDS,
  type SourceAdded,
} from "./entries.ts";
export type { PageSpan, Part } from "./formats/format.ts";
export type { Block, BlockType, FrozenText, Place, Publication } from "./frozen-text.ts";
export { LIMITS, type Limits } from "./limits.ts";
export {
  type Original,
  type ReadingEffects,
  type ReadSource,
  readFrozenBytes,
  readFrozenText,
  systemReading,
} from "./read-frozen-text.ts";
