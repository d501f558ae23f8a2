import type { BlockType } from "../../sources/index.ts";
import type { FoundProblem } from "../found.ts";
import type { Range, Token } from "./token.ts";

/** The languages with a pack; `und` is read with numbers, ISO dates, quotation marks and capital runs only. */
export type Language = "en" | "es" | "ru" | "uk" | "und";

export interface SentenceText extends Range {
  /** 0-based ordinal in the whole document. */
  readonly index: number;
  /** 1-based paragraph of the whole document. */
  readonly paragraph: number;
  readonly block: BlockType;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** The label that names who speaks the block, on its first sentence, where the file itself says that it is one. */
  readonly speaker?: Range;
}

/**
 * At most about 256 thousand characters, cut at the end of a sentence: the piece of a document that every stage works on,
 * so that a text of 50 MB needs no more memory for its tokens than a page. All offsets are into `text`, which is the
 * whole document.
 */
export interface Section {
  readonly text: string;
  readonly sentences: readonly SentenceText[];
  /** What was odd in the letters themselves: look-alikes of the other script. */
  readonly problems?: readonly FoundProblem[];
}
