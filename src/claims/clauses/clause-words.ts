/** Where clauses begin in a language: resources/languages/<code>/clauses.yaml. Words are folded; phrases hold spaces. */
export interface ClauseWords {
  /** Open a relative clause. */
  readonly relatives: readonly string[];
  /** Open one only where a verb follows at once. */
  readonly relativesBeforeVerb: readonly string[];
  readonly subordinators: readonly string[];
  readonly joiners: readonly string[];
  /** Forms that are finite wherever they stand. */
  readonly auxiliaries: readonly string[];
  /** "Hundreds of men who": words that a noun phrase goes on behind. */
  readonly quantifiers: readonly string[];
  /** Forms that show a finite verb by themselves. */
  readonly finite: readonly string[];
  /** Endings that show one, save in the words of `notFinite`. */
  readonly finiteEndings: readonly string[];
  readonly notFinite: readonly string[];
  /** English: base forms, from which the others are made. Elsewhere finite forms without a telling ending. */
  readonly verbs: readonly string[];
  readonly participleEndings: readonly string[];
  readonly notParticiples: readonly string[];
  /** Take what follows for granted ("despite", "given"). */
  readonly givenThat: readonly string[];
  readonly determiners: readonly string[];
  readonly prepositions: readonly string[];
  /** Not part of what is claimed when they open it. */
  readonly complementizers: readonly string[];
  readonly connectives: readonly string[];
}
