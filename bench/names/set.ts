/** What a module in bench/names/sets exports. */
export interface NamesBench {
  /** Files, relative to the matching sets, without which it is skipped. */
  readonly needs: readonly string[];
  /** The lines to print. `read` gives the text of one of the files. */
  readonly measure: (read: (file: string) => string) => readonly string[] | Promise<readonly string[]>;
}
