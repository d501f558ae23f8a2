/** What a word may be, as bits: a word has as many as the lists name it in. */
export const Flag = {
  determiner: 1,
  possessive: 2,
  preposition: 4,
  nounPreposition: 8,
  coordinator: 16,
  subordinator: 32,
  complementizer: 64,
  relative: 128,
  auxiliary: 256,
  passiveAuxiliary: 512,
  perfectAuxiliary: 1024,
  negation: 2048,
  adverb: 4096,
  subjectPronoun: 8192,
  objectPronoun: 1 << 14,
  time: 1 << 15,
  infinitiveMarker: 1 << 16,
  catenative: 1 << 17,
  finiteVerb: 1 << 18,
  rejecting: 1 << 19,
  hedging: 1 << 20,
  firstPerson: 1 << 21,
  firstPersonPlural: 1 << 22,
  manner: 1 << 23,
} as const;

/** Words that cannot stand inside a noun phrase. */
export const CLOSED: number =
  Flag.preposition |
  Flag.coordinator |
  Flag.subordinator |
  Flag.complementizer |
  Flag.relative |
  Flag.auxiliary |
  Flag.negation |
  Flag.adverb |
  Flag.subjectPronoun |
  Flag.objectPronoun |
  Flag.infinitiveMarker |
  Flag.finiteVerb;

/** The uses a written form of a verb may have. */
export const Use = { finite: 1, infinitive: 2, gerund: 4, participle: 8 } as const;
