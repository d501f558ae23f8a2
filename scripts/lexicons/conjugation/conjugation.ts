/** The forms of one verb by use. In Russian the participle is the active one of the past, else the past participle. */
export interface Conjugation {
  readonly finite: readonly string[];
  readonly infinitive: readonly string[];
  readonly gerund: readonly string[];
  readonly participle: readonly string[];
}
