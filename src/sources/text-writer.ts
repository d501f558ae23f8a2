import type { Block, BlockType, Place } from "./frozen-text.ts";

export interface BlockOptions {
  /** Default: true for a body, title, byline, dateline and caption; false for the rest. */
  readonly main?: boolean;
  readonly place?: Place;
}

/**
 * Lays blocks one after the other and counts code points as it goes, so that no reader has to.
 * A class because it has a life: it is filled, then finished once.
 */
export class TextWriter {
  readonly #pieces: string[] = [];
  readonly #blocks: Block[] = [];
  #codePoints = 0;

  /** Code points written so far. */
  get length(): number {
    return this.#codePoints;
  }

  /** Writes `text` outside any block: the space between blocks. */
  gap(text: string): void {
    this.#pieces.push(text);
    this.#codePoints += countCodePoints(text);
  }

  /** Writes `text` as one block, after a blank line where something stands before it. Empty text writes nothing. */
  block(type: BlockType, text: string, options: BlockOptions = {}): void {
    if (text === "") return;
    if (this.#codePoints > 0) this.gap("\n\n");
    this.mark(type, text, options);
  }

  /** As `block`, but joined directly to what stands before. */
  mark(type: BlockType, text: string, options: BlockOptions = {}): void {
    const start = this.#codePoints;
    this.gap(text);
    const main = options.main ?? !OUTSIDE_MAIN.has(type);
    const place = options.place === undefined ? {} : { place: options.place };
    this.#blocks.push({ type, start, end: this.#codePoints, main, ...place });
  }

  /** The text, ending in a line feed where it is not empty, and its blocks. */
  finish(): { readonly text: string; readonly blocks: readonly Block[] } {
    if (this.#codePoints > 0) this.gap("\n");
    return { text: this.#pieces.join(""), blocks: this.#blocks };
  }
}

const OUTSIDE_MAIN: ReadonlySet<BlockType> = new Set(["bio", "related", "boilerplate"]);

/** Number of code points in `text`; a lone surrogate counts as one. */
export function countCodePoints(text: string): number {
  let pairs = 0;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) !== 0xd800) continue;
    if ((text.charCodeAt(index + 1) & 0xfc00) !== 0xdc00) continue;
    pairs++;
    index++;
  }
  return text.length - pairs;
}
