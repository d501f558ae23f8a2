/**
 * The compiled form of resources/languages/<code>/reporting.yaml: the words by which a text says who says what.
 * Written forms are as in running text; they are folded when the pack is built.
 */

/**
 * How the author stands to what is reported by choosing the word: a factive word ("admitted") takes the content for true,
 * a distancing one ("claimed") leaves it with the speaker.
 */
export type ReportingClass =
  | "neutral"
  | "factive"
  | "distancing"
  | "commissive"
  | "accusing"
  | "evidential"
  | "belief"
  | "denying";

/**
 * What may follow the word as the content.
 * clause: that C; zero: C without "that"; quote: may stand beside direct speech or after its content; recipient: tell X that C; infinitive: to do; refusal: to do what is then not done;
 * person-infinitive: urge X to do; object: X; of: accuse X of C; on: blame C on X; label: call X Y; label-as: describe X as Y; gerund: deny
 * doing; question: ask whether C.
 */
export type Government =
  | "clause"
  | "zero"
  | "quote"
  | "recipient"
  | "infinitive"
  | "refusal"
  | "person-infinitive"
  | "object"
  | "of"
  | "on"
  | "label"
  | "label-as"
  | "gerund"
  | "question";

/** The forms of a verb by use, each a list of words separated by spaces. */
export interface VerbForms {
  readonly finite: string;
  readonly infinitive: string;
  readonly gerund: string;
  readonly participle: string;
  /** Behind a form of "be": "sure", "critical". */
  readonly predicative?: string;
}

export interface ReportingVerb {
  readonly lemma: string;
  /** The words that must follow: "out" in "point out", "for" in "call for". */
  readonly particle?: string;
  readonly class: ReportingClass;
  /** `Government`s separated by spaces. */
  readonly takes: string;
  readonly forms: VerbForms;
}

export interface ReportingNoun {
  /** Words separated by spaces. */
  readonly forms: string;
  readonly class: ReportingClass;
  /** "of" and "about" as well as "that": "allegations of fraud". */
  readonly takes: string;
}

export interface ReportingWords {
  readonly language: "en" | "es" | "ru" | "uk";
  readonly verbs: readonly ReportingVerb[];
  readonly nouns: readonly ReportingNoun[];
  /** Finite forms of verbs that make a report of the noun behind them: "expressed concern that". */
  readonly uttering: readonly string[];
  /** "according to", "in the words of": the source follows, the content is the rest of the sentence. */
  readonly sourcePhrases: readonly { readonly words: string; readonly class: ReportingClass }[];
  /** "it was reported", "evidence has emerged": a report without anybody who reports. */
  readonly agentless: readonly { readonly words: string; readonly class: ReportingClass }[];
  /** Single adverbs by which a whole clause is reported: "reportedly", "якобы". */
  readonly hearsay: readonly { readonly words: string; readonly class: ReportingClass }[];
}
