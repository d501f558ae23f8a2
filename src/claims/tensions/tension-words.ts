/** Words that tensions are read with: resources/languages/<code>/tensions.yaml. */
export interface TensionWords {
  /** Nouns that count people, in every form that stands behind a number. */
  readonly people: readonly string[];
  /** Nouns that count anybody: a figure of these holds every narrower one. */
  readonly anyone: readonly string[];
  /** Beside a figure: it is a part of another, or comes on top. */
  readonly partial: readonly string[];
  /** Verb forms of what is told of counted people; figures of one kind of event are compared. */
  readonly events: Readonly<Record<CountedEvent, readonly string[]>>;
  /** Words beside function words that do not make two statements different: auxiliaries, negation, adverbs. */
  readonly silent: readonly string[];
  /** What opens a sentence that tells what came later. */
  readonly sequels: readonly string[];
  /** Between a span of time and the event it is counted from. */
  readonly after: readonly string[];
  readonly articles: readonly string[];
  /** Names of one thing that take sides against each other. */
  readonly loaded: readonly (readonly string[])[];
  /** Nouns that "the other" points at without anything to point at: sides, parts, times, anybody. */
  readonly unnamed: readonly string[];
}

export type CountedEvent = "departed" | "killed" | "hurt" | "detained";
