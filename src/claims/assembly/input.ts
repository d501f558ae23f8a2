import type { Sha256 } from "../../base/index.ts";
import type { Block, Publication } from "../../sources/index.ts";
import type { KnownName } from "../names/index.ts";
import type { Language } from "../text/section.ts";

/** What `readDocument` reads: a frozen text and what is known about it. Offsets of blocks are code points. */
export interface ReadingInput {
  readonly text: string;
  /** Of the original. */
  readonly sha256: Sha256;
  /** Of the frozen text as UTF-8. */
  readonly textSha256: Sha256;
  readonly extractor: string;
  readonly blocks: readonly Block[];
  readonly published: Publication | null;
  /** Forced by a person; without it the language is told per paragraph. */
  readonly language?: Exclude<Language, "und">;
  /** Names the case knows already; they win over what the grammar would find. */
  readonly knownNames?: readonly KnownName[];
  /** Version of Careo, written into the audit. */
  readonly version: string;
}

/** Called after every section, with UTF-16 units read so far and in all. */
export type ReadingProgress = (read: number, total: number) => void;
