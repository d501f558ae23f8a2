/** What the word lists about names hold (resources/languages/<code>/…); the comments there say where they come from. */
export interface GivenNames {
  readonly male: readonly string[];
  readonly female: readonly string[];
}

export interface PlaceLists {
  readonly countries: readonly string[];
  readonly cities: readonly string[];
  readonly regions: readonly string[];
  readonly peoples: readonly string[];
}

export interface NameWords {
  readonly titles: readonly string[];
  readonly posts: readonly string[];
  readonly bodies: readonly string[];
  readonly namedBodies: readonly string[];
  readonly bodySuffixes: readonly string[];
  readonly knownBodies: readonly string[];
  readonly placesBefore: readonly string[];
  readonly placesAfter: readonly string[];
  readonly documents: readonly string[];
  readonly events: readonly string[];
  readonly particles: readonly string[];
  readonly notNames: readonly string[];
  readonly placePrepositions: readonly string[];
  /** Verbs that have a place behind them, at once or behind "to" and "from". */
  readonly motion: readonly string[];
  readonly motionTo: readonly string[];
}

export interface DescriptionWords {
  readonly person: readonly string[];
  readonly persons: readonly string[];
  readonly outlets: readonly string[];
  readonly bodies: readonly string[];
  readonly determiners: readonly string[];
  readonly modifiers: readonly string[];
}
