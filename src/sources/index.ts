export type { Block, BlockType, FrozenText, Place, Publication } from "./frozen-text.ts";
