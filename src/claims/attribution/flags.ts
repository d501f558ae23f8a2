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
  objectPronoun: 16384,
  time: 32768,
  infinitiveMarker: 65536,
  catenative: 131072,
  finiteVerb: 262144,
  rejecting: 524288,
  hedging: 1048576,
  firstPerson: 2097152,
  firstPersonPlural: 4194304,
  manner: 8388608,
  approximator: 16777216,
  homograph: 33554432,
  irregularPlural: 67108864,
  uttering: 134217728,
  copula: 268435456,
  degree: 536870912,
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
export const Use = { finite: 1, infinitive: 2, gerund: 4, participle: 8, predicative: 16 } as const;
