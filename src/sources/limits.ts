/**
 * The caps of evidence.md, section 2. They are arguments everywhere, so that a test can reach them with a small file;
 * `LIMITS` are the ones that hold in use.
 */
export interface Limits {
  /** Largest original that is parsed at all, in bytes. A larger one is kept and hashed, and has no text. */
  readonly fileBytes: number;
  /** Seconds a parser may take, from the start of its process. */
  readonly childSeconds: number;
  /** Heap of the parser's process, in MiB (`--max-old-space-size`). */
  readonly childHeapMegabytes: number;
  /** Whole memory of the parser's process, in MiB; watched from outside where the system can tell (Linux). */
  readonly childMemoryMegabytes: number;
  /** Most bytes a parser may hand back: text, blocks, metadata and parts together. */
  readonly resultBytes: number;
  /** Most bytes an archive may expand to, counted while they come out, never as declared. */
  readonly archiveBytes: number;
  /** Highest expansion of an archive, enforced once `archiveRatioFrom` bytes have come out. */
  readonly archiveRatio: number;
  readonly archiveRatioFrom: number;
  readonly archiveEntries: number;
  /** How many archives may stand inside one another, the outermost counted as 1. */
  readonly archiveDepth: number;
  /** Most pages, cells, messages or other repeated units that are read from one original. */
  readonly units: number;
  /** Deepest nesting of elements or parts that is followed. */
  readonly nesting: number;
}

const MEBIBYTE = 2 ** 20;

export const LIMITS: Limits = {
  // One Node buffer holds it on every supported version, and a 200 MB text stays far below.
  fileBytes: 1024 * MEBIBYTE,
  childSeconds: 60,
  childHeapMegabytes: 1024,
  childMemoryMegabytes: 4096,
  resultBytes: 512 * MEBIBYTE,
  archiveBytes: 2048 * MEBIBYTE,
  archiveRatio: 200,
  archiveRatioFrom: 10 * MEBIBYTE,
  archiveEntries: 20_000,
  archiveDepth: 2,
  units: 100_000,
  // Saved pages of real sites stay below 100; recursion over DOM trees is safe far above this.
  nesting: 512,
};
