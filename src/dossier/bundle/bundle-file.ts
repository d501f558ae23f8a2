/** One file of a bundle, before it is written: its bytes, or where on this disk they are copied from. */
export interface BundleFile {
  /** Below `data/`, forward slashes. */
  readonly path: string;
  readonly content: Uint8Array | CopiedFile;
}

/** A large file that is streamed and never held in memory. */
export interface CopiedFile {
  readonly copyOf: string;
  readonly sha256: string;
  readonly size: number;
}
