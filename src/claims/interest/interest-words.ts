/** Wording of disclosed interest: resources/languages/<code>/interest.yaml. */
export interface InterestWords {
  readonly affiliation: readonly string[];
  readonly goal: readonly string[];
  readonly funding: readonly string[];
  readonly biography: readonly string[];
  /** How a text names itself: "this work was funded by". */
  readonly work: readonly string[];
  /** How a text names its own author. */
  readonly author: readonly string[];
  /** The author beside those who act. */
  readonly withAuthor: readonly string[];
  readonly authorActs: readonly string[];
  /** Something is done to the author, or said of the author. */
  readonly authorAsObject: readonly string[];
  /** At law or otherwise against somebody, as author notes say. */
  readonly conflict: readonly string[];
  /** Opens a disclosure in the first person: "I am", "my wife". */
  readonly authorIs: readonly string[];
}
