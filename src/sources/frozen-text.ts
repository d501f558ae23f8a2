import type { Problem } from "../base/index.ts";

/**
 * What a block of a document is. The whole visible text is read: author notes, captions and footers are where interests
 * are disclosed. "main" below is a mask, never a cut.
 */
export type BlockType =
  | "title"
  | "byline"
  | "dateline"
  | "body"
  | "caption"
  | "bio"
  | "related"
  | "boilerplate";

/** Where a block stands in the original, in words a person can follow there. */
export interface Place {
  /** 1-based page of a paginated original. */
  readonly page?: number;
  /** 1-based paragraph in the order of reading. */
  readonly paragraph?: number;
  /** Seconds from the start of the medium, as decimal strings. */
  readonly time?: { readonly from: string; readonly to: string };
  /** Speaker label of a transcript cue, as written. */
  readonly speaker?: string;
}

/** A run of the text, half-open Unicode code points. Blocks do not overlap and stand in text order. */
export interface Block {
  readonly type: BlockType;
  readonly start: number;
  readonly end: number;
  /** Whether the block belongs to the main article, as a mask. */
  readonly main: boolean;
  readonly place?: Place;
}

export interface Publication {
  /** EDTF date as far as it is stated. */
  readonly value: string;
  readonly basis: "given" | "metadata" | "byline";
}

/**
 * The frozen text derivative of an original: every passage is anchored in exactly this text.
 * `metadata` keeps each witness apart (json-ld, meta, byline, exif …): they may disagree, and that is worth seeing.
 */
export interface FrozenText {
  /** Tool and version that made the text, for example `text/1`. */
  readonly extractor: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly published: Publication | null;
  readonly metadata: readonly { readonly witness: string; readonly name: string; readonly value: string }[];
  readonly problems: readonly Problem[];
}
