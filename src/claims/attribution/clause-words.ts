/** The compiled form of resources/languages/<code>/clause-words.yaml: closed-class words that bound clauses and phrases. */
export interface ClauseWords {
  readonly determiners: readonly string[];
  readonly possessives: readonly string[];
  readonly prepositions: readonly string[];
  /** Prepositions that tie a phrase to the noun before it rather than to the verb. */
  readonly nounPrepositions: readonly string[];
  readonly coordinators: readonly string[];
  readonly subordinators: readonly string[];
  readonly complementizers: readonly string[];
  readonly relatives: readonly string[];
  readonly auxiliaries: readonly string[];
  readonly passiveAuxiliaries: readonly string[];
  readonly perfectAuxiliaries: readonly string[];
  readonly negations: readonly string[];
  readonly adverbs: readonly string[];
  readonly subjectPronouns: readonly string[];
  readonly objectPronouns: readonly string[];
  readonly firstPerson: readonly string[];
  readonly firstPersonPlural: readonly string[];
  readonly times: readonly string[];
  readonly infinitiveMarkers: readonly string[];
  /** Verbs that lend their finite form to a reporting verb: "appeared to suggest". */
  readonly catenatives: readonly string[];
  /** Frequent finite verbs that do not report; they end a noun phrase that is read backwards. */
  readonly finiteVerbs: readonly string[];
  readonly finiteEndings: readonly string[];
  /** Verb forms that are as often nouns: they report only where the words around them show a verb. */
  readonly homographs: readonly string[];
  readonly irregularPlurals: readonly string[];
  /** Words that set a report beside its content: "as she said". */
  readonly manner: readonly string[];
  /** Words that open a number: "about 40 boxes". */
  readonly approximators: readonly string[];
  readonly rejecting: readonly string[];
  readonly hedging: readonly string[];
  /** Forms that make a verb of the adjective behind them: "is", "está". */
  readonly copulas: readonly string[];
  /** Words between them: "very". */
  readonly degrees: readonly string[];
}

/** The compiled form of resources/languages/<code>/source-words.yaml: what kind of source a phrase names, by its head. */
export interface SourceWords {
  readonly generic: readonly string[];
  /** Subjects that say nothing was said: "nobody". */
  readonly nobody: readonly string[];
  readonly anonymousPersons: readonly string[];
  readonly anonymousGroups: readonly string[];
  readonly anonymousOfficials: readonly string[];
  readonly anonymousPlural: readonly string[];
  readonly organisations: readonly string[];
  readonly outlets: readonly string[];
  readonly unspecifiedMedia: readonly string[];
  readonly documents: readonly string[];
  /** Words before a colon that name no speaker: "Note:", "Photo:". */
  readonly labels: readonly string[];
  /** Words for where something was said: "in an interview". */
  readonly mediums: readonly string[];
  /** Pronouns that take in whoever fits a long description: "anyone who …". */
  readonly distributives: readonly string[];
  /** Nouns for what cannot speak: "year", "rates". */
  readonly nonAgents: readonly string[];
  /** Roles of which a body has one: "mayor". */
  readonly soleRoles: readonly string[];
  /** Determiners that are nobody by themselves: "the". */
  readonly bareDeterminers: readonly string[];
  /** Determiners that ask for a plural: "several". */
  readonly pluralDeterminers: readonly string[];
  /** Endings of nouns that are nobody, and the bodies and persons that have them nevertheless. */
  readonly abstractEndings: readonly string[];
  readonly agentsDespiteEnding: readonly string[];
  readonly personsDespiteEnding: readonly string[];
  /** "it", "this": what was said, not who said it. */
  readonly neuterPronouns: readonly string[];
  /** "they", and "he", "she". */
  readonly severalPronouns: readonly string[];
  readonly onePronouns: readonly string[];
  /** Modals with which nothing has been said yet ("must ask"), and conjunctions that only suppose. */
  readonly owing: readonly string[];
  readonly supposing: readonly string[];
  /** Determiners that may stand alone: "many". */
  readonly standingDeterminers: readonly string[];
  /** Participles that open a clause and no noun phrase. */
  readonly openingParticiples: readonly string[];
  /** Words for what is told ("the narrative that"), and those among them that doubt it. */
  readonly narratives: readonly string[];
  readonly doubtingNarratives: readonly string[];
  /** "a", "another": some one person. */
  readonly indefinite: readonly string[];
  /** Nouns in the singular for several: "crew". */
  readonly collectives: readonly string[];
}
