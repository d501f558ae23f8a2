/** What a person says about a file; each is found out where it is not said. */
export interface ReadingWishes {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** Whether the first row names the columns. */
  readonly header?: boolean | undefined;
  /** Name of a sheet; without it every sheet. */
  readonly sheet?: string | undefined;
}
