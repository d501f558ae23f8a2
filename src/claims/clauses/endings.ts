// At least two letters must stand before an ending: "red" is no verb, "lied" may be.
const SHORTEST_STEM = 2;

/** Tells whether a word ends in one of a list of endings; by length, so that a word costs a few set look-ups. */
export class EndingSet {
  readonly #endings: ReadonlySet<string>;
  readonly #lengths: readonly number[];

  constructor(endings: readonly string[]) {
    this.#endings = new Set(endings);
    this.#lengths = [...new Set(endings.map((ending) => ending.length))];
  }

  ends(word: string): boolean {
    for (const length of this.#lengths)
      if (word.length >= length + SHORTEST_STEM && this.#endings.has(word.slice(-length))) return true;
    return false;
  }
}
