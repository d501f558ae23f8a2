/** One line of the table that `npm run bench:reading` prints. */
export interface MeasuredRow {
  /** "wikiwars en", the benchmark and its language. */
  readonly benchmark: string;
  /** "date value recall", what the figure is. */
  readonly metric: string;
  /** How many expressions, sentences or pairs the figure rests on. */
  readonly n: number;
  /** A share between 0 and 1. */
  readonly ours: number;
  /** 95 % interval: Wilson for shares, bootstrap over documents for F1. */
  readonly interval: readonly [number, number];
  /** Figures of others as reading.md and the set's README state them: "chrono .219, compromise .260". */
  readonly peers: string;
  /** The figure to reach; undefined where the set has none. */
  readonly target?: number;
}

/** What every module in bench/reading/sets exports. */
export interface ReadingBench {
  /** The files it needs, relative to the folder of sets; where one is absent the bench is skipped with a line. */
  readonly needs: readonly string[];
  readonly measure: (rows: (file: string) => readonly unknown[]) => readonly MeasuredRow[];
}
