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
