/** What resources/languages/<code>/abbreviations.yaml holds; the comments there say what each list means. */
export interface AbbreviationLists {
  readonly beforeName: readonly string[];
  readonly beforeNumber: readonly string[];
  readonly inner: readonly string[];
  readonly final: readonly string[];
  readonly afterNumber: readonly string[];
}

/** What resources/languages/<code>/function-words.yaml holds. */
export interface FunctionWords {
  readonly words: readonly string[];
}
